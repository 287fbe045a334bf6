import { describe, expect, it } from 'vitest';

import { headcountFunctions } from '#main/cli/vectors/headcount-functions.ts';

const answer = (fn: string, inputs: unknown) => headcountFunctions[fn]?.(inputs);

describe('headcountFunctions', () => {
  it('takes labour as hours or as operations', () => {
    const hours = { labour_hours: 4_000_000, fund: 1810, fulfil: 1.12 };
    expect(answer('headcount_labour', hours)).toMatchObject({
      headcount: expect.closeTo(1973.16, 2),
      rounded: 1973,
    });
    const ops = [
      { name: 'звонок', norm_h: 0.15, volume: 6200 },
      { name: 'встреча', norm_h: 1.5, volume: 652 },
    ];
    const operations = { ops, K_cor: 1.08, K_nev: 1.12, fund: 1972 };
    expect(answer('headcount_labour', operations)).toMatchObject({
      labour: expect.closeTo(1908, 8),
      headcount: expect.closeTo(1.1703, 4),
      rounded: 1,
    });
    expect(answer('labour_volume', { ops })).toEqual({ hours: expect.closeTo(1908, 8) });
    expect(answer('labour_volume', { N: 5100, t: 24 })).toEqual({ hours: 122_400 });
    expect(() => answer('headcount_labour', { fund: 1972 })).toThrow('no answer');
  });

  it('finds funds and coefficients', () => {
    const days = { nominal_days: 274, effective_days: 239 };
    expect(answer('absence_coefficient', days)).toEqual({
      Kn_ratio: expect.closeTo(1.1464, 4),
      Kn_one_plus: expect.closeTo(1.1277, 4),
    });
    const absences = { nominal_days: 274, absence_days: [24, 7.5, 2, 1, 0.5] };
    expect(answer('annual_time_balance', absences)).toEqual({ absences: 35, effective_days: 239 });
    expect(answer('calendar_fund', { work_days: 247, short_hours: 4 })).toEqual({ fund: 1972 });
    expect(answer('work_fund', { workers: 160, days: 225, hours: 7.8 })).toEqual({
      fund: expect.closeTo(280_800, 6),
    });
    expect(answer('load_coefficient', { labour: 75, headcount: 1.5, fund_eff: 100 })).toEqual({
      load: 0.5,
    });
  });

  it('finds head-counts by other norms', () => {
    const service = { volume: 320, Nob: 16, Vr: 15_050, Chsr: 430 };
    expect(answer('headcount_by_service_norm', service)).toEqual({
      base: 20,
      absence_h_per_worker: 35,
    });
    expect(answer('headcount_load_norm', { N: 1500, T_avg: 1.2, fund: 1800 })).toEqual({
      Nn: expect.closeTo(1500, 9),
      headcount: expect.closeTo(1, 12),
      headcount_direct: expect.closeTo(1, 12),
    });
    const output = { Q: 200_000, norm_per_shift: 60, days: 225, fulfil: 1.2 };
    expect(answer('headcount_output_norm', output)).toEqual({
      headcount: expect.closeTo(12.346, 3),
    });
    const places = { places: 20, shifts: 2, absence_pct: 10 };
    expect(answer('headcount_workplaces', places)).toMatchObject({
      headcount: expect.closeTo(44, 10),
    });
    expect(answer('service_rate_per_hour', { Nob: 16, Tvr: 8 })).toEqual({ Nrn: 2 });
  });

  it('names the field of inputs that have another shape', () => {
    expect(() => answer('service_rate_per_hour', { Nob: 16 })).toThrow('Tvr');
  });
});
