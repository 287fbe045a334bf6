import { describe, expect, it } from 'vitest';

import { TIME_INDICES } from '#shared/operations/time-index.ts';
import { timeIndexOf } from '#shared/statistics/balance/printed-index.ts';
import { balanceTotal, timeBalance } from '#shared/statistics/balance/time-balance.ts';
import { frozen } from '#test/support/builders.ts';

describe('timeBalance', () => {
  it('adds minutes up by index', () => {
    const balance = timeBalance(
      frozen([
        { index: 'ОП', minutes: 28 },
        { index: 'ПЗ', minutes: 12 },
        { index: 'ОП', minutes: 43.5 },
      ]),
    );
    expect(balance).toEqual({ ПЗ: 12, ОП: 71.5, ОБС: 0, ПТ: 0, ОТЛ: 0, НР: 0, ПНТ: 0, НТД: 0 });
    expect(balanceTotal(balance)).toBe(83.5);
  });

  it('knows every index, and has zeros for nothing', () => {
    expect(Object.keys(timeBalance([]))).toEqual([...TIME_INDICES]);
    expect(balanceTotal(timeBalance([]))).toBe(0);
    for (const index of TIME_INDICES) {
      expect(timeBalance([{ index, minutes: 7 }])[index]).toBe(7);
    }
  });
});

describe('timeIndexOf', () => {
  it.each([
    ['ПЗ', 'ПЗ'],
    [' оп ', 'ОП'],
    ['ВСП', 'ОП'],
    ['ОРМ', 'ОБС'],
    ['ОТД', 'ОТЛ'],
    ['лн', 'ОТЛ'],
    ['СР', 'НР'],
    ['ПОТ', 'ПНТ'],
    ['ПНД', 'НТД'],
  ])('reads %s as %s', (printed, index) => {
    expect(timeIndexOf(printed)).toBe(index);
  });

  it('knows every index by its own name, and nothing else', () => {
    expect(TIME_INDICES.map((index) => timeIndexOf(index))).toEqual([...TIME_INDICES]);
    expect(timeIndexOf('КПД')).toBeUndefined();
    expect(timeIndexOf('')).toBeUndefined();
  });
});
