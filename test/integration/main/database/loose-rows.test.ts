import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';

import { looseRows } from '#main/database/loose-rows.ts';
import { openForWriting, record, removeFolder, temporaryFolder } from '#test/support/test-store.ts';

let folder = '';
let store: ReturnType<typeof openForWriting>;
beforeEach(() => {
  folder = temporaryFolder();
  store = openForWriting(folder);
  record(store.db, 60);
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

const asText = (row: readonly unknown[]): string => row.map(String).join('|');
const rowsOf = (table: string): string[] =>
  z
    .array(z.array(z.unknown()))
    .parse(store.db.prepare(`SELECT * FROM ${table}`).raw().all())
    .map(asText);

/** Every row that lies on a page of the file. */
function found(): string[] {
  store.db.pragma('wal_checkpoint(TRUNCATE)');
  return [...looseRows(store.db.name)].map(asText);
}

it('finds the rows that SQLite reads, with values of every size', () => {
  const lengths = [0, 1, 50, 100, 1000, 2000, 2020, 2030, 2040, 4000, 9000];
  const ids = store.db.prepare('SELECT id FROM observation ORDER BY id').pluck().all();
  const change = store.db.prepare(
    'UPDATE observation SET note = ?, counted_units = ? WHERE id = ?',
  );
  lengths.forEach((length, at) => change.run('я'.repeat(length), 3 ** (at * 3), ids[at]));
  const loose = new Set(found());
  const tables = ['person', 'operation_group', 'operation', 'shift', 'observation', 'segment'];
  const missing = tables.flatMap(rowsOf).filter((row) => !loose.has(row));
  expect(missing).toEqual([]);
});

it('finds no row on a page that is free', () => {
  const [segment = ''] = rowsOf('segment');
  expect(found()).toContain(segment);
  store.db.exec('DELETE FROM change; DELETE FROM segment');
  expect(found()).not.toContain(segment);
});
