import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { betaQuantile } from '#shared/statistics/distributions/beta-quantile.ts';
import { chiSquareQuantile, chiSquareUpper } from '#shared/statistics/distributions/chi-square.ts';
import { fisherUpper } from '#shared/statistics/distributions/fisher.ts';
import { normalCdf } from '#shared/statistics/distributions/normal-cdf.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import { studentCdf, studentQuantile } from '#shared/statistics/student-quantile.ts';

const FUNCTIONS: Readonly<Record<string, (...args: [number, number, number]) => number>> = {
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
  fisherUpper,
  chiSquareUpper,
  chiSquareQuantile,
  betaQuantile,
};

const cases = z
  .array(z.object({ fn: z.string(), args: z.array(z.number()), value: z.number() }))
  .parse(JSON.parse(readFileSync(new URL('distributions.json', import.meta.url), 'utf8')));

describe('distributions against mpmath with 40 digits', () => {
  it('covers every function', () => {
    expect(new Set(cases.map(({ fn }) => fn))).toEqual(new Set(Object.keys(FUNCTIONS)));
  });

  it.each(cases)('$fn($args) = $value', ({ fn, args, value }) => {
    const [a = 0, b = 0, c = 0] = args;
    const found = FUNCTIONS[fn]?.(a, b, c) ?? Number.NaN;
    // Far tails and quantiles near the median have fewer digits; ten are promised everywhere.
    expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-11 * Math.abs(value));
  });
});
