import { existsSync, statSync } from 'node:fs';

import BetterSqlite3 from 'better-sqlite3';

import { AppError } from '#shared/contract/app-error.ts';

import { get, type ReadableDatabase, sql, type WritableDatabase } from './sql.ts';

/** "KADR": tells our files from those of other applications. */
export const APPLICATION_ID = 0x4b414452;

/** Settings that must be in force on every connection that writes, and the value that SQLite reports for each. */
export type Pragmas = Readonly<Record<string, string | number>>;

/** What holds on a writing connection. `synchronous` 2 is FULL: better-sqlite3 itself would choose NORMAL. */
export function requiredPragmas(platform: NodeJS.Platform = process.platform): Pragmas {
  return {
    journal_mode: 'wal',
    synchronous: 2,
    ...(platform === 'darwin' ? { checkpoint_fullfsync: 1 } : {}),
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    recursive_triggers: 0,
    temp_store: 2,
    wal_autocheckpoint: 200,
    busy_timeout: 5000,
  };
}

/** Opens a file (or ":memory:") for writing, with the pragmas in force. Schema and version are looked after by `openStore`. */
export function openDatabase(path: string): WritableDatabase {
  const db = new BetterSqlite3(path, { timeout: 5000 });
  try {
    for (const [name, value] of Object.entries(requiredPragmas())) db.pragma(`${name} = ${value}`);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** Opens a file that is only looked at: nothing in it or beside it that matters is changed. */
export function openForReading(path: string): WritableDatabase {
  const db = new BetterSqlite3(path, { readonly: true, fileMustExist: true, timeout: 5000 });
  db.pragma('trusted_schema = 0');
  db.pragma('cell_size_check = 1');
  return db;
}

/** Opens for reading what another process writes, with the settings of a writer as far as a reader has them. */
export function openBeside(path: string): WritableDatabase {
  const db = openForReading(path);
  for (const [name, value] of Object.entries(requiredPragmas())) {
    if (name !== 'journal_mode') db.pragma(`${name} = ${value}`);
  }
  return db;
}

/** Throws `not-a-database` when the path is a folder or a device. */
export function assertIsFile(path: string): void {
  if (existsSync(path) && !statSync(path).isFile()) throw new AppError('not-a-database', { path });
}

/** The pragmas that are in force now. */
export function pragmasInForce(db: ReadableDatabase): Pragmas {
  const names = Object.keys(requiredPragmas());
  return Object.fromEntries(names.map((name) => [name, pragma(db, name)]));
}

/** One number or word that SQLite reports. */
export function pragma(db: ReadableDatabase, name: string): string | number {
  const value: unknown = db.pragma(name, { simple: true });
  return typeof value === 'number' ? value : String(value);
}

/** The SQLite library that this process uses. */
export function sqliteVersion(): string {
  const db = new BetterSqlite3(':memory:');
  const version = get<{ version: string }>(db, sql`SELECT sqlite_version() AS version`)?.version;
  db.close();
  return version ?? '';
}
