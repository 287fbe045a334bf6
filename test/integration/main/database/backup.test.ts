import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { listBackups } from '#main/database/backup-files.ts';
import { copyTo, makeBackup, makeDailyBackup } from '#main/database/backup.ts';
import { openForReading } from '#main/database/open-database.ts';
import type { WritableDatabase } from '#main/database/sql.ts';
import { storePaths } from '#main/database/store-paths.ts';
import {
  contentHash,
  DAY_MS,
  MONDAY,
  openForWriting,
  record,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

let folder = '';
let store: ReturnType<typeof openForWriting>;
let db: WritableDatabase;
beforeEach(() => {
  folder = temporaryFolder();
  store = openForWriting(folder);
  db = store.db;
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

const paths = () => storePaths(join(folder, 'chronokadr.sqlite'));

function hashOf(path: string): string {
  const copy = new BetterSqlite3(path, { readonly: true });
  try {
    return contentHash(copy);
  } finally {
    copy.close();
  }
}

/** The same database, whose VACUUM is another. */
function withVacuum(vacuum: (path: string) => void): WritableDatabase {
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare') {
        return (text: string) =>
          text.startsWith('VACUUM') ? { run: vacuum } : target.prepare(text);
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

it('holds what the database holds, committed or still in the log', () => {
  record(db, 40);
  const { backup, notices } = makeBackup(db, 'daily', MONDAY);
  expect(hashOf(backup.path)).toBe(contentHash(db));
  expect(notices).toEqual([]);
  expect(readdirSync(paths().backups)).toEqual([
    `chronokadr-daily-20260302T060000000Z-${backup.rows}.sqlite`,
  ]);
  expect(listBackups(paths())).toEqual([backup]);
});

it('is one file that opens where nothing can be written', () => {
  record(db, 10);
  const { backup } = makeBackup(db, 'daily', MONDAY);
  const copy = new BetterSqlite3(backup.path, { readonly: true });
  expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
  expect(copy.pragma('application_id', { simple: true })).toBe(0x4b414452);
  copy.close();
});

it('can be made by a second connection while this one records', () => {
  record(db, 40);
  const reader = openForReading(db.name);
  db.exec('BEGIN IMMEDIATE');
  db.exec(`INSERT INTO setting VALUES ('x', '1')`);
  const { backup } = makeBackup(reader, 'daily', MONDAY);
  db.exec('COMMIT');
  reader.close();
  const copy = new BetterSqlite3(backup.path, { readonly: true });
  expect(copy.prepare(`SELECT count(*) FROM setting WHERE name = 'x'`).pluck().get()).toBe(0);
  copy.close();
});

it('does not mind rows that come and go while it is made', () => {
  record(db, 10);
  const other = new BetterSqlite3(db.name);
  const busy = withVacuum((path) => {
    other.exec(`INSERT INTO setting VALUES ('x', '1')`);
    db.prepare('VACUUM INTO ?').run(path);
    other.exec(`DELETE FROM setting`);
  });
  expect(makeBackup(busy, 'daily', MONDAY).backup.rows).toBeGreaterThan(0);
  other.close();
});

it('is made once a day', () => {
  record(db, 10);
  expect(makeDailyBackup(db, MONDAY)?.backup.kind).toBe('daily');
  expect(makeDailyBackup(db, MONDAY + 3_600_000)).toBeUndefined();
  expect(makeDailyBackup(db, MONDAY + DAY_MS)?.backup.madeAt).toBe(MONDAY + DAY_MS);
});

it('goes when its time is over, and leaves other files alone', () => {
  record(db, 10);
  for (let day = 0; day < 30; day += 1) makeBackup(db, 'daily', MONDAY + day * DAY_MS);
  writeFileSync(join(paths().backups, 'chronokadr-daily-notes.txt'), 'mine');
  makeBackup(db, 'daily', MONDAY + 30 * DAY_MS);
  const days = listBackups(paths()).map(({ madeAt }) => Math.round((madeAt - MONDAY) / DAY_MS));
  expect(days.slice(0, 7)).toEqual([30, 29, 28, 27, 26, 25, 24]);
  expect(days.length).toBeLessThanOrEqual(7 + 4 + 2);
  expect(readdirSync(paths().backups)).toContain('chronokadr-daily-notes.txt');
});

it('says so when it is suspiciously small, and then pushes no larger one out', () => {
  record(db, 60);
  const large = makeBackup(db, 'daily', MONDAY).backup;
  db.exec('DELETE FROM segment; DELETE FROM away; DELETE FROM observation');
  for (let day = 1; day < 40; day += 1) {
    const { backup, notices } = makeBackup(db, 'daily', MONDAY + day * DAY_MS);
    expect(notices).toEqual([
      { kind: 'backup-small', path: backup.path, rows: 0, rowsBefore: large.rows },
    ]);
  }
  expect(listBackups(paths()).at(-1)).toEqual(large);
});

it('leaves nothing behind when the disk is full', () => {
  record(db, 10);
  const full = withVacuum((path) => {
    writeFileSync(path, 'half a');
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  });
  expect(() => makeBackup(full, 'daily', MONDAY)).toThrow('disk-full');
  expect(readdirSync(paths().backups)).toEqual([]);
});

it.each([
  ['lacks a row', `DELETE FROM setting WHERE name = 'x'`],
  ['is of another version', 'PRAGMA user_version = 1'],
  ['is of another application', 'PRAGMA application_id = 1'],
])('is refused when the copy %s', (_, text) => {
  db.exec(`INSERT INTO setting VALUES ('x', '1')`);
  const lacking = withVacuum((path) => {
    db.prepare('VACUUM INTO ?').run(path);
    new BetterSqlite3(path).exec(text).close();
  });
  expect(() => makeBackup(lacking, 'daily', MONDAY)).toThrow('backup-not-good');
  expect(readdirSync(paths().backups)).toEqual([]);
});

it('can go to a place of the user’s choice', () => {
  record(db, 10);
  const target = join(folder, 'for the flash drive.sqlite');
  copyTo(db, target);
  expect(hashOf(target)).toBe(contentHash(db));
});
