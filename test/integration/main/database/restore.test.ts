import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { listBackups } from '#main/database/backup-files.ts';
import { makeBackup } from '#main/database/backup.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { restoreBackup } from '#main/database/restore.ts';
import { readMarker } from '#main/database/store-marker.ts';
import { storePaths } from '#main/database/store-paths.ts';
import {
  contentHash,
  MONDAY,
  openForWriting,
  record,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

let folder = '';
let store: ReturnType<typeof openForWriting>;
beforeEach(() => {
  folder = temporaryFolder();
  store = openForWriting(folder);
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

const paths = () => storePaths(join(folder, 'chronokadr.sqlite'));

it('brings the backup back, and keeps what was there as a backup', () => {
  const last = record(store.db, 40);
  const { backup } = makeBackup(store.db, 'daily', MONDAY);
  const then = contentHash(store.db);
  record(store.db, 20, 2, last);
  const now = contentHash(store.db);
  restoreBackup(store.db, backup.path, MONDAY + 5000);
  store.close();
  store = openForWriting(folder);
  expect(contentHash(store.db)).toBe(then);
  expect(store.notices).toEqual([]);
  const kept = listBackups(paths()).find(({ kind }) => kind === 'restore');
  restoreBackup(store.db, kept?.path ?? '', MONDAY + 9000);
  store.close();
  store = openForWriting(folder);
  expect(contentHash(store.db)).toBe(now);
});

it('brings back a backup that is older than this sitting, and the next start accepts it', () => {
  const last = record(store.db, 40);
  const { backup } = makeBackup(store.db, 'daily', MONDAY);
  const then = contentHash(store.db);
  record(store.db, 40, 2, last);
  store.close();
  store = openForWriting(folder);
  restoreBackup(store.db, backup.path, MONDAY + 5000);
  store.close();
  expect(readMarker(paths())).toMatchObject({ state: 'open', identity: null });
  store = openForWriting(folder);
  expect(store.notices).toEqual([]);
  expect(contentHash(store.db)).toBe(then);
});

it('brings an older backup up to this version', () => {
  record(store.db, 20);
  const { backup } = makeBackup(store.db, 'daily', MONDAY);
  const count = store.db.prepare('SELECT count(*) FROM segment').pluck().get();
  store.close();
  const added = {
    version: migrations.length + 1,
    up: (db: BetterSqlite3.Database) => db.exec('ALTER TABLE segment ADD COLUMN place TEXT'),
  };
  const later = [...migrations, added];
  store = openForWriting(folder, { migrations: later });
  restoreBackup(store.db, backup.path, MONDAY + 5000);
  store.close();
  store = openForWriting(folder, { migrations: later });
  expect(store.db.prepare('SELECT count(place IS NULL) FROM segment').pluck().get()).toBe(count);
});

it.each([
  ['no database', 'backup-not-good', (path: string) => writeFileSync(path, 'hello'.repeat(99))],
  ['an empty file', 'not-a-database', (path: string) => writeFileSync(path, '')],
  [
    'a database of another application',
    'not-a-database',
    (path: string) => void new BetterSqlite3(path).exec('CREATE TABLE t (x)').close(),
  ],
  [
    'a newer backup',
    'database-newer',
    (path: string) => {
      const db = new BetterSqlite3(path);
      db.pragma('application_id = 0x4b414452');
      db.pragma(`user_version = ${migrations.length + 1}`);
      db.close();
    },
  ],
])('refuses %s and changes nothing', (_, code, make) => {
  record(store.db, 20);
  const before = contentHash(store.db);
  const path = join(folder, 'chosen.sqlite');
  make(path);
  expect(() => restoreBackup(store.db, path, MONDAY)).toThrow(code);
  expect(contentHash(store.db)).toBe(before);
  expect(readdirSync(folder).filter((name) => name.includes('-next'))).toEqual([]);
});
