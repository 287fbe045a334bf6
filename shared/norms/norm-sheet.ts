import type { ChartCell, ChartTable } from '../lib/chart-table.ts';
import { formatAverage, formatNumber, NO_VALUE } from '../lib/format.ts';
import type { Words } from '../lib/texts.ts';
import { leftOutOf } from './norm-cleaning.ts';
import { estimateWords, hoursWords, sourceWords } from './norm-words.ts';
import type { NormLine } from './norms-view.ts';

const MINUTE = 60_000;

/** Norm, volume and work of each operation: the table of a head-count. Times per unit in minutes. */
export function normSheet(
  words: Words,
  lines: readonly NormLine[],
  nameOf: (line: NormLine) => string,
): ChartTable {
  const { locale } = words;
  const text = (value: string): ChartCell => ({ text: value, value });
  const minutes = (ms: number | null, shown: string): ChartCell => ({
    text: shown,
    value: ms === null ? '' : Number((ms / MINUTE).toFixed(4)),
  });
  const bound = (ms: number | null): ChartCell =>
    minutes(ms, ms === null ? NO_VALUE : formatAverage(locale, ms));
  const figure = (value: number | null, decimals: number): ChartCell => ({
    text: value === null ? NO_VALUE : formatNumber(locale, value, decimals),
    value: value === null ? '' : Number(value.toFixed(4)),
  });
  return {
    columns: columnsOf(words),
    rows: lines.map((line) => [
      text(nameOf(line)),
      { text: formatNumber(locale, line.observations), value: line.observations },
      minutes(line.observed.value, estimateWords(words, line.observed)),
      figure(leftOutOf(line.cleaning), 0),
      minutes(line.basis.time.value, estimateWords(words, line.basis.time)),
      figure(line.piece.frequency, 2),
      bound(line.piece.pieceMs),
      bound(line.piece.setUpMs),
      figure(line.piece.setUpUnits, 1),
      bound(line.proposed.value),
      bound(line.norm.value),
      bound(line.norm.low),
      bound(line.norm.high),
      text(sourceWords(words, line)),
      {
        text: line.volume === null ? NO_VALUE : formatNumber(locale, line.volume, 1),
        value: line.volume === null ? '' : Number(line.volume.toFixed(2)),
      },
      {
        text: hoursWords(words, line.labourHours),
        value: line.labourHours === null ? '' : Number(line.labourHours.toFixed(2)),
      },
    ]),
  };
}

/** Columns of the whole sheet that a page has room for: the norm, and what it is made of. */
const NORM_COLUMNS = [0, 1, 2, 9, 10, 11, 12, 13, 14, 15];
const PIECE_COLUMNS = [0, 3, 4, 5, 6, 7, 8];

/** The whole sheet as two that fit on a page. */
export function printedNormSheets(sheet: ChartTable): {
  readonly norms: ChartTable;
  readonly pieces: ChartTable;
} {
  return { norms: withColumns(sheet, NORM_COLUMNS), pieces: withColumns(sheet, PIECE_COLUMNS) };
}

function withColumns({ columns, rows }: ChartTable, places: readonly number[]): ChartTable {
  const pick = <Each>(all: readonly Each[]): Each[] => places.flatMap((place) => all[place] ?? []);
  return { columns: pick(columns), rows: rows.map(pick) };
}

function columnsOf({ t }: Words): ChartTable['columns'] {
  const minute = t('format.minute');
  return [
    { header: t('statistics.columns.operation') },
    { header: t('statistics.columns.n'), isFigure: true },
    { header: t('norms.columns.observed'), unit: minute, isFigure: true },
    { header: t('cleaned.sheet.leftOut'), isFigure: true },
    { header: t('cleaned.column'), unit: minute, isFigure: true },
    { header: t('piece.columns.frequency'), isFigure: true },
    { header: t('piece.columns.piece'), unit: minute, isFigure: true },
    { header: t('piece.columns.set-up'), unit: minute, isFigure: true },
    { header: t('piece.columns.units'), isFigure: true },
    { header: t('norms.columns.proposed'), unit: minute, isFigure: true },
    { header: t('norms.columns.norm'), unit: minute, isFigure: true },
    { header: t('norms.columns.low'), unit: minute, isFigure: true },
    { header: t('norms.columns.high'), unit: minute, isFigure: true },
    { header: t('norms.columns.source') },
    { header: t('norms.columns.volume'), isFigure: true },
    { header: t('norms.columns.labour'), isFigure: true },
  ];
}
