import { closeSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';

import BetterSqlite3 from 'better-sqlite3';

import { isDamage } from './disk-errors.ts';
import { get, sql, type WritableDatabase } from './sql.ts';

const HEADER_BYTES = 100;
const PAGE_BYTES = 4096;

/**
 * Opens what is left of a database, for reading: as it is, without its log, with a new header, with a new first page.
 * `copy` is changed on the way; `sound` is an empty database of the same schema. Undefined when nothing helps.
 */
export function openDamaged(copy: string, sound: string): WritableDatabase | undefined {
  const steps = [
    () => undefined,
    () => rmSync(`${copy}-wal`, { force: true }),
    () => transplant(sound, copy, HEADER_BYTES),
    () => transplant(sound, copy, PAGE_BYTES),
  ];
  for (const prepare of steps) {
    prepare();
    const db = openIfReadable(copy);
    if (db) return db;
  }
  return undefined;
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

/** Copies the beginning of one file over that of another, and makes the header fit the size of its new file. */
function transplant(from: string, to: string, length: number): void {
  const bytes = Buffer.alloc(length);
  const source = openSync(from, 'r');
  readSync(source, bytes, 0, length, 0);
  closeSync(source);
  bytes.writeUInt32BE(Math.floor(statSync(to).size / PAGE_BYTES), 28); // pages in the file
  bytes.writeUInt32BE(0, 32); // no list of free pages
  bytes.writeUInt32BE(0, 36);
  bytes.writeUInt32BE(bytes.readUInt32BE(24), 92); // the size above is valid for this change
  const target = openSync(to, 'r+');
  writeSync(target, bytes, 0, length, 0);
  closeSync(target);
}
