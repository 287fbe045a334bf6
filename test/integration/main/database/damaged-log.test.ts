import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { listBackups } from '#main/database/backup-files.ts';
import { makeBackup } from '#main/database/backup.ts';
import { storePaths } from '#main/database/store-paths.ts';
import { verify } from '#main/database/verify.ts';
import {
  openForWriting,
  record,
  removeFolder,
  temporaryFolder,
  truthHash,
} from '#test/support/test-store.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

const paths = () => storePaths(join(folder, 'chronokadr.sqlite'));

function reopened() {
  const store = openForWriting(folder);
  expect(verify(store.db).checks.filter(({ ok }) => !ok)).toEqual([]);
  return store;
}

describe('a damaged log', () => {
  /** A folder as a killed process leaves it, with commits in the log. */
  function killed(): string {
    openForWriting(folder).close();
    const store = openForWriting(folder);
    const at = record(store.db, 60);
    makeBackup(store.db, 'daily', at);
    store.db.pragma('wal_checkpoint(TRUNCATE)');
    store.db.pragma('wal_autocheckpoint = 0');
    record(store.db, 30, 2, at);
    const copy = temporaryFolder();
    cpSync(folder, copy, { recursive: true });
    store.close();
    return copy;
  }

  it('is kept aside, and the commits behind the damage are called lost', () => {
    const copy = killed();
    removeFolder(folder);
    folder = copy;
    const bytes = readFileSync(paths().wal);
    bytes.fill(0x5a, 32 + 4120 * 4, 32 + 4120 * 6);
    writeFileSync(paths().wal, bytes);
    const store = reopened();
    expect(store.notices).toMatchObject([
      { kind: 'recovered', source: 'file', loss: { rows: null } },
    ]);
    store.close();
  });

  it('is nothing when its end was still being written', () => {
    const copy = killed();
    removeFolder(folder);
    folder = copy;
    writeFileSync(paths().wal, readFileSync(paths().wal).subarray(0, -2000));
    const store = reopened();
    expect(store.notices).toEqual([]);
    store.close();
  });

  it('of another store changes nothing, and is kept aside', () => {
    const copy = killed();
    const other = temporaryFolder();
    const stranger = openForWriting(other);
    stranger.db.pragma('wal_autocheckpoint = 0'); // its log holds all of it
    record(stranger.db, 50, 77);
    cpSync(join(other, 'chronokadr.sqlite-wal'), join(copy, 'chronokadr.sqlite-wal'));
    stranger.close();
    removeFolder(other);
    removeFolder(folder);
    folder = copy;
    const store = reopened();
    const [notice] = store.notices;
    expect(notice).toMatchObject({ kind: 'recovered' });
    expect(store.db.prepare('SELECT count(*) FROM person').pluck().get()).toBe(1);
    expect(store.db.prepare('SELECT count(*) FROM segment').pluck().get()).toBeGreaterThan(20);
    store.close();
  });

  it('gives way to an older file that somebody put over the one it belongs to', () => {
    const copy = killed();
    removeFolder(folder);
    folder = copy;
    const [backup] = listBackups(paths());
    cpSync(backup?.path ?? '', paths().file);
    const older = new BetterSqlite3(backup?.path, { readonly: true });
    const before = truthHash(older);
    older.close();
    const store = reopened();
    expect(store.notices).toMatchObject([{ kind: 'recovered' }]);
    expect(truthHash(store.db)).toBe(before);
    store.close();
  });
});
