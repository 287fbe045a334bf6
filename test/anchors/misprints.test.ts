import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { runCases } from '#main/cli/vectors/run-vectors.ts';

import { functions } from './functions.ts';

/** Figures that are in print and do not recompute: `published` is the misprint, `expected` is right. */
const misprints = z
  .array(
    z.object({
      id: z.string(),
      fn: z.string(),
      kind: z.string(),
      inputs: z.unknown(),
      expected: z.record(z.string(), z.unknown()),
      published: z.unknown().optional(),
      tolerance: z.union([z.number(), z.record(z.string(), z.number())]),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL('method-cases.json', import.meta.url), 'utf8')))
  .filter(({ kind }) => kind === 'published_wrong')
  .map((each) => ({ ...each, published: z.record(z.string(), z.unknown()).parse(each.published) }));

describe('misprints', () => {
  it('are those of the method whose cases have the printed figures', () => {
    expect(misprints.map(({ id }) => id.replace(/^([a-z]+-\d+).*/, '$1')).toSorted()).toEqual([
      'chr-08',
      'frd-04',
      'mmn-01',
      'ts-04',
      'ts-30',
      'ws-05',
      'ws-06',
      'ws-09',
    ]);
  });

  it.each(misprints)('$id is not answered as printed, in any of its figures', (each) => {
    const [result] = runCases([{ ...each, expected: each.published }], functions);
    const failures = result?.kind === 'failed' ? result.failures : [];
    const wrong = new Set(failures.map(({ key }) => key.split('.')[0]));
    expect([...wrong]).toEqual(Object.keys(each.published));
    // Answered with another figure, not with an error.
    expect(failures.map(({ got }) => typeof got)).toEqual(failures.map(() => 'number'));
  });
});
