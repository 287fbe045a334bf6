import type { Locale } from './locale.ts';

/** One number or word of a chart: as people read it, and as a spreadsheet takes it. */
export interface ChartCell {
  readonly text: string;
  readonly value: number | string;
}

/** The numbers behind a chart. */
export interface ChartTable {
  readonly columns: readonly {
    readonly header: string;
    /** Unit of `value` in files; people see it in the cells. */
    readonly unit?: string;
    readonly isFigure?: boolean;
  }[];
  readonly rows: readonly (readonly ChartCell[])[];
  /** Lines that go under the table wherever it leaves the program. */
  readonly notes?: readonly string[];
}

const FORMULA = /^[=+\-@\t\r]/;

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function fieldOf(value: number | string, locale: Locale): string {
  if (typeof value === 'string') return FORMULA.test(value) ? `'${value}` : value;
  return locale === 'ru' ? String(value).replace('.', ',') : String(value);
}

function lines(table: ChartTable, locale: Locale, separator: string): string {
  const head = table.columns.map(({ header, unit }) => (unit ? `${header}, ${unit}` : header));
  const rows = table.rows.map((row) => row.map(({ value }) => fieldOf(value, locale)));
  const notes = table.notes ?? [];
  const under = notes.length > 0 ? [[], ...notes.map((note) => [fieldOf(note, locale)])] : [];
  return [head, ...rows, ...under]
    .map((row) => row.map((field) => quoted(field, separator)).join(separator))
    .join('\r\n');
}

/** As a spreadsheet takes it from the clipboard. */
export function toClipboardText(table: ChartTable, locale: Locale): string {
  return lines(table, locale, '\t');
}

/** A file that Excel of the same language opens by a double click: UTF-8 with BOM, `;` and comma in Russian. */
export function toCsv(table: ChartTable, locale: Locale): string {
  return `\uFEFF${lines(table, locale, locale === 'ru' ? ';' : ',')}\r\n`;
}
