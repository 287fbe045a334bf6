import type { ChartCell, ChartTable } from '../lib/chart-table.ts';
import { formatDay, formatNumber } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import type { OperationId } from '../operations/operation.ts';
import type { ObservationSheet, ObservationSheets } from './observation-sheet.ts';

/** What the words of a sheet need. */
export interface SheetWords extends Words {
  readonly nameOf: (operationId: OperationId) => string;
}

const MINUTE = 60_000;

const text = (words: string): ChartCell => ({ text: words, value: words });

function minutes({ locale }: Words, ms: number): ChartCell {
  return {
    text: formatNumber(locale, ms / MINUTE, 1, true),
    value: Number((ms / MINUTE).toFixed(4)),
  };
}

function nameOf({ t, nameOf: named }: SheetWords, operationId: OperationId | null): string {
  return operationId === null ? t('statistics.sheets.nothing') : named(operationId);
}

/** The sheet of a day: current times, their differences, indices, notes and units; its last line is the shift. */
export function sheetTable(words: SheetWords, sheet: ObservationSheet): ChartTable {
  const { t, locale } = words;
  return {
    columns: [
      { header: t('statistics.sheets.number'), isFigure: true },
      { header: t('statistics.sheets.what') },
      { header: t('statistics.sheets.from'), isFigure: true },
      { header: t('statistics.sheets.to'), isFigure: true },
      { header: t('statistics.sheets.minutes'), isFigure: true },
      { header: t('statistics.balance.columns.index') },
      { header: t('statistics.sheets.note') },
      { header: t('statistics.columns.units'), isFigure: true },
    ],
    rows: [
      ...sheet.lines.map(({ operationId, index, start, end, ms, note, units }, place) => [
        { text: formatNumber(locale, place + 1), value: place + 1 },
        text(nameOf(words, operationId)),
        text(start),
        text(end),
        minutes(words, ms),
        text(index ?? ''),
        text(note ?? ''),
        { text: units === null ? '' : formatNumber(locale, units), value: units ?? '' },
      ]),
      [
        text(''),
        text(t('statistics.total')),
        text(''),
        text(''),
        minutes(words, sheet.shiftMs),
        text(''),
        text(''),
        text(''),
      ],
    ],
  };
}

/** Like costs of the sheets: a column for each date, their mean and sum; its last line are the days. */
export function likeCostsTable(
  words: SheetWords,
  { sheets, likeCosts }: ObservationSheets,
): ChartTable {
  const { t, locale } = words;
  const total = sheets.reduce((sum, { shiftMs }) => sum + shiftMs, 0);
  return {
    columns: [
      { header: t('statistics.balance.columns.index') },
      { header: t('statistics.sheets.what') },
      ...sheets.map(({ day }) => ({ header: formatDay(locale, day, 'short'), isFigure: true })),
      { header: t('statistics.sheets.mean'), isFigure: true },
      { header: t('statistics.sheets.sum'), isFigure: true },
      { header: t('statistics.sheets.repeats'), isFigure: true },
    ],
    rows: [
      ...likeCosts.map((line) => [
        text(line.index ?? ''),
        text(nameOf(words, line.operationId)),
        ...line.perSheet.map((ms) => minutes(words, ms)),
        minutes(words, line.mean),
        minutes(words, line.total),
        { text: formatNumber(locale, line.repeats), value: line.repeats },
      ]),
      [
        text(''),
        text(t('statistics.total')),
        ...sheets.map(({ shiftMs }) => minutes(words, shiftMs)),
        minutes(words, total / Math.max(1, sheets.length)),
        minutes(words, total),
        text(''),
      ],
    ],
  };
}
