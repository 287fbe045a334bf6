import type { ChartTable } from '../chart-table.ts';
import type { Locale } from '../locale.ts';
import { PRINT_STYLE } from './print-style.ts';

/** A table of a page under its own heading. */
export interface PageTable {
  readonly title: string;
  readonly note?: string;
  readonly table: ChartTable;
}

/** A part of a page: sentences, then tables. */
export interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly PageTable[];
}

/** What stands between the tags of a page, as HTML. */
interface PageFrame {
  readonly locale: Locale;
  /** Of the window, as text. */
  readonly title: string;
  readonly body: readonly string[];
}

/** One file that can be opened and printed anywhere: no script, nothing from elsewhere. */
export function pageHtml({ locale, title, body }: PageFrame): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

/** Names with what they stand for, as HTML. */
export function factsHtml(
  facts: readonly { readonly name: string; readonly text: string }[],
): string {
  const lines = facts.map(
    ({ name, text }) => `<div><dt>${escaped(name)}</dt><dd>${escaped(text)}</dd></div>`,
  );
  return `<dl>\n${lines.join('\n')}\n</dl>`;
}

/** A part as HTML; a table that is alone needs no heading of its own. */
export function partHtml({ id, title, paragraphs, tables }: PagePart): string {
  const isAlone = tables.length === 1;
  return [
    `<section id="${id}">`,
    `<h2>${escaped(title)}</h2>`,
    ...paragraphs.map(paragraphHtml),
    ...tables.map((table) => tableHtml(table, isAlone)),
    '</section>',
  ].join('\n');
}

function tableHtml({ title, note, table }: PageTable, isAlone: boolean): string {
  const figure = table.columns.map(({ isFigure }) => (isFigure === true ? ' class="figure"' : ''));
  const head = table.columns.map(
    ({ header }, nth) => `<th scope="col"${figure[nth] ?? ''}>${escaped(header)}</th>`,
  );
  const rows = table.rows.map((row) => {
    const cells = row.map(({ text }, nth) => `<td${figure[nth] ?? ''}>${escaped(text)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    ...(isAlone ? [] : [`<h3>${escaped(title)}</h3>`]),
    ...(note === undefined ? [] : [paragraphHtml(note)]),
    `<table aria-label="${escaped(title)}">`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

/** A sentence as HTML. */
export const paragraphHtml = (text: string): string => `<p>${escaped(text)}</p>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What people wrote stays text. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
