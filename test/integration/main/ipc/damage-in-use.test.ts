// A file whose pages rot while it is open: whoever meets the damage marks the file, so that the next start repairs it.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { backUpAside } from '#main/database/back-up-aside.ts';
import { watchDamage } from '#main/database/damage-watch.ts';
import { diskErrorOf } from '#main/database/disk-errors.ts';
import { storePaths } from '#main/database/store-paths.ts';
import { createServices } from '#main/ipc/create-services.ts';
import { createHandlers } from '#main/ipc/handlers.ts';
import { noSystem } from '#main/ipc/no-system.ts';
import { serveContract } from '#main/ipc/serve-contract.ts';
import type { Services } from '#main/ipc/services.ts';
import { openLog } from '#main/lib/logging.ts';
import { attemptToRecord } from '#main/start-commands.ts';
import { contract } from '#shared/contract/contract.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { idStream } from '#shared/lib/uuid.ts';
import type { Notice } from '#shared/settings/notice.ts';
import { fakeClock } from '#test/support/fake-clock.ts';
import { openForWriting, record, removeFolder, temporaryFolder } from '#test/support/test-store.ts';

const PAGE = 4096;
let folder = '';
let store: ReturnType<typeof openForWriting>;
let services: Services;
let notices: Notice[];
let emitted: unknown[];
beforeEach(() => {
  folder = temporaryFolder();
  const first = openForWriting(folder);
  record(first.db, 300);
  first.close();
  store = openForWriting(folder);
  notices = [];
  emitted = [];
  services = servicesOver(store);
  openLog(join(folder, 'main.log'), { isVerbose: true });
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

function servicesOver({ db, suspect }: typeof store): Services {
  const clock = fakeClock('2026-03-09T06:00:00Z');
  const onFailure = watchDamage({ suspect, tell: (notice) => notices.push(notice) });
  const about = {
    version: '0.0.0',
    mode: 'own',
    dataFile: db.name,
    sqlite: '',
    electron: null,
    systemLanguage: 'ru',
    zone: 'Europe/Moscow',
  } as const;
  return createServices({
    parts: { db, newId: idStream(clock.now, seededRandom(1)), by: 'test' },
    readClocks: clock.read,
    zone: () => 'Europe/Moscow',
    idleMs: () => 0,
    idleAfterMs: () => 300_000,
    isRecording: true,
    emit: (name, payload) => emitted.push([name, payload]),
    system: { ...noSystem(about), onFailure },
  });
}

const markerState = (): string =>
  readFileSync(storePaths(join(folder, 'chronokadr.sqlite')).marker, 'utf8');

/** Fills every page of a table with noise, beneath SQLite. */
function rot(table: string): void {
  const pages = store.db.prepare('SELECT pageno FROM dbstat WHERE name = ?').pluck().all(table);
  const file = openSync(store.db.name, 'r+');
  for (const page of pages) {
    writeSync(file, Buffer.alloc(PAGE, 0xa5), 0, PAGE, (Number(page) - 1) * PAGE);
  }
  closeSync(file);
  store.db.pragma('shrink_memory'); // what it has read already is forgotten
}

/** The next start finds the damage by itself and repairs it, and the one after that finds nothing. */
function repairAtNextStart(): unknown {
  const told = [...notices];
  const before = markerState();
  store.close();
  const after = markerState();
  store = openForWriting(folder);
  const repaired = store.notices.map(({ kind }) => kind);
  store.close();
  store = openForWriting(folder);
  return { told, before, after, repaired, again: store.notices };
}

const REPAIRED = {
  told: [{ kind: 'damaged-in-use' }],
  before: expect.stringContaining('suspect'),
  after: expect.stringContaining('suspect'),
  repaired: ['recovered'],
  again: [],
};

it('is marked by the call of a window that meets it', async () => {
  const serve = serveContract(contract, createHandlers(services), {
    onUnexpected: () => undefined,
    onFailure: services.system.onFailure,
  });
  rot('segment');
  const personId = store.db.prepare('SELECT id FROM person').pluck().get();
  const ask = () => serve('workdays.day', { personId, day: '2026-03-02' });
  expect(await ask()).toMatchObject({ ok: false, code: 'database-damaged' });
  expect(await ask()).toMatchObject({ ok: false, code: 'database-damaged' });
  expect(repairAtNextStart()).toEqual(REPAIRED);
});

it('is marked by the key that meets it, which says so', () => {
  rot('observation');
  attemptToRecord({ services }, () => {
    store.db.prepare('SELECT max(counted_units) FROM observation').get();
  });
  expect(emitted).toMatchObject([['recorder.failed', { code: 'database-damaged' }]]);
  expect(repairAtNextStart()).toEqual(REPAIRED);
});

it('is marked by the backup that meets it', async () => {
  rot('observation');
  const worker = new URL('../../../../main/database/backup-worker.ts', import.meta.url);
  const failure = diskErrorOf(
    await backUpAside(worker, { file: store.db.name, now: Date.now() }).catch(
      (error: unknown) => error,
    ),
  );
  expect(failure?.code).toBe('database-damaged');
  if (failure) services.system.onFailure(failure);
  expect(repairAtNextStart()).toEqual(REPAIRED);
});

it('is marked even when nothing was written since', () => {
  rot('observation');
  store.suspect();
  expect(markerState()).toContain('suspect');
  store.close();
  store = openForWriting(folder);
  expect(store.notices).toMatchObject([{ kind: 'recovered' }]);
});

it('is told once, and of no other failure', () => {
  const told: Notice[] = [];
  const suspects: string[] = [];
  const onFailure = watchDamage({
    suspect: () => suspects.push('suspect'),
    tell: (notice) => told.push(notice),
  });
  for (const code of ['disk-full', 'database-damaged', 'not-found', 'database-damaged'] as const) {
    onFailure({ code });
  }
  expect({ told, suspects }).toEqual({ told: [{ kind: 'damaged-in-use' }], suspects: ['suspect'] });
});
