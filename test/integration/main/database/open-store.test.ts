import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { migrations } from '#main/database/migrations/index.ts';
import { storePaths } from '#main/database/store-paths.ts';
import {
  contentHash,
  fileHash,
  MONDAY,
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

describe('a new store', () => {
  it('is made with our application id and the newest schema', () => {
    const store = openForWriting(folder);
    expect(store.db.pragma('application_id', { simple: true })).toBe(0x4b414452);
    expect(store.db.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(store.notices).toEqual([]);
    store.close();
  });

  it('makes the folders on the way to it', () => {
    const store = openForWriting(join(folder, 'new', 'deep'));
    store.close();
    expect(readdirSync(join(folder, 'new', 'deep'))).toContain('chronokadr.sqlite');
  });

  it('begins where a first start was killed before it had a schema', () => {
    const half = new BetterSqlite3(file());
    half.pragma('journal_mode = WAL');
    half.close();
    const store = openForWriting(folder);
    expect(store.notices).toEqual([]);
    store.close();
  });
});

describe('a store that was closed', () => {
  it('has no log and keeps what was recorded', () => {
    const store = openForWriting(folder);
    record(store.db, 40);
    const before = contentHash(store.db);
    store.close();
    expect(readdirSync(folder).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
    const again = openForWriting(folder);
    expect(contentHash(again.db)).toBe(before);
    expect(again.notices).toEqual([]);
    again.close();
  });

  it('has an empty log even while another connection reads', () => {
    const store = openForWriting(folder);
    record(store.db, 10);
    const reader = new BetterSqlite3(file(), { readonly: true });
    reader.prepare('SELECT count(*) FROM segment').get();
    store.close();
    expect(statSync(`${file()}-wal`).size).toBe(0);
    reader.close();
  });

  it('can be closed twice', () => {
    const store = openForWriting(folder);
    store.close();
    expect(store.close).not.toThrow();
  });

  it('is looked through when something else wrote the file: one changed letter is noticed', () => {
    const store = openForWriting(folder);
    record(store.db, 60);
    store.close();
    const bytes = readFileSync(file());
    const at = bytes.indexOf('note 17');
    expect(at).toBeGreaterThan(0);
    bytes.write('m', at, 'latin1');
    writeFileSync(file(), bytes);
    const again = openForWriting(folder);
    expect(again.notices).toMatchObject([{ kind: 'recovered' }]);
    again.close();
  });
});

it('takes an older file that somebody put in its place', () => {
  const first = openForWriting(folder);
  const last = record(first.db, 40);
  const before = contentHash(first.db);
  first.close();
  cpSync(file(), join(folder, 'older'));
  const second = openForWriting(folder);
  record(second.db, 40, 2, last);
  second.close();
  cpSync(join(folder, 'older'), file());
  const again = openForWriting(folder);
  expect(again.notices).toEqual([]);
  expect(contentHash(again.db)).toBe(before);
  again.close();
});

describe('a store whose process was killed', () => {
  it('opens with everything that was committed', () => {
    const store = openForWriting(folder);
    record(store.db, 40);
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    const before = contentHash(store.db);
    store.close();
    const again = openForWriting(killed);
    expect(contentHash(again.db)).toBe(before);
    expect(again.notices).toEqual([]);
    again.close();
    removeFolder(killed);
  });

  it('ends a replacement that was interrupted: the old log is not applied to the new file', () => {
    const store = openForWriting(folder);
    record(store.db, 40);
    const backup = join(folder, 'copy.sqlite');
    store.db.prepare('VACUUM INTO ?').run(backup);
    const before = hashOfFile(backup);
    record(store.db, 40, 2, MONDAY + 86_400_000);
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    store.close();
    cpSync(backup, storePaths(join(killed, 'chronokadr.sqlite')).next);
    const again = openForWriting(killed);
    expect(contentHash(again.db)).toBe(before);
    again.close();
    removeFolder(killed);
  });
});

describe('a file that is not for this application', () => {
  /** Why it was refused, and which files are other than before. */
  const refusal = () => {
    const hashes = () =>
      readdirSync(folder)
        .filter((name) => !name.endsWith('-lock'))
        .map((name) => `${name} ${fileHash(join(folder, name))}`);
    const before = hashes();
    const opened = openIn(folder);
    const after = hashes();
    return {
      code: opened.kind === 'refused' ? opened.reason.code : opened.kind,
      changed: [...before, ...after].filter(
        (one) => !(before.includes(one) && after.includes(one)),
      ),
    };
  };

  it('is refused unchanged when it is newer', () => {
    openForWriting(folder, { migrations: [...migrations, newer] }).close();
    expect(refusal()).toEqual({ code: 'database-newer', changed: [] });
  });

  it('is refused unchanged when only its log says that it is newer', () => {
    openForWriting(folder).close();
    const store = openForWriting(folder);
    store.db.pragma('wal_autocheckpoint = 0');
    store.db.pragma(`user_version = ${migrations.length + 1}`);
    const killed = temporaryFolder();
    cpSync(folder, killed, { recursive: true });
    store.close();
    removeFolder(folder);
    folder = killed;
    expect(readFileSync(file()).readInt32BE(60)).toBe(migrations.length);
    expect(refusal()).toEqual({ code: 'database-newer', changed: [] });
  });

  it('is refused unchanged when another application made it', () => {
    const other = new BetterSqlite3(file());
    other.exec('CREATE TABLE message (text TEXT)');
    other.close();
    expect(refusal()).toEqual({ code: 'not-a-database', changed: [] });
  });

  it('is refused unchanged when another application made it that also counts versions', () => {
    const other = new BetterSqlite3(file());
    other.exec('CREATE TABLE message (text TEXT)');
    other.pragma('application_id = 0x4b414453');
    other.pragma(`user_version = ${migrations.length}`);
    other.close();
    expect(refusal()).toEqual({ code: 'not-a-database', changed: [] });
  });

  it('is refused unchanged when it is no database', () => {
    writeFileSync(
      file(),
      'Dear diary, today I made twelve calls and wrote forty letters.\n'.repeat(9),
    );
    expect(refusal()).toEqual({ code: 'not-a-database', changed: [] });
  });
});

it('warns when another program copies the folder about', () => {
  const inside = join(folder, 'Dropbox', 'work');
  mkdirSync(inside, { recursive: true });
  const store = openForWriting(inside);
  expect(store.notices).toEqual([{ kind: 'synced-folder', service: 'Dropbox', path: inside }]);
  store.close();
});

it('looks through the whole file after it proved damaged in use', () => {
  const store = openForWriting(folder);
  record(store.db, 20);
  store.suspect();
  store.close();
  expect(JSON.parse(readFileSync(storePaths(file()).marker, 'utf8'))).toMatchObject({
    state: 'suspect',
  });
  const again = openForWriting(folder);
  expect(again.notices).toEqual([]);
  again.close();
  expect(JSON.parse(readFileSync(storePaths(file()).marker, 'utf8'))).toMatchObject({
    state: 'closed',
  });
});
