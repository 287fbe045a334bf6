import { describe, expect, it } from 'vitest';

import { readingCountFunctions } from '#main/cli/vectors/reading-count-functions.ts';

const answer = (fn: string, inputs: unknown) => readingCountFunctions[fn]?.(inputs);

describe('readingCountFunctions', () => {
  it('takes readings, printed figures, and figures of several elements', () => {
    const times = [5.2, 5.5, 5.8, 5.3, 5.5, 5.1];
    expect(answer('n_cycles_z', { times, rel_error: 0.01, z: 1.88 })).toMatchObject({
      n: expect.closeTo(77.56, 1),
      n_ceil: 78,
      additional: 72,
    });
    const one = { s: 3.9, mean: 25, rel_error: 0.04, z: 1.96, already: 6 };
    expect(answer('n_cycles_z', one)).toMatchObject({ n_ceil: 59, additional: 53 });
    const several = { s: [0.2, 0.1], mean: [1.1, 0.8], rel_error: 0.05, z: 2.5758 };
    expect(answer('n_cycles_z', several)).toMatchObject({
      n: [expect.closeTo(87.73, 1), expect.closeTo(41.47, 1)],
      n_ceil: [88, 42],
      n_required: 88,
    });
  });

  it('takes an absolute error, and a confidence for z', () => {
    expect(answer('n_cycles_abs', { sd: [1.5951, 0.9944], e: 1, z: 1.96 })).toMatchObject({
      n: [expect.closeTo(9.77, 2), expect.closeTo(3.8, 2)],
      n_required: 10,
    });
    expect(answer('n_cycles_abs', { sd: 2.1, e: 0.5, confidence: 0.95 })).toMatchObject({
      n: expect.closeTo(67.763, 3),
      n_ceil: 68,
    });
    expect(answer('n_cycles_z', { s: 2.1, e: 0.5, z: 1.96 })).toMatchObject({ n_ceil: 68 });
    expect(() => answer('n_cycles_z', { s: 2.1, z: 1.96 })).toThrow('no answer');
  });

  it('takes a pilot as readings or as figures', () => {
    const pilot = { n0: 10, mean: 0.3, s: 0.03, k: 0.05, confidence: 0.95 };
    expect(answer('n_cycles_t', pilot)).toMatchObject({
      t: expect.closeTo(2.262, 3),
      n_ceil: 21,
      additional: 11,
    });
    expect(answer('n_cycles_t', { times: [1, 2, 3], k: 0.5 })).toMatchObject({
      t: expect.closeTo(4.3027, 4),
      n: expect.closeTo(18.513, 3),
      additional: 16,
    });
    expect(() => answer('n_cycles_t', { ...pilot, n0: 1 })).toThrow('no answer');
  });

  it('finds the rest from sums and tables', () => {
    expect(answer('n_cycles_ilo', { x: [8, 7, 8, 9, 7], c: 20 })).toMatchObject({
      sum: 39,
      sumsq: 307,
      n: expect.closeTo(3.682, 3),
      n_ceil: 4,
    });
    expect(answer('n_mundel', { subgroup: 10, ratio: [0.1, 0.4] })).toEqual({ 0.1: 7, 0.4: 108 });
    expect(answer('n_ge_table', { cycle_min: [0.1, 60] })).toEqual({ cycles: [200, 3] });
    expect(answer('n_ge_table', { cycle_min: 7 })).toEqual({ cycles: 10 });
    expect(answer('n_obs_nii_truda', { K: 1.5, C_pct: 5 })).toEqual({
      n: expect.closeTo(7, 10),
      n_ceil: 7,
    });
  });
});
