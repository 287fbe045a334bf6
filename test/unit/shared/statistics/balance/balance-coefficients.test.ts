import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type BalanceCoefficients,
  balanceCoefficients,
} from '#shared/statistics/balance/balance-coefficients.ts';
import { operativeNorm } from '#shared/statistics/balance/rational-balance.ts';
import { balanceTotal } from '#shared/statistics/balance/time-balance.ts';
import { substitution } from '#shared/statistics/balance/worked-formula.ts';
import { runs } from '#test/support/property.ts';

import { aDay, anyBalance, anyDay, MANAGER, ZNATACHOK } from './observed-day.ts';

const percents = (coefficients: BalanceCoefficients) =>
  Object.fromEntries(
    Object.values(coefficients).map(({ key, value }) => [
      key,
      Number(((value ?? Number.NaN) * 100).toFixed(3)),
    ]),
  );

describe('balanceCoefficients', () => {
  it('are those of a published balance', () => {
    expect(percents(balanceCoefficients(ZNATACHOK))).toEqual({
      use: 92.167,
      operative: 79.167,
      'organisational-losses': 2.5,
      'discipline-losses': 2.083,
      'discipline-losses-and-excess-rest': 5.333,
      'excess-rest': 3.25,
      'non-productive': 0,
      compaction: 7.833,
    });
  });

  it("are those of a manager's day", () => {
    expect(percents(balanceCoefficients(MANAGER))).toEqual({
      use: 79.375,
      operative: 65,
      'organisational-losses': 9.375,
      'discipline-losses': 4.583,
      'discipline-losses-and-excess-rest': 7.5,
      'excess-rest': 2.917,
      'non-productive': 3.75,
      compaction: 20.625,
    });
  });

  it('can be printed with their numbers', () => {
    const { use } = balanceCoefficients(ZNATACHOK);
    const text = substitution(use, ({ value }) => value.toFixed(1));
    expect(text).toBe('(17.0 + 380.0 + 15.0 + 0.0 + 30.4) / 480.0');
    expect(use.numerator.map(({ name }) => name)).toEqual([
      'ПЗ',
      'ОП',
      'ОБС',
      'ПТ',
      'rest-within-norm',
    ]);
  });

  it('count set-up and service above their norms as what can be removed', () => {
    const day = aDay(
      { ПЗ: 40, ОП: 400, ОБС: 40 },
      { setUp: { kind: 'minutes', minutes: 16 }, service: { kind: 'of-shift', percent: 5 } },
    );
    expect(balanceCoefficients(day).compaction.value).toBeCloseTo((24 + 16) / 480, 12);
  });

  it('take rest below its norm for what it is', () => {
    const day = aDay({ ОП: 470, ОТЛ: 10 }, { rest: { kind: 'minutes', minutes: 30 } });
    expect(balanceCoefficients(day)).toMatchObject({
      use: { value: 1 },
      'excess-rest': { value: 0 },
      compaction: { value: 0 },
    });
  });

  it('are zeros for an empty balance, and none for a shift of no length', () => {
    expect(balanceCoefficients(aDay({}))).toMatchObject({ use: { value: 0 } });
    expect(balanceCoefficients(aDay({}, {}, 0)).use.value).toBeNull();
  });

  it('of use and compaction make a whole, where set-up and service are at norm', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(balanceTotal(day.balance)).toBe(day.shiftMinutes);
        const { use, compaction } = balanceCoefficients(day);
        expect((use.value ?? 0) + (compaction.value ?? 0)).toBeCloseTo(1, 12);
      }),
      runs(300),
    );
  });

  it('of compaction is what operative time gains, where norms are minutes and nothing is below them', () => {
    fc.assert(
      fc.property(anyBalance, fc.double({ min: 0, max: 1, noNaN: true }), (balance, part) => {
        const norm = (observed: number) => ({ kind: 'minutes' as const, minutes: observed * part });
        const norms = {
          setUp: norm(balance.ПЗ),
          service: norm(balance.ОБС),
          rest: norm(balance.ОТЛ),
        };
        const day = aDay(balance, norms, balanceTotal(balance));
        const gain = ((operativeNorm(day).value ?? 0) - balance.ОП) / day.shiftMinutes;
        expect(balanceCoefficients(day).compaction.value).toBeCloseTo(gain, 10);
      }),
      runs(200),
    );
  });

  it('do not change where the day is told in other units', () => {
    fc.assert(
      fc.property(anyBalance, fc.integer({ min: 2, max: 60 }), (balance, times) => {
        const rest = { kind: 'of-operative' as const, percent: 6 };
        const scaled = { ...balance };
        for (const index of ['ПЗ', 'ОП', 'ОБС', 'ПТ', 'ОТЛ', 'НР', 'ПНТ', 'НТД'] as const) {
          scaled[index] *= times;
        }
        const total = balanceTotal(balance);
        const coefficients = balanceCoefficients(aDay(scaled, { rest }, total * times));
        for (const { key, value } of Object.values(
          balanceCoefficients(aDay(balance, { rest }, total)),
        )) {
          expect(coefficients[key].value).toBeCloseTo(value ?? Number.NaN, 12);
        }
      }),
      runs(100),
    );
  });
});
