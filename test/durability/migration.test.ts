// T7: a migration is all or nothing, whenever the process dies; a backup that opens in the old version is there before
// anything changes. T8: a newer file stays as it is.
import { cpSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { listBackups } from '#main/database/backup-files.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { openForReading, pragma } from '#main/database/open-database.ts';
import { storePaths } from '#main/database/store-paths.ts';
import { seededRandom } from '#shared/lib/random.ts';
import {
  contentHash,
  fileHash,
  openForWriting,
  openIn,
  record,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

import { FAST_DISK, rounds, sleep, startChild } from './support/campaign.ts';
import { migrationsWithSlow } from './support/slow-migration.ts';

const KILLS = rounds(40, 200);
const LANES = 2;

const root = temporaryFolder(FAST_DISK);
const original = join(root, 'original');
let before = '';
let after = '';
let slowestMs = 0;

const fileIn = (folder: string): string => join(folder, 'chronokadr.sqlite');

/** Version and content of a database that nobody has open. */
function stateOf(path: string): string {
  const db = openForReading(path);
  try {
    return `${pragma(db, 'user_version')} ${pragma(db, 'integrity_check(1)')} ${contentHash(db)}`;
  } finally {
    db.close();
  }
}

beforeAll(async () => {
  const store = openForWriting(original);
  record(store.db, 3000);
  store.close();
  before = stateOf(fileIn(original));
  const whole = join(root, 'whole');
  cpSync(original, whole, { recursive: true, preserveTimestamps: true });
  const child = startChild('migrate', [whole]);
  await child.ready;
  const begun = performance.now();
  const { lines, errors } = await child.ended;
  slowestMs = performance.now() - begun;
  if (lines[1] !== 'migrated') throw new Error(errors);
  after = stateOf(fileIn(whole));
});
afterAll(() => removeFolder(root));

interface Tally {
  old: number;
  new: number;
  readonly failures: string[];
  backups: number;
}

it(`leaves the old or the new version, never a mixture, in ${KILLS} kills`, async () => {
  const tally: Tally = { old: 0, new: 0, failures: [], backups: 0 };
  await Promise.all(
    Array.from({ length: LANES }, (_, lane) => killMigrations(lane, KILLS / LANES, tally)),
  );
  process.stderr.write(
    `T7: ${KILLS} kills within ${slowestMs.toFixed(0)} ms: ${tally.old} old, ${tally.new} new, ${tally.backups} backups, ${tally.failures.length} failures\n`,
  );
  expect(tally.failures).toEqual([]);
  expect(tally.old).toBeGreaterThan(0);
  expect(tally.new).toBeGreaterThan(0);
  expect(tally.backups).toBeGreaterThan(0);
});

async function killMigrations(lane: number, kills: number, tally: Tally): Promise<void> {
  const random = seededRandom(lane + 70);
  for (let kill = 0; kill < kills; kill += 1) {
    const folder = join(root, `${lane}-${kill}`);
    cpSync(original, folder, { recursive: true, preserveTimestamps: true });
    const child = startChild('migrate', [folder]);
    await child.ready;
    await sleep(random() * slowestMs * 1.3);
    child.process.kill('SIGKILL');
    await child.ended;
    const complaint = examine(folder, tally);
    if (complaint) tally.failures.push(complaint);
    removeFolder(folder);
  }
}

function examine(folder: string, tally: Tally): string | undefined {
  const state = stateOf(fileIn(folder));
  const backups = listBackups(storePaths(fileIn(folder)));
  tally.old += state === before ? 1 : 0;
  tally.new += state === after ? 1 : 0;
  tally.backups += backups.length;
  const complaints = {
    'old and new are mixed': state !== before && state !== after,
    'a backup is not the original': backups.some(({ path }) => stateOf(path) !== before),
    'migrated without a backup': state === after && backups.length !== 1,
    'the next start does not end it': stateAfterStart(folder) !== after,
  };
  return Object.entries(complaints).find(([, isTrue]) => isTrue)?.[0];
}

function stateAfterStart(folder: string): string {
  const store = openForWriting(folder, { migrations: migrationsWithSlow });
  store.close();
  return store.notices.length > 0 ? JSON.stringify(store.notices) : stateOf(fileIn(folder));
}

it('leaves a newer file as it is', () => {
  const whole = fileIn(join(root, 'whole'));
  const sum = fileHash(whole);
  expect(openIn(join(root, 'whole'))).toMatchObject({
    kind: 'refused',
    reason: {
      code: 'database-newer',
      details: { file: migrations.length + 1, application: migrations.length },
    },
  });
  expect(fileHash(whole)).toBe(sum);
});
