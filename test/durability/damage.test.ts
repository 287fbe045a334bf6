// T9: whatever happened to the files, the store opens; what it held is kept aside; the newest good backup and every
// readable row are there; what is missing is said; and the next start finds nothing to repair.
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { makeBackup } from '#main/database/backup.ts';
import type { ReadableDatabase } from '#main/database/sql.ts';
import { storePaths } from '#main/database/store-paths.ts';
import { verify } from '#main/database/verify.ts';
import { type Random, seededRandom } from '#shared/lib/random.ts';
import type { Notice } from '#shared/settings/notice.ts';
import {
  DAY_MS,
  fileHash,
  MONDAY,
  openForWriting,
  openIn,
  playerOn,
  record,
  removeFolder,
  temporaryFolder,
  truthHash,
} from '#test/support/test-store.ts';

import { FAST_DISK, rounds } from './support/campaign.ts';
import {
  fileMutations,
  type Files,
  logMutations,
  type Mutation,
  truncatedLog,
} from './support/mutants.ts';

const MUTANTS = rounds(220, 1000);

/** A store as it was before something happened to it. */
interface Original {
  readonly name: string;
  readonly folder: string;
  readonly truth: string;
  /** Every truth that it held since the last backup: a shorter log shows one of these. */
  readonly history: readonly string[];
  readonly segments: ReadonlySet<string>;
  readonly backupAt: number;
  readonly backedUp: ReadonlySet<string>;
  /** Segments that were there at any time. */
  readonly ever: ReadonlySet<string>;
}

const root = temporaryFolder(FAST_DISK);
afterAll(() => removeFolder(root));
let closed: Original;
let killed: Original;
let foreign: Buffer;
let old: Files;

const pathsIn = (folder: string) => storePaths(join(folder, 'chronokadr.sqlite'));
const segmentsIn = (db: ReadableDatabase): ReadonlySet<string> =>
  new Set(
    db.prepare('SELECT id || started_at || observation_id FROM segment').pluck().all().map(String),
  );

function filesIn(folder: string): Files {
  const { file, wal } = pathsIn(folder);
  return {
    db: existsSync(file) ? readFileSync(file) : null,
    wal: existsSync(wal) ? readFileSync(wal) : null,
  };
}

beforeAll(() => {
  const folder = join(root, 'original');
  const store = openForWriting(folder);
  const backupAt = record(store.db, 100);
  makeBackup(store.db, 'daily', backupAt);
  const backedUp = segmentsIn(store.db);
  const history = [truthHash(store.db)];
  const ever = new Set(backedUp);
  store.db.pragma('wal_checkpoint(TRUNCATE)');
  const player = playerOn(store.db, 2, backupAt);
  const playAndRemember = (count: number): void => {
    for (let done = 0; done < count; done += 1) {
      player.play();
      history.push(truthHash(store.db));
      for (const id of segmentsIn(store.db)) ever.add(id);
    }
  };
  playAndRemember(8);
  old = filesIn(folder);
  store.db.pragma('wal_checkpoint(TRUNCATE)');
  store.db.pragma('wal_autocheckpoint = 0');
  playAndRemember(20);
  const facts = {
    truth: truthHash(store.db),
    history,
    segments: segmentsIn(store.db),
    backupAt,
    backedUp,
    ever,
  };
  cpSync(folder, join(root, 'killed'), { recursive: true });
  store.close();
  closed = { ...facts, name: 'closed', folder };
  killed = { ...facts, name: 'killed', folder: join(root, 'killed') };
  const stranger = openForWriting(join(root, 'stranger'));
  stranger.db.pragma('wal_autocheckpoint = 0'); // its log holds all of it
  record(stranger.db, 60, 77);
  foreign = readFileSync(pathsIn(join(root, 'stranger')).wal);
  stranger.close();
});

/** An empty log is none. */
const hashOf = (path: string): string | null =>
  existsSync(path) && (statSync(path).size > 0 || !path.endsWith('-wal')) ? fileHash(path) : null;

interface Tally {
  mutants: number;
  harmless: number;
  unseen: number;
  recovered: number;
  withLoss: number;
  salvaged: number;
  refusedAsNewer: number;
  byGround: Record<string, number>;
  failures: string[];
}

it(`opens ${MUTANTS} damaged stores and says what is lost`, () => {
  const plans: readonly (readonly [Original, Mutation])[] = [
    ...fileMutations.map((mutation) => [closed, mutation] as const),
    ...fileMutations.map((mutation) => [killed, mutation] as const),
    ...logMutations(foreign, old).flatMap((one) => [
      [killed, one] as const,
      [killed, one] as const,
    ]),
    [killed, truncatedLog],
    [closed, { name: 'the log of another database', mutate: ({ db }) => ({ db, wal: foreign }) }],
  ];
  const random = seededRandom(9);
  const tally: Tally = {
    mutants: 0,
    harmless: 0,
    unseen: 0,
    recovered: 0,
    withLoss: 0,
    salvaged: 0,
    refusedAsNewer: 0,
    byGround: {},
    failures: [],
  };
  for (let count = 0; count < MUTANTS; count += 1) {
    const plan = plans[count % plans.length];
    if (plan) tryMutant(...plan, random, tally);
  }
  const { failures, byGround, ...counts } = tally;
  process.stderr.write(
    `T9: ${JSON.stringify(counts)} ${JSON.stringify(byGround)}, ${failures.length} failures\n`,
  );
  expect(failures).toEqual([]);
  expect(tally.recovered).toBeGreaterThan(MUTANTS / 3);
  expect(tally.salvaged).toBeGreaterThan(MUTANTS / 10);
  expect(tally.refusedAsNewer).toBeLessThan(MUTANTS / 20);
});

function tryMutant(original: Original, mutation: Mutation, random: Random, tally: Tally): void {
  const folder = temporaryFolder(FAST_DISK);
  cpSync(original.folder, folder, { recursive: true });
  const { file, wal } = pathsIn(folder);
  const mutant = mutation.mutate(filesIn(folder), random);
  for (const [path, bytes] of [
    [file, mutant.db],
    [wal, mutant.wal],
  ] as const) {
    if (bytes) writeFileSync(path, bytes);
    else rmSync(path, { force: true });
  }
  tally.mutants += 1;
  const complaint = examine(folder, original, mutation, tally);
  if (complaint) tally.failures.push(`${original.name}, ${mutation.name}: ${complaint}`);
  removeFolder(folder);
}

/** What is wrong with how the store dealt with it; undefined when nothing is. */
function examine(folder: string, original: Original, mutation: Mutation, tally: Tally) {
  const { file, wal } = pathsIn(folder);
  const before = [file, wal].map(hashOf);
  const opened = openIn(folder, { now: () => MONDAY + 9 * DAY_MS });
  if (opened.kind === 'refused' && opened.reason.code === 'database-newer') {
    tally.refusedAsNewer += 1;
    return fileHash(file) === before[0] ? undefined : 'refused, but changed';
  }
  if (opened.kind !== 'open') return JSON.stringify(opened);
  const { db, notices } = opened;
  const wrong = verify(db).checks.filter(({ ok }) => !ok);
  const foundByVerify = wrong.length > 0;
  const segments = segmentsIn(db);
  const truth = truthHash(db);
  opened.close();
  const again = openForWriting(folder);
  const repeated = again.notices.length;
  again.close();
  if (repeated > 0) return 'repaired again at the next start';
  const notice = notices.find(({ kind }) => kind === 'recovered');
  if (!notice) return silence(truth, { original, mutation, foundByVerify }, tally);
  tally.recovered += 1;
  if (foundByVerify) return JSON.stringify(wrong);
  return complaintAbout({ notice, segments, truth, before, original }, tally);
}

interface Silence {
  readonly original: Original;
  readonly mutation: Mutation;
  readonly foundByVerify: boolean;
}

/** Without a notice everything must be there. Three damages cannot be seen at the start. */
function silence(
  truth: string,
  { original, mutation, foundByVerify }: Silence,
  tally: Tally,
): string | undefined {
  if (truth === original.truth) {
    tally.harmless += 1;
    return undefined;
  }
  tally.unseen += 1;
  const age = original.history.length - 1 - original.history.lastIndexOf(truth);
  const isEarlier = original.history.includes(truth);
  // A log that ends early, or an earlier one, is what a crash leaves behind.
  if (mutation.isAnEarlierLog === true && isEarlier) return undefined;
  // The last commit may be one that was never acknowledged.
  if (mutation.isInLog === true && isEarlier && age <= 2) return undefined;
  // After a crash only the structure is checked: a changed letter waits for `verify`.
  if (original.name === 'killed' && foundByVerify) return undefined;
  return 'rows are other than before, and nothing was said';
}

interface Recovery {
  readonly notice: Notice;
  readonly segments: ReadonlySet<string>;
  readonly truth: string;
  readonly before: readonly (string | null)[];
  readonly original: Original;
}

type Recovered = Extract<Notice, { kind: 'recovered' }>;

function tallyRecovery({ source, loss, salvagedRows }: Recovered, tally: Tally): void {
  tally.byGround[source] = (tally.byGround[source] ?? 0) + 1;
  tally.withLoss += loss ? 1 : 0;
  tally.salvaged += salvagedRows > 0 ? 1 : 0;
}

function complaintAbout(
  { notice, segments, truth, before, original }: Recovery,
  tally: Tally,
): string | undefined {
  if (notice.kind !== 'recovered') return 'another notice';
  const { source, loss, keptAt } = notice;
  tallyRecovery(notice, tally);
  const kept = ['', '-wal'].map((end) => hashOf(join(keptAt ?? '', `chronokadr.sqlite${end}`)));
  const { ever, backedUp, backupAt } = original;
  const missing = [...original.segments].filter((id) => !segments.has(id));
  const isSameTruth = truth === original.truth;
  const complaints = {
    'the damaged files were not kept': String(kept) !== String(before),
    'there are segments that never were': [...segments].some((id) => !ever.has(id)),
    'the backup was not used': source === 'nothing',
    'segments of the backup are missing': missing.some((id) => backedUp.has(id)),
    'rows are other than before, and no loss was said': !loss && !isSameTruth,
    'more is lost than was said': (loss?.rows ?? Infinity) < missing.length,
    'the loss begins elsewhere': source === 'backup' && (loss?.from ?? backupAt) !== backupAt,
  };
  return Object.entries(complaints).find(([, isTrue]) => isTrue)?.[0];
}
