import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { productivityGrowth } from '#shared/statistics/balance/productivity-growth.ts';
import { substitution } from '#shared/statistics/balance/worked-formula.ts';
import { runs } from '#test/support/property.ts';

import { aDay, anyBalance, MANAGER, ZNATACHOK } from './observed-day.ts';

describe('productivityGrowth', () => {
  it('has three answers on one sheet', () => {
    const { A, B, C } = productivityGrowth(ZNATACHOK);
    expect(A.value).toBeCloseTo(0.085, 4);
    expect(B.value).toBeCloseTo(0.0989, 4);
    expect(C.value).toBeCloseTo(0.0916, 4);
  });

  it("is what a manager's day allows", () => {
    const { A, C } = productivityGrowth(MANAGER);
    expect(A.value).toBeCloseTo(0.2598, 4);
    expect(C.value).toBeCloseTo(0.3173, 4);
  });

  it('names each formula and tells its numbers', () => {
    const { A, B, C } = productivityGrowth(MANAGER);
    const text = (formula: typeof A | typeof B | typeof C): string =>
      substitution(formula, ({ value, unit }) =>
        unit === 'share' ? `${(value * 100).toFixed(2)} %` : value.toFixed(0),
      );
    expect([A, B, C].map(({ key }) => key)).toEqual(['growth-A', 'growth-B', 'growth-C']);
    expect(text(A)).toBe('20.63 % / (100.00 % − 20.63 %)');
    expect(text(B)).toBe('(45 + 22 + 18 + 14 + 0 + 0) / 312');
    expect(text(C)).toBe('(411 − 312) / 312');
  });

  it('has no value without operative time to grow from, and none where all is loss', () => {
    expect(productivityGrowth(aDay({ ПНТ: 480 }))).toMatchObject({
      A: { value: null },
      B: { value: null },
      C: { value: null },
    });
  });

  it('has no value for a shift of no length', () => {
    expect(productivityGrowth(aDay({}, {}, 0)).A.value).toBeNull();
  });

  it('is the same by B and C where no norm depends on operative time', () => {
    fc.assert(
      fc.property(anyBalance, (balance) => {
        const shift = Object.values(balance).reduce((sum, each) => sum + each, 0);
        const { B, C } = productivityGrowth(aDay(balance, {}, shift));
        expect(B.value).toBeCloseTo(C.value ?? Number.NaN, 9);
      }),
      runs(100),
    );
  });
});
