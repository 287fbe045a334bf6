import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { allowedMinutes } from '#shared/statistics/balance/balance-norms.ts';
import {
  balanceRows,
  operativeNorm,
  rationalBalance,
} from '#shared/statistics/balance/rational-balance.ts';
import { balanceTotal } from '#shared/statistics/balance/time-balance.ts';
import { restNorm } from '#shared/studies/balance-norms.ts';
import { runs } from '#test/support/property.ts';

import { aDay, anyDay, MANAGER, ZNATACHOK } from './observed-day.ts';

describe('operativeNorm', () => {
  it('solves for rest in percent of operative time', () => {
    // (480 − 17 − 15) / 1.08.
    expect(operativeNorm(ZNATACHOK).value).toBeCloseTo(414.81, 2);
  });

  it('takes away rest in percent of the shift', () => {
    expect(operativeNorm(MANAGER).value).toBeCloseTo(411, 12);
  });

  it('is 424 minutes where a page forgets the shift and prints 16', () => {
    const day = aDay({ ПЗ: 16, ОТЛ: 40 }, { service: { kind: 'of-shift', percent: 2.44 } }, 492);
    expect(operativeNorm(day).value).toBeCloseTo(424, 1);
    expect((operativeNorm(day).value ?? 0) / 492).toBeCloseTo(0.8618, 4);
  });

  it('tells the numbers that it was made of', () => {
    const { numerator, denominator } = operativeNorm(ZNATACHOK);
    expect(numerator.map(({ name, value, isSubtracted }) => [name, isSubtracted, value])).toEqual([
      ['shift', false, 480],
      ['set-up-norm', true, 17],
      ['service-norm', true, 15],
      ['ПТ', true, 0],
    ]);
    expect(denominator.map(({ name, value }) => [name, value])).toEqual([
      ['whole', 1],
      ['percent-of-operative', 0.08],
    ]);
  });
});

describe('rationalBalance', () => {
  it('has norms, no losses, and the rest of the shift as operative time', () => {
    expect(rationalBalance(MANAGER)).toEqual({
      ПЗ: 25,
      ОП: 411,
      ОБС: 20,
      ПТ: 0,
      ОТЛ: 24,
      НР: 0,
      ПНТ: 0,
      НТД: 0,
    });
  });

  it('keeps regulated breaks and applies norms of set-up and service', () => {
    const day = aDay(
      { ПЗ: 40, ОП: 300, ОБС: 30, ПТ: 20, ОТЛ: 90 },
      {
        setUp: { kind: 'minutes', minutes: 15 },
        service: { kind: 'of-operative', percent: 5 },
        rest: { kind: 'of-operative', percent: 5 },
      },
    );
    const rational = rationalBalance(day);
    // (480 − 15 − 20) / 1.1.
    expect(rational?.ОП).toBeCloseTo(404.545, 3);
    expect(rational?.ОБС).toBeCloseTo(20.227, 3);
    expect(rational?.ПТ).toBe(20);
  });

  it('adds up to the shift, whatever was observed and allowed', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const rational = rationalBalance(day);
        const total = rational ? balanceTotal(rational) : day.shiftMinutes;
        expect(total).toBeCloseTo(day.shiftMinutes, 9);
      }),
      runs(200),
    );
  });

  it('is impossible where norms exceed the shift', () => {
    const day = aDay({ ОП: 100 }, { setUp: { kind: 'minutes', minutes: 500 } });
    expect(rationalBalance(day)).toBeUndefined();
  });

  it('of a day of which nothing was observed is operative time alone', () => {
    expect(rationalBalance(aDay({}))).toMatchObject({ ОП: 480, ОТЛ: 0 });
  });
});

describe('balanceRows', () => {
  it('puts both balances side by side, with what the norm adds and takes away', () => {
    const rows = balanceRows(MANAGER.balance, rationalBalance(MANAGER) ?? MANAGER.balance, 480);
    expect(rows.map(({ index }) => index).join(' ')).toBe('ПЗ ОП ОБС ПТ ОТЛ НР ПНТ НТД');
    expect(rows[1]).toEqual({
      index: 'ОП',
      actual: 312,
      actualShare: 0.65,
      rational: 411,
      rationalShare: 0.85625,
      difference: 99,
    });
    expect(rows.map(({ difference }) => difference)).toEqual([0, 99, 0, 0, -14, -18, -45, -22]);
  });
});

describe('allowedMinutes', () => {
  it('is what each kind of norm says', () => {
    const day = aDay(
      { ОП: 300, ОТЛ: 50 },
      {
        setUp: { kind: 'minutes', minutes: 12 },
        service: restNorm(10, 'operative'),
        rest: restNorm(10, 'shift'),
      },
    );
    expect(allowedMinutes(day, 300)).toEqual({ setUp: 12, service: 30, rest: 48 });
    expect(allowedMinutes(aDay({ ОТЛ: 50 }), 300)).toEqual({ setUp: 0, service: 0, rest: 50 });
  });
});
