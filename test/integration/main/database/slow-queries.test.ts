import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { all, get, run, sql, watchSlowQueries } from '#main/database/sql.ts';

let db: BetterSqlite3.Database;
let told: { readonly line: string; readonly ms: number }[];
beforeEach(() => {
  db = new BetterSqlite3(':memory:');
  db.exec('CREATE TABLE note (text TEXT)');
  // Works for as long as it is asked to, in ms.
  db.function('toil', (ms) => {
    const end = performance.now() + Number(ms);
    while (performance.now() < end) continue;
    return 1;
  });
  told = [];
  watchSlowQueries(db, (line, ms) => told.push({ line, ms }));
});
afterEach(() => db.close());

it('are told by their first line, without a value', () => {
  const secret = 'called the bank about the loan';
  get(
    db,
    sql`
    SELECT toil(${70}) AS done,
           ${secret} AS note`,
  );
  all(db, sql`SELECT ${secret} AS note, toil(${70}) AS done`);
  run(db, sql`INSERT INTO note (text) SELECT ${secret} WHERE toil(${70})`);
  expect(told.map(({ line }) => line)).toEqual([
    'SELECT toil(?) AS done,',
    'SELECT ? AS note, toil(?) AS done',
    'INSERT INTO note (text) SELECT ? WHERE toil(?)',
  ]);
  expect(JSON.stringify(told)).not.toContain('bank');
  for (const { ms } of told) expect(ms).toBeGreaterThanOrEqual(70);
});

it('are told each time, and quick ones are not', () => {
  for (const ms of [0, 70, 0, 70, 0]) get(db, sql`SELECT toil(${ms}) AS done`);
  expect(told).toHaveLength(2);
});

it('are told of their own connection alone', () => {
  const other = new BetterSqlite3(':memory:');
  other.function('toil', (ms) => ms);
  get(other, sql`SELECT toil(${70}) AS done`);
  expect(told).toEqual([]);
  other.close();
});
