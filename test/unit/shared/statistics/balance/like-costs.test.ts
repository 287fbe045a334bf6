import { describe, expect, it } from 'vitest';

import { likeCosts } from '#shared/statistics/balance/like-costs.ts';
import { frozen } from '#test/support/builders.ts';

const MONDAY = {
  title: '02.03',
  costs: [
    { index: 'ОП', name: 'Звонок', minutes: 100 },
    { index: 'ПЗ', name: 'План дня', minutes: 20 },
    { index: 'ОП', name: 'Звонок', minutes: 50 },
  ],
} as const;
const TUESDAY = {
  title: '03.03',
  costs: [
    { index: 'ОП', name: 'Встреча', minutes: 200 },
    { index: 'ОП', name: 'Звонок', minutes: 30 },
  ],
} as const;

describe('likeCosts', () => {
  it('is the form of order № 235: per sheet and on average', () => {
    const { titles, rows, totals } = likeCosts(frozen([MONDAY, TUESDAY]));
    expect(titles).toEqual(['02.03', '03.03']);
    expect(rows.map(({ index, name, perSheet, mean }) => [index, name, perSheet, mean])).toEqual([
      ['ПЗ', 'План дня', [20, 0], 10],
      ['ОП', 'Встреча', [0, 200], 100],
      ['ОП', 'Звонок', [150, 30], 90],
    ]);
    expect(totals).toEqual({ perSheet: [170, 230], mean: 200 });
  });

  it('tells how often, how long each time, and which part of all', () => {
    const call = likeCosts([MONDAY, TUESDAY]).rows[2];
    expect(call).toMatchObject({ total: 180, repeats: 3, meanPerRepeat: 60, share: 0.45 });
  });

  it('keeps the same name under two indices apart', () => {
    const costs = [
      { index: 'ОП', name: 'Поиск', minutes: 5 },
      { index: 'НР', name: 'Поиск', minutes: 7 },
    ] as const;
    expect(likeCosts([{ title: 'a', costs }]).rows.map(({ total }) => total)).toEqual([5, 7]);
  });

  it('has no rows without sheets, and one sheet is its own mean', () => {
    expect(likeCosts([])).toEqual({ titles: [], rows: [], totals: { perSheet: [], mean: 0 } });
    expect(likeCosts([TUESDAY]).rows.map(({ mean, total }) => [mean, total])).toEqual([
      [200, 200],
      [30, 30],
    ]);
    expect(likeCosts([{ title: 'a', costs: [] }]).totals).toEqual({ perSheet: [0], mean: 0 });
  });

  it('has no shares of nothing', () => {
    const costs = [{ index: 'ОП', name: 'Звонок', minutes: 0 }] as const;
    expect(likeCosts([{ title: 'a', costs }]).rows[0]?.share).toBe(0);
  });
});
