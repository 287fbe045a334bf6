// Each version brings up what the one before it recorded; and the schema as it is now, to be read in one place.
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createSchema } from '#main/database/create-schema.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { pragma } from '#main/database/open-database.ts';
import type { ReadableDatabase, WritableDatabase } from '#main/database/sql.ts';
import { verify } from '#main/database/verify.ts';
import { approveNorm } from '#test/support/approved-norms.ts';
import { openForWriting, record, removeFolder, temporaryFolder } from '#test/support/test-store.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

/** The tables of truth: those that are derived from them are computed anew. */
function tablesOf(db: ReadableDatabase): string[] {
  return db
    .prepare(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_total'`,
    )
    .pluck()
    .all()
    .map(String);
}

const columnsOf = (db: ReadableDatabase, table: string): string =>
  db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).join(', ');

/** The rows of some tables, as far as these columns tell: a later version may have more of them. */
const rowsOf = (
  db: ReadableDatabase,
  tables: readonly { readonly table: string; readonly columns: string }[],
): unknown[] =>
  tables.map(({ table, columns }) =>
    db.prepare(`SELECT ${columns} FROM ${table} ORDER BY 1, 2`).all(),
  );

/** What makes the tables and indexes, in the order in which they were made; triggers by name. */
function schemaOf(db: ReadableDatabase): string {
  const texts = db.prepare(
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'trigger', iif(type = 'trigger', name, ''), rowid`,
  );
  const pragmas = ['application_id', 'user_version'].map(
    (name) => `PRAGMA ${name} = ${pragma(db, name)};\n`,
  );
  const made = texts
    .pluck()
    .all()
    .map(String)
    .filter((text) => !text.includes('sqlite_sequence'))
    .map((text) => `${text.replaceAll(/^ {2}/gm, '')};\n`);
  return [...pragmas, ...made].join('\n');
}

/** A file as version `count` left it, with a recorded week as far as that version had tables for it. */
function oldFile(count: number): WritableDatabase {
  const older = migrations.slice(0, count);
  const old = new BetterSqlite3(join(folder, 'chronokadr.sqlite'));
  createSchema(old, older);
  const source = openForWriting(join(folder, 'source'));
  record(source.db, 400);
  approveNorm(source.db);
  const from = source.db.name;
  source.close();
  old.prepare('ATTACH ? AS source').run(from);
  for (const table of tablesOf(old)) {
    const names = columnsOf(old, table);
    old.exec(`INSERT INTO main.${table} (${names}) SELECT ${names} FROM source.${table}`);
  }
  old.exec('DETACH source');
  return old;
}

describe('a file of an earlier version, with rows', () => {
  it.each(migrations.slice(1).map(({ version }) => version))(
    'is brought up to version %i',
    (next) => {
      const old = oldFile(next - 1);
      const kept = tablesOf(old).map((table) => ({ table, columns: columnsOf(old, table) }));
      const before = rowsOf(old, kept);
      old.close();
      const { db, notices, close } = openForWriting(folder);
      expect(notices).toEqual([]);
      expect(pragma(db, 'user_version')).toBe(migrations.length);
      expect(rowsOf(db, kept)).toEqual(before);
      expect(verify(db).checks.filter(({ ok }) => !ok)).toEqual([]);
      close();
    },
  );

  it.each(migrations.slice(1).map(({ version }) => version))(
    'of version %i has then the schema of a new one',
    (next) => {
      oldFile(next - 1).close();
      const store = openForWriting(folder);
      const fresh = openForWriting(join(folder, 'fresh'));
      expect(schemaOf(store.db)).toBe(schemaOf(fresh.db));
      store.close();
      fresh.close();
    },
  );
});

it('has the schema that schema.sql shows', async () => {
  const { db, close } = openForWriting(folder);
  const schema = schemaOf(db);
  close();
  await expect(schema).toMatchFileSnapshot('schema.sql');
});
