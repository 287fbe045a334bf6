import { closeSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';

import BetterSqlite3 from 'better-sqlite3';

import { isDamage } from './disk-errors.ts';
import { openForReading } from './open-database.ts';
import { all, get, sql, type WritableDatabase } from './sql.ts';

const HEADER_BYTES = 100;
const PAGE_BYTES = 4096;

/** What is left of a damaged database. */
export interface Remnant {
  /** The file as it was found, to be read page by page. */
  readonly file: string;
  /** What SQLite can open of it; undefined where nothing helps. */
  readonly db: WritableDatabase | undefined;
  /** The list of tables was taken from a new file: what seems to be a table's may be another's, or not be all. */
  readonly isGuess: boolean;
}

/**
 * Opens a copy of a damaged database, for reading: as it is, without its log, with a new header, with a new list of
 * tables. `copy` is changed on the way; `sound` is an empty database of the same schema.
 */
export function openDamaged(copy: string, sound: string): Omit<Remnant, 'file'> {
  const steps = [
    { isGuess: false, prepare: () => undefined },
    { isGuess: false, prepare: () => rmSync(`${copy}-wal`, { force: true }) },
    { isGuess: false, prepare: () => transplantHeader(sound, copy) },
    { isGuess: true, prepare: () => transplantSchema(sound, copy) },
  ];
  for (const { isGuess, prepare } of steps) {
    prepare();
    const db = openIfReadable(copy);
    if (db) return { db, isGuess };
  }
  return { db: undefined, isGuess: true };
}

function openIfReadable(path: string): WritableDatabase | undefined {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    db.pragma('trusted_schema = 0');
    if (get(db, sql`SELECT name FROM sqlite_schema WHERE name = 'segment'`)) return db;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  db.close();
  return undefined;
}

/** Gives a file the header of another, made to fit its own size. */
function transplantHeader(from: string, to: string): void {
  const bytes = readAt(from, 0, HEADER_BYTES);
  bytes.writeUInt32BE(Math.floor(statSync(to).size / PAGE_BYTES), 28); // pages in the file
  bytes.writeUInt32BE(0, 32); // no list of free pages
  bytes.writeUInt32BE(0, 36);
  bytes.writeUInt32BE(bytes.readUInt32BE(24), 92); // the size above is valid for this change
  writeAt(to, 0, bytes);
}

/** Gives a file the list of tables of another: in one that was never copied by SQLite they begin at the same pages. */
function transplantSchema(from: string, to: string): void {
  const source = openForReading(from);
  const pages = all<{ page: number }>(
    source,
    sql`SELECT pageno AS page FROM dbstat WHERE name = 'sqlite_schema'`,
  );
  source.close();
  for (const { page } of pages) {
    const start = (page - 1) * PAGE_BYTES;
    writeAt(to, start, readAt(from, start, PAGE_BYTES));
  }
  transplantHeader(from, to);
}

function readAt(path: string, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(path, 'r');
  readSync(descriptor, bytes, 0, length, start);
  closeSync(descriptor);
  return bytes;
}

function writeAt(path: string, start: number, bytes: Buffer): void {
  const descriptor = openSync(path, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, start);
  closeSync(descriptor);
}
