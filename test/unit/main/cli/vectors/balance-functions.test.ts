import { describe, expect, it } from 'vitest';

import { balanceFunctions } from '#main/cli/vectors/balance-functions.ts';

const answer = (fn: string, inputs: unknown) => balanceFunctions[fn]?.(inputs);
const near = (value: number): unknown => expect.closeTo(value, 2);

const ZNATACHOK = {
  shift_min: 480,
  PZ: 17,
  OP: 380,
  OBS: 15,
  OTL_fact: 46,
  PNT: 12,
  NTD: 10,
  OTL_norm_pct_of_OP: 8,
};

describe('balanceFunctions', () => {
  it.each(['frd_coefficients', 'frd_productivity_growth', 'frd_full_report'])(
    '%s knows everything about a day',
    (fn) => {
      expect(answer(fn, ZNATACHOK)).toMatchObject({
        balance_sum: 480,
        OTL_norm: near(30.4),
        OP_norm: near(414.81),
        K_use_pct: near(92.17),
        K_pnt_pct: near(2.5),
        K_ntd_pct: near(5.33),
        K_ntd_simple_pct: near(2.08),
        K_nr_pct: 0,
        K_compact_pct: near(7.83),
        A_pct: near(8.5),
        B_pct: near(9.89),
        C_pct: near(9.16),
        growth_A_pct: near(8.5),
        growth_C_pct: near(9.16),
      });
    },
  );

  it('reads norms of the shift and in minutes, and takes what has no norm as it was', () => {
    const { OTL_norm_pct_of_OP: _, ...day } = ZNATACHOK;
    const norm = (norms: object): unknown => answer('frd_full_report', { ...day, ...norms });
    expect(norm({ OTL_norm_pct_of_shift: 5 })).toMatchObject({ OTL_norm: 24, OP_norm: 424 });
    expect(norm({ OTL_norm: 30, PZ_norm: 10 })).toMatchObject({ OTL_norm: 30, OP_norm: 425 });
    expect(norm({})).toMatchObject({ OTL_norm: 46, OP_norm: 402 });
  });

  it('reads marks of a group', () => {
    const marks = { OP: 61, PZ: 5, OBS: 6, OTL: 9, PNT: 10, NTD: 5 };
    expect(answer('group_frd', { interval_min: 5, marks })).toMatchObject({
      total: 480,
      OP: 305,
      NTD: 25,
      NR: 0,
      K_use_pct: 84.375,
    });
  });

  it('reads days of operative minutes', () => {
    const inputs = { OP_minutes_by_day: [310, 298, 325, 280, 337], rel_error: 0.05 };
    expect(answer('n_days', inputs)).toMatchObject({ mean: 310, n: near(16.03), n_ceil: 17 });
  });

  it('does not forget the shift', () => {
    const inputs = { shift_min: 492, PZ: 16, rest: 30, personal: 10, OBS_pct_of_shift: 2.44 };
    const { OP_norm: norm, OP_share_pct: share } = answer('operative_share', inputs) ?? {};
    expect(norm).toBeCloseTo(423.9952, 10);
    expect(share).toBeCloseTo(86.1779, 4);
  });

  it('reads a sheet of current times', () => {
    const rows = [
      ['09:12', 'ПЗ'],
      ['09:40', 'ОП'],
      ['09:47', 'ПНТ'],
      ['10:30', 'OP'],
    ];
    expect(answer('sheet_to_summary', { start: '09:00', rows })).toMatchObject({
      total: 90,
      PZ: 12,
      OP: 71,
      PNT: 7,
      OTL: 0,
      OP_count: 2,
      OP_mean: 35.5,
    });
    expect(answer('sheet_to_summary', { start: '09:00', rows: [['9', 'ОП']] })).toEqual({
      problem: 'not-a-time',
      line: 1,
    });
  });
});
