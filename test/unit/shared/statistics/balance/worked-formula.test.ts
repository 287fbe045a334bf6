import { describe, expect, it } from 'vitest';

import {
  minus,
  minutesTerm,
  shareTerm,
  substitution,
  workedFormula,
} from '#shared/statistics/balance/worked-formula.ts';

const formula = workedFormula({
  key: 'any',
  unit: 'minutes',
  numerator: [minutesTerm('shift', 480), minus(minutesTerm('set-up-norm', 17))],
  denominator: [shareTerm('whole', 1), shareTerm('percent-of-operative', 0.08)],
});

describe('workedFormula', () => {
  it('divides what the terms add up to', () => {
    expect(formula.value).toBeCloseTo(463 / 1.08, 12);
    expect(formula).toMatchObject({ key: 'any', unit: 'minutes' });
  });

  it('has no value where there is nothing to divide by', () => {
    const one = shareTerm('whole', 1);
    const nothing = workedFormula({ ...formula, denominator: [one, minus(one)] });
    expect(nothing.value).toBeNull();
  });
});

describe('substitution', () => {
  const format = ({ value, unit }: { value: number; unit: string }): string =>
    unit === 'share' ? `${value * 100} %` : String(value);

  it('puts the numbers in the place of the names', () => {
    expect(substitution(formula, format)).toBe('(480 − 17) / (100 % + 8 %)');
  });

  it('needs no brackets around one number', () => {
    const one = {
      ...formula,
      numerator: [minus(minutesTerm('ОП', 3))],
      denominator: [minutesTerm('shift', 4)],
    };
    expect(substitution(one, format)).toBe('−3 / 4');
  });
});
