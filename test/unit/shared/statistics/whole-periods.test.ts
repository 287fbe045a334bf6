import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '#shared/lib/time.ts';
import { type Span, wholePeriods } from '#shared/statistics/whole-periods.ts';

const FIRST = '2023-12-01';
const DAYS = Array.from({ length: 900 }, (_, index) => addDays(FIRST, index));
const day = fc.constantFrom(...DAYS);

const isIn = ({ from, to }: Span, text: string): boolean =>
  (from === null || text >= from) && (to === null || text <= to);

describe.each([true, false])('whole periods, with months: %s', (hasMonths) => {
  it('hold each day of the span once, and no other', () => {
    const limit = fc.option(day);
    fc.assert(
      fc.property(limit, limit, (from, to) => {
        const { years, months, days } = wholePeriods({ from, to }, { hasMonths });
        for (const each of DAYS) {
          const found = [
            ...(years && isIn(years, each.slice(0, 4)) ? ['year'] : []),
            ...months.filter((span) => isIn(span, each.slice(0, 7))),
            ...days.filter((span) => isIn(span, each)),
          ];
          expect(found.length).toBe(isIn({ from, to }, each) ? 1 : 0);
        }
      }),
    );
  });
});

it('takes whole years, then whole months, then days', () => {
  expect(wholePeriods({ from: '2023-11-20', to: '2026-02-28' }, { hasMonths: true })).toEqual({
    years: { from: '2024', to: '2025' },
    months: [
      { from: '2023-12', to: '2023-12' },
      { from: '2026-01', to: '2026-02' },
    ],
    days: [{ from: '2023-11-20', to: '2023-11-30' }],
  });
});

it('knows how long February is', () => {
  const ofFebruary = (year: string, last: string) =>
    wholePeriods({ from: `${year}-02-01`, to: `${year}-02-${last}` }, { hasMonths: true }).months;
  expect(ofFebruary('2024', '28')).toEqual([]);
  expect(ofFebruary('2024', '29')).toEqual([{ from: '2024-02', to: '2024-02' }]);
  expect(ofFebruary('2100', '28')).toEqual([{ from: '2100-02', to: '2100-02' }]);
});

it('of everything are years without limit', () => {
  const everything = { from: null, to: null };
  expect(wholePeriods(everything, { hasMonths: true })).toEqual({
    years: everything,
    months: [],
    days: [],
  });
});

it('of a span that ends before it begins are none', () => {
  const span = { from: '2025-03-02', to: '2025-03-01' };
  expect(wholePeriods(span, { hasMonths: true })).toEqual({ years: null, months: [], days: [] });
});
