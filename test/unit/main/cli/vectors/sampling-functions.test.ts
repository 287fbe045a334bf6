import { describe, expect, it } from 'vitest';

import { samplingFunctions } from '#main/cli/vectors/sampling-functions.ts';

const answer = (fn: string, inputs: unknown) => samplingFunctions[fn]?.(inputs);
const near = (value: number): unknown => expect.closeTo(value, 2);

describe('samplingFunctions', () => {
  it('reads one constant or many', () => {
    expect(answer('mmn_a2_to_confidence', { a2: 2 })).toEqual({ P: near(0.84) });
    expect(answer('mmn_a2_to_confidence', { a2: [2, 3] })).toEqual({ P: [near(0.84), near(0.92)] });
    expect(answer('mmn_n', { a2: 3, K: 0.1, P_pct: 10 })).toEqual({ M: near(2700), M_ceil: 2700 });
  });

  it('reads z or the confidence', () => {
    const drexel = { p: 0.2, e: 0.05 };
    expect(answer('n_work_sampling_abs', { ...drexel, z: 1.645 })).toMatchObject({ n_ceil: 174 });
    expect(answer('n_work_sampling_abs', { ...drexel, confidence: 0.9 })).toMatchObject({
      n_ceil: 174,
    });
    expect(answer('n_work_sampling_abs', drexel)).toMatchObject({ n_ceil: 246, e: 0.05 });
    expect(answer('mmn_vs_abs', { K: 0.3, rel: 0.1, z: 1.96 })).toEqual({
      rel_form: near(896.37),
      abs_form: near(896.37),
    });
    expect(answer('n_work_sampling_rel', { p: 0.3, rel_error: 0.1, z: 1.96 })).toEqual({
      n: near(896.37),
      n_ceil: 897,
    });
  });

  it('tells the error of the moments there are, and the moments that are needed', () => {
    const lathe = { p: 0.3, n: 400, z: 1.65, e: 0.05 };
    expect(answer('n_work_sampling_abs', lathe)).toMatchObject({
      e: expect.closeTo(0.0378, 4),
      n_req: near(228.69),
      n_ceil: 229,
    });
  });

  it('fills the columns of a table, the second one for the shares that a note names', () => {
    const shares = { p_pct: [6, 7, 30, 48] };
    expect(
      answer('n_work_sampling_abs', { ...shares, note: '1% column checked for p=6,7' }),
    ).toEqual({ err5: [91, 105, 336, 400], err1: [2256, 2604] });
    expect(answer('n_work_sampling_abs', shares)).toMatchObject({
      err1: [2256, 2604, 8400, 9984],
    });
  });

  it('draws periods and tells the clock', () => {
    const inputs = { numbers: [11, 49, 5, 11], periods: 48, start: '07:00', step_min: 10 };
    expect(answer('random_times', inputs)).toEqual({
      accepted: [11, 5],
      rejected: [49, 11],
      times: ['07:50', '08:50'],
    });
  });

  it('finds the route', () => {
    const inputs = { route_m: 120, shift_min: 480, k: 0.6, objects: 10, M: 2880 };
    expect(answer('mmn_route', inputs)).toEqual({
      T_round: near(2),
      per_shift: near(1440),
      shifts: near(2),
      shifts_ceil: 2,
    });
  });

  it("names three of a professor's six states", () => {
    const inputs = { counts: [30, 30, 66, 17, 45, 299], week_hours: 54 };
    expect(answer('shares', inputs)).toMatchObject({
      total: 487,
      teaching: 30 / 487,
      research: 45 / 487,
      hours_teaching: near(3.33),
      hours_unavailable: near(33.15),
    });
  });

  it('tells how moments were used, and whether they add up', () => {
    expect(answer('utilization', { total: [240, 0], working: [186, 0] })).toEqual({
      util_pct: [77.5, null],
    });
    expect(answer('counts_consistency', { counts: [5, 25], printed_total: 40 })).toEqual({
      total: 30,
      consistent: false,
    });
    const time = { off_function_min: 220, workers: 20, shift_min: 480 };
    expect(answer('division_coefficient', time)).toEqual({ K: near(0.98) });
  });

  it('makes standards of them', () => {
    expect(
      answer('ws_rated_standard', {
        hours: [10, 20],
        obs: [10, 10],
        cat: [5, 2],
        rating: [100, 110],
        volumes: 1000,
      }),
    ).toMatchObject({ obs_total: 20, cat_total: 7, p_bar: 0.35, normal_hours: near(9.4) });
    const work = {
      hours: 100,
      obs: 2500,
      idle_obs: 400,
      manual_to_machine: [2, 1],
      rating: 1.15,
      pieces: 6000,
      allow: 0.12,
    };
    expect(answer('ws_standard_time', work)).toEqual({
      To: 1,
      Te: near(0.84),
      NT: near(0.924),
      ST: expect.closeTo(1.03488, 10),
    });
    const group = { workers: 22, hours: 160, obs_cat: 1540, obs_total: 2200, Q: 522 };
    expect(answer('ws_time_per_unit', group)).toEqual({ p: 0.7, hours_per_unit: near(4.72) });
  });
});
