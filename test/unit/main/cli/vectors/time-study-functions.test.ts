import { describe, expect, it } from 'vitest';

import { timeStudyFunctions } from '#main/cli/vectors/time-study-functions.ts';

const answer = (fn: string, inputs: unknown) => timeStudyFunctions[fn]?.(inputs);

describe('timeStudyFunctions', () => {
  it('tells figures of one row of readings, and of one printed figure', () => {
    const row = { times: [27, 19, 20, 21, 13], rating: 1.2, allow_job: 0.2 };
    const found = answer('std_time_job', row);
    expect(found).toMatchObject({ OT: 20, NT: 24, ST: expect.closeTo(28.8, 10) });
    expect(answer('std_time_workday', { OT: 1.2, PR: 0.95, allow_day: 0.1 })).toMatchObject({
      OT: 1.2,
      NT: expect.closeTo(1.14, 10),
      ST: expect.closeTo(1.2667, 4),
    });
  });

  it('tells lists of elements, leaves out what is named, and adds up', () => {
    const elements = [
      { PR: 0.5, times: [1, 3] },
      { PR: 2, times: [1, 99], exclude_index: [1], occurs_every: 4 },
    ];
    expect(answer('std_time_job', { elements, allow_job: 0.5 })).toMatchObject({
      OT: [2, 1],
      NT: [1, 0.5],
      ST_total: 2.25,
    });
    expect(answer('std_time_workday', { elements, allow_day: 0.5 })).toMatchObject({
      OT: [2, 1],
      NT: 1.5,
      ST: 3,
    });
  });

  it('adds columns of readings up', () => {
    const columns = [
      [1, 3],
      [2, 4],
    ];
    expect(answer('std_time_job', { columns, PR: 2, allow_job: 0.5 })).toMatchObject({
      avg: 5,
      NT: 10,
      ST: 15,
    });
    expect(answer('std_time_job', { columns, PR: [1, 2] })).toMatchObject({ NT: 8, ST: 8 });
  });

  it('forces the choice between the two conventions of allowances', () => {
    expect(answer('allowance_factor', { NT: [1, 2], A: 0.2 })).toEqual({
      AF_job: 1.2,
      AF_workday: 1.25,
      ST_job: [1.2, 2.4],
      ST_workday: [1.25, 2.5],
    });
    expect(answer('allowance_factor', { NT: 2, A: 0.2 })).toMatchObject({ ST_workday: 2.5 });
  });

  it('rates', () => {
    expect(answer('basic_time', { observed: 0.25, rating: 80 })).toEqual({ basic: 0.2 });
    expect(answer('element_normal_times', { OT: [2, 4], PR: [0.5, 1] })).toMatchObject({
      NT: [1, 4],
    });
    expect(answer('element_normal_times', { OT: [2, 4], PR: 0.5 })).toMatchObject({ NT: [1, 2] });
    const grades = { skill: 'C2', effort: 'C1', conditions: 'D', consistency: 'E' };
    const rating = { PR: expect.closeTo(1.06, 12) };
    expect(answer('lms_rating', grades)).toEqual(rating);
    expect(answer('lms_rating', { ...grades, values: [0.03, 0.05, 0, -0.02] })).toEqual(rating);
  });

  it('makes norms', () => {
    const sheet = { measurements: [12, 14.5, 13.2, 11.8, 15], a_ob: 4, a_otl: 6 };
    expect(answer('norm_time_ru', { ...sheet, Tpz: 30, batch: 20 })).toEqual({
      Top: expect.closeTo(13.3, 10),
      Ku: expect.closeTo(1.2712, 4),
      Tsht: expect.closeTo(14.63, 10),
      Tshtk: expect.closeTo(16.13, 10),
    });
    expect(answer('norm_output', { shift_min: 480, norm: 2.4 })).toEqual({ output: 200 });
    const elements = { elements: [[4, 6], [2]], occurs_every: [1, 4] };
    expect(answer('periodic_element_time', elements)).toEqual({
      OT: [5, 2],
      per_cycle: [5, 0.5],
      cycle: 5.5,
    });
    expect(answer('output_spread', { person_min: [20, 30], volume: [1, 1] })).toEqual({
      per60: [3, 2],
      total: 5,
      spread: 0.5,
      sum_min: 50,
    });
    expect(answer('output_spread', { person_min: [20, 30] })).toMatchObject({ total: 5 });
  });
});
