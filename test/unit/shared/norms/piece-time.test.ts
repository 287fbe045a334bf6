import { describe, expect, it } from 'vitest';

import { type NormPlan, normPlanSchema } from '#shared/norms/norm-plan.ts';
import { pieceFormulas } from '#shared/norms/piece-formulas.ts';
import { pieceRule, pieceTime } from '#shared/norms/piece-time.ts';
import { plannedAllowance } from '#shared/norms/planned-allowance.ts';

const MINUTE = 60_000;
/** Ten minutes a unit, from 30 readings of 60 units on six days of people. */
const SOURCE = { operativeMs: 10 * MINUTE, observations: 30, units: 60, personDays: 6 };

/** The plan, by either convention. */
function terms(plan: Partial<NormPlan>, base: 'job' | 'workday' = 'job') {
  const whole = { ...normPlanSchema.parse({}), ...plan };
  const allowance = plannedAllowance(whole, { allowanceBase: base });
  return { allowance, plan: whole, setUp: undefined, average: 'mean' as const };
}

const PLAN = { setUpPercent: 5, servicePercent: 3, restPercent: 7 };
const SET_UP = { minutes: 30, units: 20 };

describe('pieceTime', () => {
  it('adds service and rest to operative time, and a part of the set-up', () => {
    const found = pieceTime(SOURCE, { ...terms(PLAN), setUp: SET_UP });
    expect(found.pieceMs).toBeCloseTo(11 * MINUTE, 6);
    expect(found.calculationMs).toBeCloseTo(12.5 * MINUTE, 6);
    expect(found).toMatchObject({
      setUpMs: 30 * MINUTE,
      setUpUnits: 20,
      setUpFrom: 'plan',
      frequency: 0.5,
    });
  });

  it('takes set-up by percent for that of the units of one day', () => {
    const found = pieceTime(SOURCE, terms(PLAN));
    expect(found).toMatchObject({ setUpUnits: 10, setUpFrom: 'percent' });
    expect(found.setUpMs).toBeCloseTo(10 * 0.5 * MINUTE, 6);
    expect(found.calculationMs).toBeCloseTo(11.5 * MINUTE, 6);
  });

  it('takes allowances for a part of the workday where the study does', () => {
    const found = pieceTime(SOURCE, terms(PLAN, 'workday'));
    expect(found.pieceMs).toBeCloseTo((10 / 0.9) * MINUTE, 6);
    expect(found.calculationMs).toBeCloseTo((10 / 0.85) * MINUTE, 6);
    const { calculationMs, pieceMs, setUpMs, setUpUnits } = found;
    expect(Number(pieceMs) + Number(setUpMs) / Number(setUpUnits)).toBeCloseTo(
      Number(calculationMs),
      6,
    );
  });

  it('has no set-up where the plan has no percent of it, whatever rounding makes of the others', () => {
    for (const [servicePercent, restPercent] of [
      [2, 12],
      [8, 28],
      [9, 25],
    ] as const) {
      const odd = { ...SOURCE, operativeMs: 613_337.7 };
      const found = pieceTime(odd, terms({ servicePercent, restPercent }));
      expect(found.setUpMs).toBe(0);
    }
  });

  it('leaves out rest that the correction adds', () => {
    const { pieceMs } = pieceTime(SOURCE, terms({ ...PLAN, restIn: 'correction' }));
    expect(pieceMs).toBeCloseTo(10.3 * MINUTE, 6);
  });

  it('is nothing without readings, and without a factor', () => {
    const none = { operativeMs: null, observations: 0, units: 0, personDays: 0 };
    expect(pieceTime(none, terms(PLAN))).toEqual({
      operativeMs: null,
      pieceMs: null,
      setUpMs: null,
      setUpUnits: null,
      setUpFrom: 'percent',
      calculationMs: null,
      frequency: null,
    });
    const full = { setUpPercent: 0, servicePercent: 60, restPercent: 40 };
    expect(pieceTime(SOURCE, terms(full, 'workday'))).toMatchObject({
      operativeMs: 10 * MINUTE,
      pieceMs: null,
      setUpMs: null,
      calculationMs: null,
    });
  });
});

describe('pieceRule', () => {
  it('puts an own set-up in the place of the percent, by either convention', () => {
    const own = { ...terms(PLAN), setUp: SET_UP };
    expect(pieceRule(own)).toEqual({ factor: 1.1, addedMs: 1.5 * MINUTE });
    expect(pieceRule(own, 'workday').factor).toBeCloseTo(1 / 0.9, 12);
    expect(pieceRule(terms(PLAN))).toEqual({ factor: 1.15, addedMs: 0 });
  });
});

describe('pieceFormulas', () => {
  const numbers = {
    minutes: (ms: number) => (ms / MINUTE).toFixed(1),
    number: (value: number) => String(value),
  };
  const shown = (given: ReturnType<typeof terms>, setUp?: typeof SET_UP): string[] => {
    const piece = pieceTime(SOURCE, { ...given, setUp });
    const { allowance, plan, average } = given;
    return pieceFormulas({ basis: SOURCE, piece }, { allowance, plan, average }, numbers).map(
      ({ symbol, formula, substitution, value, unit }) =>
        [symbol, formula, substitution, unit === 'ms' ? numbers.minutes(value ?? 0) : value].join(
          ' = ',
        ),
    );
  };

  it('print every step with its numbers', () => {
    expect(shown(terms(PLAN), SET_UP)).toEqual([
      'f = m / N = 30 / 60 = 0.5',
      'Топ = Σt / N = 600.0 / 60 = 10.0',
      'Тшт = Топ · (1 + (аобс + аотл) / 100) = 10.0 · (1 + (3 + 7) / 100) = 11.0',
      'Тпз =  =  = 30.0',
      'Тшт-к = Тшт + Тпз / n = 11.0 + 30.0 / 20 = 12.5',
    ]);
  });

  it('name the other convention, and the set-up by percent', () => {
    expect(shown(terms({ ...PLAN, restIn: 'correction' }, 'workday')).slice(2)).toEqual([
      'Тшт = Топ / (1 − аобс / 100) = 10.0 / (1 − 3 / 100) = 10.3',
      'Тпз = (Топ / (1 − (апз + аобс) / 100) − Тшт) · n = (10.0 / (1 − (5 + 3) / 100) − 10.3) · 10 = 5.6',
      'Тшт-к = Тшт + Тпз / n = 10.3 + 5.6 / 10 = 10.9',
    ]);
    expect(shown(terms(PLAN))[3]).toBe('Тпз = Топ · апз / 100 · n = 10.0 · 5 / 100 · 10 = 5.0');
  });

  it('by medians go from the median reading', () => {
    const given = terms(PLAN);
    const piece = pieceTime(SOURCE, given);
    const [, operative] = pieceFormulas(
      { basis: SOURCE, piece },
      { ...given, average: 'median' },
      numbers,
    );
    expect(operative).toMatchObject({ formula: 'Me · f', substitution: '20.0 · 0.5' });
  });

  it('have no numbers without readings', () => {
    const none = { operativeMs: null, observations: 0, units: 0, personDays: 0 };
    const given = terms(PLAN);
    const piece = pieceTime(none, given);
    const found = pieceFormulas({ basis: none, piece }, given, numbers);
    expect(found.map(({ value, substitution }) => [value, substitution])).toEqual(
      found.map(() => [null, null]),
    );
  });
});
