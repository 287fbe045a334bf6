import { describe, expect, it } from 'vitest';

import { costsByIndex } from '#shared/statistics/balance/costs-by-index.ts';
import { timedSheet } from '#shared/statistics/balance/current-times.ts';
import { frozen } from '#test/support/builders.ts';

const sheet = (start: string, ...lines: (readonly [string, string])[]) =>
  timedSheet(start, frozen(lines.map(([time, index]) => ({ time, index }))));
const minutesOf = (found: ReturnType<typeof sheet>): readonly number[] =>
  found.kind === 'sheet' ? found.lines.map(({ minutes }) => minutes) : [];

describe('timedSheet', () => {
  it('finds durations between current times', () => {
    const found = sheet(
      '09:00',
      ['09:12', 'ПЗ'],
      ['09:40', 'ОП'],
      ['09:47', 'ПНТ'],
      ['10:30', 'ОП'],
      ['10:38', 'ОТЛ'],
      ['11:00', 'ОП'],
    );
    expect(minutesOf(found)).toEqual([12, 28, 7, 43, 8, 22]);
    expect(found).toMatchObject({ lines: { 0: { index: 'ПЗ', start: 540, end: 552 } } });
  });

  it('reads seconds and other indices in print', () => {
    expect(sheet('9:00:30', ['9:02:00', 'орм'])).toMatchObject({
      lines: [{ index: 'ОБС', minutes: 1.5 }],
    });
  });

  it('goes on past midnight', () => {
    expect(minutesOf(sheet('22:00', ['23:50', 'ОП'], ['0:10', 'ОТЛ'], ['6:00', 'ОП']))).toEqual([
      110, 20, 350,
    ]);
  });

  it('has no durations without lines', () => {
    expect(sheet('09:00')).toEqual({ kind: 'sheet', lines: [] });
  });

  it.each([
    [[['9.12', 'ОП']], { line: 1, reason: 'not-a-time' }],
    [[['24:00', 'ОП']], { line: 1, reason: 'not-a-time' }],
    [[['09:60', 'ОП']], { line: 1, reason: 'not-a-time' }],
    [[['09:10:60', 'ОП']], { line: 1, reason: 'not-a-time' }],
    [
      [
        ['09:10', 'ОП'],
        ['09:20', 'ЫЫ'],
      ],
      { line: 2, reason: 'unknown-index' },
    ],
    [
      [
        ['10:30', 'ОП'],
        ['10:03', 'ОП'],
      ],
      { line: 2, reason: 'goes-back' },
    ],
  ] as const)('says what is wrong with %j', (lines, problem) => {
    expect(sheet('09:00', ...lines)).toEqual({ kind: 'problem', ...problem });
  });

  it('says that the start is no time', () => {
    expect(sheet('', ['09:10', 'ОП'])).toEqual({ kind: 'problem', line: 0, reason: 'not-a-time' });
  });
});

describe('costsByIndex', () => {
  it('adds up minutes and repeats in the order of a balance sheet', () => {
    expect(
      costsByIndex([
        { index: 'ОП', minutes: 28 },
        { index: 'ПЗ', minutes: 12 },
        { index: 'ОП', minutes: 8 },
      ]),
    ).toEqual([
      { index: 'ПЗ', minutes: 12, repeats: 1, mean: 12, share: 0.25 },
      { index: 'ОП', minutes: 36, repeats: 2, mean: 18, share: 0.75 },
    ]);
  });

  it('has no lines without costs, and no shares of nothing', () => {
    expect(costsByIndex([])).toEqual([]);
    expect(costsByIndex([{ index: 'ОП', minutes: 0 }])[0]?.share).toBe(0);
  });
});
