import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { holm } from '#shared/statistics/comparison/holm.ts';
import { frozen } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';

describe('holm', () => {
  it('is what R p.adjust gives', () => {
    // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
    const adjusted = holm(frozen([0.01, 0.04, 0.03, 0.005]));
    [0.03, 0.06, 0.06, 0.02].forEach((expected, index) => {
      expect(adjusted[index]).toBeCloseTo(expected, 12);
    });
  });

  it('leaves one alone, and none', () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
  });

  it('never makes p smaller, never greater than Bonferroni does, and keeps the order', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { minLength: 1, maxLength: 12 }), (ps) => {
        const adjusted = holm(ps);
        ps.forEach((each, index) => {
          const found = adjusted[index] ?? Number.NaN;
          expect(found).toBeGreaterThanOrEqual(each);
          expect(found).toBeLessThanOrEqual(Math.min(1, ps.length * each));
        });
        const inOrder = ps.map((each, index) => ({ each, found: adjusted[index] ?? Number.NaN }));
        inOrder.sort((a, b) => a.each - b.each);
        const found = inOrder.map((pair) => pair.found);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }),
      runs(200),
    );
  });
});
