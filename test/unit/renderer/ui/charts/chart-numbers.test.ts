import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawnBars, type OperationBar, totalMs } from '#renderer/ui/charts/bars.ts';
import { type ChartTable, toClipboardText, toCsv } from '#shared/lib/chart-table.ts';

const bar = (ms: number, index: number): OperationBar => ({
  id: `o${index}`,
  label: `Operation ${index}`,
  kind: 'support',
  colourStep: 0,
  ms,
});

describe('bars', () => {
  it('are the longest ones, and what is left out is known', () => {
    const { bars, others } = drawnBars([3, 9, 1, 0, 7].map(bar), 3);
    expect(bars.map(({ ms }) => ms)).toEqual([9, 7]);
    expect(others.map(({ ms }) => ms)).toEqual([3, 1]);
  });

  it('lose no time and are never too many', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e7), { maxLength: 2000 }), (all) => {
        const { bars, others } = drawnBars(all.map(bar));
        expect(bars.length).toBeLessThanOrEqual(40);
        expect(totalMs(bars) + totalMs(others)).toBe(all.reduce((sum, ms) => sum + ms, 0));
      }),
    );
  });
});

describe('the numbers to take away', () => {
  const table: ChartTable = {
    columns: [{ header: 'Operation' }, { header: 'Time', unit: 'min', isFigure: true }],
    rows: [
      [
        { text: 'Call; "closing"', value: 'Call; "closing"' },
        { text: '1 h 30 min', value: 90.5 },
      ],
      [
        { text: '=HYPERLINK("x")', value: '=HYPERLINK("x")' },
        { text: '−1', value: -1 },
      ],
    ],
  };

  it('open in an English spreadsheet by a double click', () => {
    expect(toCsv(table, 'en')).toBe(
      '\uFEFFOperation,"Time, min"\r\n"Call; ""closing""",90.5\r\n"\'=HYPERLINK(""x"")",-1\r\n',
    );
  });

  it('say under the table what it is true of, as text', () => {
    const noted = { ...table, notes: ['Scenario: "Split", 6 people', '=1+1'] };
    expect(toCsv(noted, 'en').split('\r\n').slice(3)).toEqual([
      '',
      '"Scenario: ""Split"", 6 people"',
      "'=1+1",
      '',
    ]);
    expect(toClipboardText(noted, 'ru').split('\r\n').slice(-2)[0]).toContain('Split');
    expect(toCsv({ ...table, notes: [] }, 'en')).toBe(toCsv(table, 'en'));
  });

  it('open in a Russian one too', () => {
    expect(toCsv(table, 'ru').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFOperation;Time, min',
      '"Call; ""closing""";90,5',
    ]);
  });

  it('never become a formula, however an operation is named', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t'), (text, sign) => {
        const value = `${sign}${text}`;
        const row = [[{ text: value, value }]];
        const [, line = ''] = toCsv({ columns: [{ header: 'x' }], rows: row }, 'ru').split('\r\n');
        expect(line.startsWith("'") || line.startsWith('"\'')).toBe(true);
      }),
    );
  });

  it('go to the clipboard with tabs', () => {
    expect(toClipboardText(table, 'ru').split('\r\n')[2]).toBe(`"'=HYPERLINK(""x"")"\t-1`);
  });
});
