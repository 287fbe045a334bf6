import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { listBackups } from '#main/database/backup-files.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { storePaths } from '#main/database/store-paths.ts';
import {
  contentHash,
  openForWriting,
  openIn,
  record,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

const file = (): string => join(folder, 'chronokadr.sqlite');
const newer = { version: migrations.length + 1, up: () => undefined };

/** What the file holds now, without opening the store. */
function hashOfFile(path = file()): string {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return contentHash(db);
  } finally {
    db.close();
  }
}

describe('an older store', () => {
  const older = migrations.slice(0, 2);

  it('is brought up, without a backup when nothing was recorded', () => {
    openForWriting(folder, { migrations: migrations.slice(0, 3) }).close();
    const store = openForWriting(folder, { migrations: [...migrations, newer] });
    expect(store.db.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
    expect(listBackups(storePaths(file()))).toEqual([]);
    store.close();
  });

  it('is backed up before it is changed when something was recorded', () => {
    const store = openForWriting(folder);
    record(store.db, 40);
    const before = contentHash(store.db);
    store.close();
    const change = {
      version: migrations.length + 1,
      up: (db: BetterSqlite3.Database) => db.exec('ALTER TABLE segment ADD COLUMN place TEXT'),
    };
    openForWriting(folder, { migrations: [...migrations, change] }).close();
    const [backup] = listBackups(storePaths(file()));
    expect(backup?.kind).toBe('migration');
    expect(hashOfFile(backup?.path)).toBe(before);
  });

  it('stays as it is when a migration fails', () => {
    const store = openForWriting(folder);
    record(store.db, 40);
    const before = contentHash(store.db);
    store.close();
    const broken = {
      version: migrations.length + 1,
      up: (db: BetterSqlite3.Database) => {
        db.exec('DELETE FROM change_row; DROP TABLE heartbeat');
        throw new Error('stop');
      },
    };
    expect(() => openIn(folder, { migrations: [...migrations, broken] })).toThrow('stop');
    const again = openForWriting(folder);
    expect(contentHash(again.db)).toBe(before);
    again.close();
  });

  it('of the first versions opens too', () => {
    const db = new BetterSqlite3(file());
    db.pragma('application_id = 0x4b414452');
    for (const { up, version } of older) {
      up(db);
      db.pragma(`user_version = ${version}`);
    }
    db.close();
    const store = openForWriting(folder);
    expect(store.db.pragma('user_version', { simple: true })).toBe(migrations.length);
    store.close();
  });
});
