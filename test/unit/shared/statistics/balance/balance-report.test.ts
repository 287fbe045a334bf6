import { describe, expect, it } from 'vitest';

import { balanceReport } from '#shared/statistics/balance/balance-report.ts';
import { studyPolicySchema } from '#shared/studies/study-policy.ts';

import { aDay, MANAGER } from './observed-day.ts';

const POLICY = studyPolicySchema.parse({});

describe('balanceReport', () => {
  it('holds both balances, the coefficients and the growth', () => {
    const report = balanceReport(MANAGER, POLICY);
    expect(report).toMatchObject({
      kind: 'report',
      total: 480,
      unaccounted: 0,
      allowed: { setUp: 25, service: 20, rest: 24 },
      operativeNorm: { value: 411 },
      coefficients: { use: { value: 0.79375 } },
      headline: {
        disciplineLosses: { key: 'discipline-losses-and-excess-rest', value: 0.075 },
        growth: { key: 'growth-C' },
      },
    });
    expect(report.kind === 'report' && report.rows).toHaveLength(8);
  });

  it('puts first what the policy chose', () => {
    const policy = { productivityGrowth: 'A', excessRest: 'separate' } as const;
    expect(balanceReport(MANAGER, policy)).toMatchObject({
      headline: {
        disciplineLosses: { key: 'discipline-losses' },
        growth: { key: 'growth-A' },
      },
    });
  });

  it('says how much of the shift is not explained', () => {
    expect(balanceReport(aDay({ ОП: 400 }), POLICY)).toMatchObject({ total: 400, unaccounted: 80 });
    expect(balanceReport(aDay({ ОП: 500 }), POLICY)).toMatchObject({ unaccounted: -20 });
  });

  it('says why there is none', () => {
    expect(balanceReport(aDay({}, {}, 0), POLICY)).toEqual({ kind: 'problem', reason: 'no-shift' });
    const strict = aDay({}, { rest: { kind: 'minutes', minutes: 481 } });
    expect(balanceReport(strict, POLICY)).toEqual({
      kind: 'problem',
      reason: 'norms-exceed-shift',
    });
  });
});
