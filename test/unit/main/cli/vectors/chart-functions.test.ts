import { describe, expect, it } from 'vitest';

import { chartFunctions } from '#main/cli/vectors/chart-functions.ts';

const answer = (fn: string, inputs: unknown) => chartFunctions[fn]?.(inputs);

describe('chartFunctions', () => {
  it('tells one limit where samples have one size, and a list where sizes differ', () => {
    // p̄ = 0.2; √(0.16 / 4) = 0.2, √(0.16 / 16) = 0.1.
    expect(answer('p_chart', { counts: [0, 4], size: 10 })).toMatchObject({
      center: 0.2,
      LCL: 0,
      out_1based: [],
    });
    expect(answer('p_chart', { counts: [0, 4], size: [4, 16] })).toMatchObject({
      center: 0.2,
      sd: [expect.closeTo(0.2, 12), expect.closeTo(0.1, 12)],
      UCL: [expect.closeTo(0.8, 12), expect.closeTo(0.5, 12)],
    });
  });

  it('gives revised limits without the points that are named', () => {
    const inputs = { counts: [2, 2, 9], size: 10, exclude_1based: [3] };
    expect(answer('p_chart', inputs)).toMatchObject({ center: 0.2, out_1based: [3] });
    expect(answer('np_chart', inputs)).toMatchObject({ center: 2, out_1based: [3] });
    expect(answer('u_chart', inputs)).toMatchObject({ center: 0.2, out_1based: [3] });
    expect(answer('i_chart', { x: [1, 2, 1, 99], exclude_1based: [4] })).toMatchObject({
      center: 4 / 3,
      out_1based: [4],
    });
  });

  it('has limits of a rate that is known', () => {
    expect(answer('u_chart', { center: 4, size: [1, 4] })).toMatchObject({
      sd: [2, 1],
      LCL: [0, 1],
      UCL: [10, 7],
    });
  });

  it('has no limits without samples', () => {
    expect(answer('i_chart', { x: [1] })).toMatchObject({ center: null, out_1based: [] });
  });

  it('reads one place or many of a moving average', () => {
    const inputs = { center: 10, sd: 2, lam: 1, L: 3 };
    expect(answer('ewma_limits', { ...inputs, i: 1 })).toEqual({ LCL: 4, UCL: 16 });
    expect(answer('ewma_limits', { ...inputs, i: [1, 2] })).toEqual({
      LCL: [4, 4],
      UCL: [16, 16],
    });
  });

  it('adds up causes in percent', () => {
    expect(answer('pareto', { freq: [1, 3] })).toEqual({
      sorted: [3, 1],
      pct: [75, 25],
      cum: [3, 4],
      cum_pct: [75, 100],
    });
  });
});
