import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shareInterval, type ShareMethod } from '#shared/statistics/intervals/share-intervals.ts';
import { runs } from '#test/support/property.ts';

const METHODS: readonly ShareMethod[] = ['wald', 'wilson', 'clopper-pearson'];

describe('shareInterval', () => {
  it.each([
    // R: prop.test(correct = FALSE), binom.test; Wald by hand; the last two by the rule of three: 0.025^(1/n).
    { method: 'wald', part: 186, whole: 240, level: 0.95, low: 0.7222, high: 0.8278, digits: 4 },
    { method: 'wilson', part: 186, whole: 240, level: 0.95, low: 0.7181, high: 0.8233, digits: 4 },
    { method: 'wilson', part: 0, whole: 10, level: 0.95, low: 0, high: 0.2775328, digits: 7 },
    { method: 'wilson', part: 10, whole: 10, level: 0.95, low: 0.7224672, high: 1, digits: 7 },
    {
      method: 'clopper-pearson',
      part: 3,
      whole: 50,
      level: 0.99,
      low: 0.006872485,
      high: 0.202706269,
      digits: 9,
    },
    {
      method: 'clopper-pearson',
      part: 0,
      whole: 10,
      level: 0.95,
      low: 0,
      high: 1 - 0.025 ** 0.1,
      digits: 12,
    },
    {
      method: 'clopper-pearson',
      part: 10,
      whole: 10,
      level: 0.95,
      low: 0.025 ** 0.1,
      high: 1,
      digits: 12,
    },
  ] as const)('by $method of $part in $whole is [$low, $high]', (known) => {
    const found = shareInterval(known, known.level, known.method);
    expect(found?.low).toBeCloseTo(known.low, known.digits);
    expect(found?.high).toBeCloseTo(known.high, known.digits);
    expect(found?.value).toBe(known.part / known.whole);
  });

  it.each(METHODS)('by %s of nothing is nothing', (method) => {
    expect(shareInterval({ part: 0, whole: 0 }, 0.95, method)).toBeUndefined();
  });

  it('by Wald has no width where a state was never seen: the others do', () => {
    const width = (method: ShareMethod): number => {
      const found = shareInterval({ part: 0, whole: 12 }, 0.95, method);
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    expect(width('wald')).toBe(0);
    expect(width('wilson')).toBeGreaterThan(0.2);
    expect(width('clopper-pearson')).toBeGreaterThan(width('wilson'));
  });

  it('mirrors with the share of the opposite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (whole, some) => {
        const part = some % (whole + 1);
        for (const method of METHODS) {
          const found = shareInterval({ part, whole }, 0.9, method);
          const opposite = shareInterval({ part: whole - part, whole }, 0.9, method);
          expect(found?.low).toBeCloseTo(1 - (opposite?.high ?? Number.NaN), 10);
        }
      }),
      runs(50),
    );
  });

  it('refuses more parts than there are', () => {
    expect(() => shareInterval({ part: 4, whole: 3 }, 0.95, 'wilson')).toThrow('4 of 3');
  });
});
