// A restore that closed the file ends the application's work on it, whatever became of the restore.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { makeBackup } from '#main/database/backup.ts';
import { storePaths } from '#main/database/store-paths.ts';
import { backupsOf } from '#main/start-backups.ts';
import {
  MONDAY,
  openForWriting,
  record,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

let folder = '';
let store: ReturnType<typeof openForWriting>;
let closed = 0;
beforeEach(() => {
  folder = temporaryFolder();
  store = openForWriting(folder);
  record(store.db, 20);
  closed = 0;
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

const backups = () => {
  const parts = { db: store.db, newId: () => '', by: 'test' };
  return backupsOf({ parts, onNotice: () => {}, onClosed: () => void (closed += 1) });
};

it('says that the file is closed once the backup is in its place', () => {
  const { path } = makeBackup(store.db, 'daily', MONDAY).backup;
  backups().restore(path);
  expect([store.db.open, closed]).toEqual([false, 1]);
});

it('says so too when the file was closed and could not be replaced', () => {
  const { path } = makeBackup(store.db, 'daily', MONDAY).backup;
  const { next } = storePaths(store.db.name);
  mkdirSync(next);
  writeFileSync(join(next, 'in the way'), '');
  expect(() => backups().restore(path)).toThrow('it is a folder');
  expect([store.db.open, closed]).toEqual([false, 1]);
});

it('goes on over the same file when the backup is not good', () => {
  const { path } = makeBackup(store.db, 'daily', MONDAY).backup;
  writeFileSync(path, 'no database');
  expect(() => backups().restore(path)).toThrow('backup-not-good');
  expect([store.db.open, closed]).toEqual([true, 0]);
});
