import { describe, expect, it } from 'vitest';

import { readingsFunctions } from '#main/cli/vectors/readings-functions.ts';

const answer = (fn: string, inputs: unknown) => readingsFunctions[fn]?.(inputs);

describe('readingsFunctions', () => {
  it('reads a row from a watch that runs on', () => {
    const found = answer('continuous_to_elemental', { cumulative: [22, 51, 72, 98, 128, 150] });
    expect(found).toEqual({
      durations: [22, 29, 21, 26, 30, 22],
      mean: 25,
      s: expect.closeTo(3.8987, 4),
    });
    expect(() => answer('continuous_to_elemental', { cumulative: [5, 4] })).toThrow('reading 1');
  });

  it('cleans a row of pairs of times, or of times', () => {
    const clock_pairs = ['10:00-10:05', '10:05-10:12', '10:12-10:19', '10:19-10:27'];
    expect(answer('chronorow_clean_minmax', { clock_pairs, K_norm: 1.5 })).toMatchObject({
      durations: [5, 7, 7, 8],
      K0: 1.6,
      K1: 1,
      mean: 7,
      n: 2,
      stable: true,
    });
    expect(answer('chronorow_clean_stepwise', { row: [5, 7, 7, 8], K_norm: 1.5 })).toMatchObject({
      K0: 1.6,
      removable: [5],
      mean: 22 / 3,
      stable: true,
      action: 'accept',
    });
    expect(() => answer('chronorow_clean_minmax', { clock_pairs: ['ten'], K_norm: 2 })).toThrow(
      'no answer',
    );
  });

  it('asks to observe a row again whose extremes repeat', () => {
    const row = [6, 6, 7, 8, 8, 9, 12, 12];
    expect(answer('chronorow_clean_stepwise', { row, K_norm: 1.5 })).toMatchObject({
      K0: 2,
      removable: [],
      stable: false,
      action: 'repeat',
    });
  });

  it('finds limit values of a row, with K from the table if need be, or of printed figures', () => {
    const row = [5, 6.8, 5.9, 6.7, 7.5, 5.9, 5.7];
    expect(answer('limit_value_outlier', { row, K: 1.1 })).toMatchObject({
      Kr: 1.5,
      mean_wo_max: 6,
      a_max: expect.closeTo(7.98, 10),
      removed: [],
    });
    expect(answer('limit_value_outlier', { row })).toMatchObject({ K: 1.2 });
    expect(
      answer('limit_value_outlier', {
        mean_wo_min: 1.95,
        mean_wo_max: 1.8,
        K: 1.1,
        amax: 2.3,
        next_min: 1.8,
        next_max: 2,
        amin: 1.5,
      }),
    ).toMatchObject({ a_min: expect.closeTo(1.4, 10), a_max: expect.closeTo(2.35, 10) });
  });

  it('tells the norm of each row by its name', () => {
    const rows = { row_a: [8, 9, 9, 10, 11, 7], row_b: [11, 12, 14, 13, 9, 12] };
    expect(answer('kust_norm_mass_manual', rows)).toEqual({ a: 2, b: 1.5 });
  });

  it('rounds classes up, but not the noise', () => {
    const found = answer('n_intervals', { tmax: 30.8, tmin: 18.2, width: 2 });
    expect(found).toEqual({ M_raw: expect.closeTo(6.3, 10), M: 7 });
    expect(answer('n_intervals', { tmax: 0.7, tmin: 0.1, width: 0.2 })).toMatchObject({ M: 3 });
  });
});
