import { type TextColumn, textTable } from '../text-table.ts';
import type { EstimatedFigure } from './run-queue.ts';

/** A line of the table: a figure, and the case that it is of where there are several. */
export interface QueueLine {
  readonly name?: string;
  readonly figure: EstimatedFigure;
}

const number = (value: number | null): string =>
  value === null ? '—' : String(Number(value.toPrecision(6)));

const COLUMNS: readonly TextColumn<QueueLine>[] = [
  { head: 'figure', text: ({ figure }) => figure.key, isWords: true },
  { head: 'estimate', text: ({ figure }) => number(figure.mean) },
  { head: '95 % from', text: ({ figure }) => number(figure.ci95.low) },
  { head: 'to', text: ({ figure }) => number(figure.ci95.high) },
  { head: '99 % from', text: ({ figure }) => number(figure.ci99.low) },
  { head: 'to', text: ({ figure }) => number(figure.ci99.high) },
  { head: 'exact', text: ({ figure }) => number(figure.exact) },
  {
    head: 'std. errors',
    text: ({ figure }) => (figure.standardErrors === null ? '—' : figure.standardErrors.toFixed(2)),
  },
  { head: '99 %', text: ({ figure }) => coverage(figure), isWords: true },
];

/** The figures of one queue, or of several with the name of each. */
export function queueTable(lines: readonly QueueLine[]): readonly string[] {
  const isNamed = lines.some(({ name }) => name !== undefined);
  const name: TextColumn<QueueLine> = {
    head: 'case',
    text: (line) => line.name ?? '',
    isWords: true,
  };
  return textTable(isNamed ? [name, ...COLUMNS] : COLUMNS, lines);
}

function coverage({ covered99 }: EstimatedFigure): string {
  if (covered99 === null) return '—';
  return covered99 ? 'covered' : 'not covered';
}
