// What the command line does to files: it reads without changing, and says what it had to repair.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';

import BetterSqlite3 from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';

import { cli, type CliFolder, cliFolder, spoil } from '#test/support/cli.ts';

let folder: CliFolder;
let db: string;

beforeEach(async () => {
  folder = cliFolder();
  db = folder.at('study.sqlite');
  await cli('demo', '--db', db);
});

const sqlite = (file: string, statement: string): void => {
  const connection = new BetterSqlite3(file);
  connection.exec(statement);
  connection.close();
};

const rowsOf = (file: string): string => {
  const connection = new BetterSqlite3(file, { readonly: true });
  const tables = ['person', 'operation', 'shift', 'observation', 'segment', 'away', 'change'];
  const rows = tables.map((table) => connection.prepare(`SELECT * FROM ${table}`).all());
  connection.close();
  return JSON.stringify(rows);
};

describe('verify', () => {
  it('finds nothing wrong with what the application made', async () => {
    const { json, code } = await cli('verify', '--db', db);
    expect(code).toBe(0);
    expect(json).toMatchObject({
      ok: true,
      pragmas: { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0 },
    });
  });

  it('says that a file is damaged, and leaves it as it is', async () => {
    spoil(db);
    const before = folder.hash('study.sqlite');
    const { json, code } = await cli('verify', '--db', db);
    expect({ code, ok: json['ok'] }).toEqual({ code: 1, ok: false });
    expect(folder.hash('study.sqlite')).toBe(before);
    expect(existsSync(folder.at('damaged'))).toBe(false);
  });

  it('finds time that was given to two operations', async () => {
    sqlite(
      db,
      `UPDATE segment SET started_at = started_at - 1000 WHERE id = (
         SELECT later.id FROM segment AS later JOIN segment AS earlier
           ON earlier.person_id = later.person_id AND earlier.ended_at = later.started_at LIMIT 1)`,
    );
    const { json, code } = await cli('verify', '--db', db);
    expect(code).toBe(1);
    const checks = json['checks'] as { name: string; ok: boolean }[];
    const failed = checks.filter(({ ok }) => !ok).map(({ name }) => name);
    expect(failed).toContain('no-overlap');
    expect(failed).toContain('day-sum');
  });

  it.each([
    ['counts', 'UPDATE day_total SET observations = observations * 4'],
    ['units', 'UPDATE day_total SET units = units + 1'],
    ['interruptions', 'UPDATE day_total SET interruptions = interruptions + 5'],
    ['times', 'UPDATE day_total SET observation_ms = observation_ms * 10'],
  ])('finds wrong %s of a day', async (_, statement) => {
    sqlite(db, statement);
    const { json, code } = await cli('verify', '--db', db);
    expect(code).toBe(1);
    expect(json['checks']).toContainEqual(
      expect.objectContaining({ name: 'day-totals', ok: false }),
    );
  });

  it('knows a file of a newer version and leaves it as it is', async () => {
    sqlite(db, 'PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 99');
    const before = folder.hash('study.sqlite');
    const { json, code } = await cli('verify', '--db', db);
    expect({ code, error: json['error'] }).toMatchObject({
      code: 1,
      error: { code: 'database-newer', details: { file: 99 } },
    });
    expect(folder.hash('study.sqlite')).toBe(before);
  });
});

describe('a folder in the place of a file', () => {
  it.each([
    ['verify', '--db'],
    ['photo', '--db'],
    ['backup', '--db'],
    ['demo', '--db'],
    ['restore', '--db', 'study.sqlite', '--from'],
  ])('is named by %s', async (...words) => {
    const named = words.map((word) => (word.endsWith('.sqlite') ? folder.at(word) : word));
    const { json, code } = await cli(...named, folder.at('.'));
    expect(code).toBe(1);
    expect(json['error']).toMatchObject({
      code: expect.stringMatching(/not-a-database|file-unreadable/),
    });
  });
});

describe('photo', () => {
  it('refuses a damaged file by name, and leaves it as it is', async () => {
    spoil(db);
    const before = folder.hash('study.sqlite');
    const { json, code } = await cli('photo', '--db', db);
    expect({ code, error: json['error'] }).toMatchObject({
      code: 1,
      error: { code: 'database-damaged', details: { path: db } },
    });
    expect(folder.hash('study.sqlite')).toBe(before);
  });

  it('reads while somebody records', async () => {
    const before = await cli('photo', '--db', db);
    const lock = new BetterSqlite3(`${db}-lock`);
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    expect(await cli('photo', '--db', db)).toEqual(before);
    lock.close();
  });

  it.each([
    ['is not there', 'absent.sqlite', 'not-found'],
    ['is none', 'words.sqlite', 'not-a-database'],
    ['is empty', 'empty.sqlite', 'not-a-database'],
  ])('says when a database %s, and makes none', async (_, name, code) => {
    writeFileSync(folder.at('words.sqlite'), 'no database at all, only some words\n'.repeat(40));
    writeFileSync(folder.at('empty.sqlite'), '');
    const answer = await cli('photo', '--db', folder.at(name));
    expect(answer).toMatchObject({ code: 1, json: { error: { code } } });
    expect(existsSync(folder.at('absent.sqlite'))).toBe(false);
  });
});

describe('a command that writes', () => {
  it('says what it had to repair, in the document and beside it', async () => {
    spoil(db);
    const { json, errors, code } = await cli('backup', '--db', db);
    expect(code).toBe(0);
    expect(json).toMatchObject({ notices: [{ kind: 'recovered' }] });
    expect(errors).toContain('damaged');
    expect(readdirSync(folder.at('damaged'))).toHaveLength(1);
  });

  it('is refused while another program has the database', async () => {
    const lock = new BetterSqlite3(`${db}-lock`);
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    const answer = await cli('backup', '--db', db);
    expect(answer).toMatchObject({ code: 1, json: { error: { code: 'database-in-use' } } });
    lock.close();
  });
});

describe('backup and restore', () => {
  it('bring back every row', async () => {
    const before = rowsOf(db);
    const copy = folder.at('copy.sqlite');
    expect((await cli('backup', '--db', db, '--to', copy)).code).toBe(0);
    sqlite(db, 'DELETE FROM away');
    expect(rowsOf(db)).not.toBe(before);
    expect((await cli('restore', '--db', db, '--from', copy)).code).toBe(0);
    expect(rowsOf(db)).toBe(before);
    expect((await cli('verify', '--db', db)).code).toBe(0);
  });

  it('bring along what is only in the log of a database that somebody has open', async () => {
    const other = folder.at('other.sqlite');
    await cli('demo', '--db', other, '--seed', '2');
    const open = new BetterSqlite3(other);
    open.exec(
      `UPDATE person SET name = 'Кто-то', rev = rev + 1 WHERE id = (SELECT min(id) FROM person)`,
    );
    expect((await cli('restore', '--db', db, '--from', other)).code).toBe(0);
    open.close();
    expect(rowsOf(db)).toContain('Кто-то');
    expect(readdirSync(folder.at('.')).filter((name) => name.includes('next'))).toEqual([]);
  });

  it('refuse a backup of which one row was changed by something else', async () => {
    const copy = folder.at('copy.sqlite');
    await cli('backup', '--db', db, '--to', copy);
    sqlite(copy, `UPDATE segment SET ended_at = ended_at + 1 WHERE ended_at - started_at < 60000`);
    const answer = await cli('restore', '--db', db, '--from', copy);
    expect(answer).toMatchObject({
      code: 1,
      json: { error: { code: 'backup-not-good', details: { path: copy } } },
    });
  });

  it('put nothing over a file that is there', async () => {
    const other = folder.write('precious.txt', 'words');
    const before = folder.hash('precious.txt');
    const answer = await cli('backup', '--db', db, '--to', other);
    expect(answer).toMatchObject({ code: 1, json: { error: { code: 'file-exists' } } });
    expect(folder.hash('precious.txt')).toBe(before);
  });

  it('make nothing of a database that is not there', async () => {
    const absent = folder.at('absent.sqlite');
    const answer = await cli('backup', '--db', absent);
    expect(answer).toMatchObject({ code: 1, json: { error: { code: 'not-found' } } });
    await cli('restore', '--db', absent, '--from', folder.write('words.sqlite', 'words'));
    expect(readdirSync(folder.at('.')).filter((name) => name.startsWith('absent'))).toEqual([]);
  });

  it('refuse a backup that is not whole, and change nothing', async () => {
    const copy = folder.at('copy.sqlite');
    await cli('backup', '--db', db, '--to', copy);
    spoil(copy);
    const before = rowsOf(db);
    const answer = await cli('restore', '--db', db, '--from', copy);
    expect(answer).toMatchObject({ code: 1, json: { error: { code: 'backup-not-good' } } });
    expect(rowsOf(db)).toBe(before);
  });
});

describe('demo', () => {
  it('gives the same rows for the same seed, ids included, and others for another', async () => {
    await cli('demo', '--db', folder.at('same.sqlite'));
    await cli('demo', '--db', folder.at('other.sqlite'), '--seed', '2');
    expect(rowsOf(folder.at('same.sqlite'))).toBe(rowsOf(db));
    expect(rowsOf(folder.at('other.sqlite'))).not.toBe(rowsOf(db));
  });

  it('mixes with nothing', async () => {
    const before = rowsOf(db);
    const answer = await cli('demo', '--db', db);
    expect(answer).toMatchObject({ code: 1, json: { error: { code: 'database-not-empty' } } });
    expect(rowsOf(db)).toBe(before);
  });
});
