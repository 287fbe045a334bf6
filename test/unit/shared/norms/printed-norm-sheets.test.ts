import { expect, it } from 'vitest';

import type { ChartTable } from '#shared/lib/chart-table.ts';
import { normSheet, printedNormSheets } from '#shared/norms/norm-sheet.ts';

const headersOf = ({ columns }: ChartTable): string[] => columns.map(({ header }) => header);

it('prints every column of the sheet in one of two tables, each beside its operation', () => {
  const words = { t: ((key: string) => key) as never, locale: 'en' as const };
  const empty = normSheet(words, [], () => '');
  const row = empty.columns.map(({ header }) => ({ text: header, value: header }));
  const sheet: ChartTable = { ...empty, rows: [row] };
  const { norms, pieces } = printedNormSheets(sheet);
  const [operation, ...rest] = headersOf(sheet);
  const [first, ...inNorms] = headersOf(norms);
  const [second, ...inPieces] = headersOf(pieces);
  expect([first, second]).toEqual([operation, operation]);
  expect([...inNorms, ...inPieces].toSorted()).toEqual(rest.toSorted());
  for (const table of [norms, pieces]) {
    expect(table.rows[0]?.map(({ text }) => text)).toEqual(headersOf(table));
  }
});
