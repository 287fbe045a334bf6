import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { makeBackup } from '#main/database/backup.ts';
import { storePaths } from '#main/database/store-paths.ts';
import { verify } from '#main/database/verify.ts';
import {
  contentHash,
  DAY_MS,
  fileHash,
  MONDAY,
  openForWriting,
  record,
  removeFolder,
  temporaryFolder,
  truthHash,
} from '#test/support/test-store.ts';

const PAGE = 4096;
let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => removeFolder(folder));

const paths = () => storePaths(join(folder, 'chronokadr.sqlite'));

interface Recorded {
  readonly backupHash: string;
  readonly backupAt: number;
  readonly truth: string;
  readonly segments: number;
}

/** Records, makes a backup, records more, closes. */
function recordWithBackup(): Recorded {
  const store = openForWriting(folder);
  const backupAt = record(store.db, 60);
  makeBackup(store.db, 'daily', backupAt);
  const backupHash = contentHash(store.db);
  record(store.db, 60, 2, backupAt);
  const truth = truthHash(store.db);
  const segments = countSegments(store.db);
  store.close();
  return { backupHash, backupAt, truth, segments };
}

const countSegments = (db: ReturnType<typeof openForWriting>['db']): number =>
  Number(db.prepare('SELECT count(*) FROM segment').pluck().get());

/** Page on which a table's or index's rows begin. */
function rootOf(name: string): number {
  const store = openForWriting(folder);
  const root = Number(
    store.db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(name),
  );
  store.close();
  return root;
}

/** Writes garbage over a page. */
function spoil(page: number): void {
  const bytes = readFileSync(paths().file);
  bytes.fill(0xa5, (page - 1) * PAGE, page * PAGE);
  writeFileSync(paths().file, bytes);
}

function reopened() {
  const store = openForWriting(folder, { now: () => MONDAY + DAY_MS * 9 });
  expect(verify(store.db).checks.filter(({ ok }) => !ok)).toEqual([]);
  return store;
}

describe('with a backup', () => {
  it('brings every row back when only an index is damaged, and says that nothing is lost', () => {
    const { truth, backupAt } = recordWithBackup();
    spoil(rootOf('segment_by_person'));
    const spoilt = fileHash(paths().file);
    const store = reopened();
    expect(truthHash(store.db)).toBe(truth);
    const [notice] = store.notices;
    expect(notice).toMatchObject({ kind: 'recovered', source: 'backup', backupAt, loss: null });
    const keptAt = notice?.kind === 'recovered' ? (notice.keptAt ?? '') : '';
    expect(fileHash(join(keptAt, 'chronokadr.sqlite'))).toBe(spoilt);
    expect(existsSync(join(keptAt, 'report.json'))).toBe(true);
    store.close();
  });

  it('brings the backup back when nothing else can be read, and says from when to when is lost', () => {
    const { backupHash, backupAt } = recordWithBackup();
    const size = readFileSync(paths().file).length;
    writeFileSync(paths().file, Buffer.alloc(size, 0x5a));
    const store = reopened();
    expect(contentHash(store.db)).toBe(backupHash);
    expect(store.notices).toMatchObject([
      {
        kind: 'recovered',
        source: 'backup',
        salvagedRows: 0,
        loss: { from: backupAt, rows: null },
      },
    ]);
    store.close();
  });

  it('loses only the rows of a damaged page that the backup does not have, and counts them', () => {
    const { segments } = recordWithBackup();
    const pages = readFileSync(paths().file).length / PAGE;
    let losses = 0;
    for (let page = 2; page <= pages; page += 5) {
      const copy = temporaryFolder();
      cpSync(folder, copy, { recursive: true });
      const original = folder;
      folder = copy;
      spoil(page);
      const store = reopened();
      const [notice] = store.notices;
      const loss = notice?.kind === 'recovered' ? notice.loss : undefined;
      const lost = segments - countSegments(store.db);
      expect(lost).toBeLessThanOrEqual(loss ? (loss.rows ?? Infinity) : 0);
      losses += loss ? 1 : 0;
      store.close();
      folder = original;
      removeFolder(copy);
    }
    expect(losses).toBeGreaterThan(0);
  }, 60_000);

  it('brings the backup back when the file is gone and its log is left', () => {
    const { backupHash } = recordWithBackup();
    const store = openForWriting(folder);
    record(store.db, 5, 3);
    const log = readFileSync(paths().wal);
    store.close();
    rmSync(paths().file);
    writeFileSync(paths().wal, log);
    const again = openForWriting(folder);
    expect(again.notices).toMatchObject([{ kind: 'recovered', source: 'backup' }]);
    expect(contentHash(again.db)).toBe(backupHash);
    again.close();
  });

  it('brings the backup back when the file is gone or empty', () => {
    const { backupHash } = recordWithBackup();
    writeFileSync(paths().file, '');
    const emptied = reopened();
    expect(contentHash(emptied.db)).toBe(backupHash);
    emptied.close();
    rmSync(paths().file);
    const gone = reopened();
    expect(contentHash(gone.db)).toBe(backupHash);
    expect(gone.notices).toMatchObject([{ kind: 'recovered', keptAt: null }]);
    gone.close();
  });

  it('does not take a damaged backup', () => {
    const store = openForWriting(folder);
    const first = record(store.db, 60);
    makeBackup(store.db, 'daily', first);
    const hash = contentHash(store.db);
    const { backup } = makeBackup(store.db, 'daily', record(store.db, 20, 2, first) + DAY_MS);
    store.close();
    writeFileSync(backup.path, readFileSync(backup.path).fill(0x5a, PAGE * 3));
    writeFileSync(paths().file, '');
    const again = reopened();
    expect(contentHash(again.db)).toBe(hash);
    again.close();
  });
});

describe('without a backup', () => {
  it('reads what can be read', () => {
    const store = openForWriting(folder);
    record(store.db, 120);
    const segments = countSegments(store.db);
    const truth = truthHash(store.db);
    store.close();
    const bytes = readFileSync(paths().file);
    bytes.fill(0, 0, 100);
    writeFileSync(paths().file, bytes);
    const again = reopened();
    expect(countSegments(again.db)).toBe(segments);
    expect(truthHash(again.db)).toBe(truth);
    expect(again.notices).toMatchObject([{ source: 'nothing', backupAt: null, loss: null }]);
    again.close();
  });

  it('reads what can be read when the header is gone of a file that was packed', () => {
    const store = openForWriting(folder);
    record(store.db, 120);
    store.db.exec('DROP INDEX shift_by_person; VACUUM'); // tables are on other pages now
    const truth = truthHash(store.db);
    store.close();
    const bytes = readFileSync(paths().file);
    bytes.fill(0, 0, 100);
    writeFileSync(paths().file, bytes);
    const again = reopened();
    expect(truthHash(again.db)).toBe(truth);
    again.close();
  });

  it('reads on behind a first page that is gone', () => {
    const store = openForWriting(folder);
    record(store.db, 120);
    const truth = truthHash(store.db);
    store.close();
    spoil(1);
    const again = reopened();
    expect(truthHash(again.db)).toBe(truth);
    again.close();
  });

  it('begins anew when nothing is left, and says so', () => {
    const store = openForWriting(folder);
    record(store.db, 60);
    store.close();
    writeFileSync(paths().file, Buffer.alloc(PAGE * 20, 0x5a));
    const again = reopened();
    expect(countSegments(again.db)).toBe(0);
    expect(again.notices).toMatchObject([
      { source: 'nothing', salvagedRows: 0, loss: { from: null, rows: null } },
    ]);
    again.close();
  });
});

it('takes a shorter way when a repair did not come to its end, again and again', () => {
  const { backupHash } = recordWithBackup();
  spoil(rootOf('segment'));
  const marker = JSON.parse(readFileSync(paths().marker, 'utf8')) as object;
  writeFileSync(paths().marker, JSON.stringify({ ...marker, state: 'open', repairs: 2 }));
  const store = reopened();
  expect(contentHash(store.db)).toBe(backupHash);
  expect(store.notices).toMatchObject([{ source: 'backup', salvagedRows: 0 }]);
  store.close();
  expect(readdirSync(folder).filter((name) => name.includes('repair'))).toEqual([]);
});
