import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { robustRatio } from '#shared/statistics/clusters/robust-ratio.ts';
import { valuesByCluster } from '#shared/statistics/clusters/values-by-cluster.ts';
import { holm } from '#shared/statistics/comparison/holm.ts';

import { significant } from '../support/significant.ts';

const numbers = z.array(z.number());
const figures = z
  .object({
    means: z.array(
      z.object({ groups: z.array(numbers), mean: z.number(), error: z.number(), df: z.number() }),
    ),
    holm: z.array(z.object({ ps: numbers, adjusted: numbers })),
  })
  .parse(JSON.parse(readFileSync(new URL('cluster-robust.json', import.meta.url), 'utf8')));

describe('the mean over unequal clusters', () => {
  it.each(figures.means)('$mean ± $error with $df degrees', ({ groups, mean, error, df }) => {
    expect(robustRatio(valuesByCluster(groups))).toEqual({
      value: significant(expect, mean, 11),
      error: significant(expect, error, 9),
      df: significant(expect, df, 9),
      clusters: groups.length,
    });
  });
});

describe('several p-values', () => {
  it.each(figures.holm)('$ps', ({ ps, adjusted }) => {
    expect(holm(ps)).toEqual(significant(expect, adjusted, 12));
  });
});
