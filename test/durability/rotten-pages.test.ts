// T9, the larger half: of a database of thousands of pages, without a backup, some pages rot. Nearly everything that
// lies on the others is there again afterwards, and what is not is said. Which row lies where is told by the undamaged
// file, so that the salvage is not its own witness.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { ReadableDatabase } from '#main/database/sql.ts';
import { verify } from '#main/database/verify.ts';
import { createDemo } from '#main/simulation/demo.ts';
import { type Random, seededRandom } from '#shared/lib/random.ts';
import type { Notice } from '#shared/settings/notice.ts';
import {
  DAY_MS,
  MONDAY,
  openForWriting,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

import { FAST_DISK, rounds } from './support/campaign.ts';

const PAGE = 4096;
const ROUNDS = rounds(5, 40);
const CATALOGUE = ['person', 'operation_group', 'operation'];
const TRUTH = [...CATALOGUE, 'shift', 'observation', 'segment', 'away'];

/** Of the rows on whole pages, the share that must be there: a row whose observation is gone cannot stay. */
const KEPT = [
  [1, 0.98],
  [5, 0.95],
  [20, 0.9],
  [60, 0.85],
] as const;

/** A store, closed, and what is known of it. Rows go by table and id. */
interface Original {
  readonly folder: string;
  readonly bytes: Buffer;
  /** Pages that hold something. */
  readonly used: readonly number[];
  readonly places: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, string>;
}

const root = temporaryFolder(FAST_DISK);
afterAll(() => removeFolder(root));
const fileIn = (folder: string): string => join(folder, 'chronokadr.sqlite');

function originalIn(name: string, change: string): Original {
  const folder = join(root, name);
  const { db, close } = openForWriting(folder);
  createDemo(db, { seed: 1 });
  db.exec(change);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const used = db.prepare('SELECT pageno FROM dbstat ORDER BY pageno').pluck().all().map(Number);
  const facts = { folder, used, places: placesIn(db), rows: rowsIn(db) };
  close();
  return { ...facts, bytes: readFileSync(fileIn(folder)) };
}

const leavesSchema = z.array(z.tuple([z.number(), z.number()]));

/** Rows lie in the order of their numbers, leaf by leaf. */
function placesIn(db: ReadableDatabase): Map<string, number> {
  const places = new Map<string, number>();
  for (const table of TRUTH) {
    const ids = db.prepare(`SELECT id FROM ${table} ORDER BY rowid`).pluck().all().map(String);
    const leaves = db
      .prepare(
        `SELECT pageno, ncell FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path`,
      )
      .raw()
      .all(table);
    let next = 0;
    for (const [page, cells] of leavesSchema.parse(leaves)) {
      for (const id of ids.slice(next, next + cells)) places.set(`${table} ${id}`, page);
      next += cells;
    }
    if (next !== ids.length) throw new Error(`${table}: ${next} places of ${ids.length} rows`);
  }
  return places;
}

const rowsSchema = z.array(z.looseObject({ id: z.string(), rev: z.number() }));

/** What the rows say; how often they were changed does not matter. */
function rowsIn(db: ReadableDatabase): Map<string, string> {
  const rows = new Map<string, string>();
  for (const table of TRUTH) {
    for (const { rev: _, ...row } of rowsSchema.parse(db.prepare(`SELECT * FROM ${table}`).all())) {
      rows.set(`${table} ${row.id}`, JSON.stringify(row));
    }
  }
  return rows;
}

/** Fills that many pages with noise; the first page too, now and then. */
function rot({ bytes, used }: Original, count: number, random: Random) {
  const copy = Buffer.from(bytes);
  const pages = new Set<number>();
  while (pages.size < count) pages.add(used[Math.floor(random() * used.length)] ?? 1);
  for (const page of pages) {
    const noise = Buffer.from(Array.from({ length: PAGE }, () => Math.floor(random() * 256)));
    noise.copy(copy, (page - 1) * PAGE);
  }
  return { copy, pages };
}

/** Opens the store with that content, twice. */
function reopened(original: Original, content: Buffer) {
  const folder = temporaryFolder(FAST_DISK);
  cpSync(original.folder, folder, { recursive: true });
  writeFileSync(fileIn(folder), content);
  const store = openForWriting(folder, { now: () => MONDAY + 30 * DAY_MS });
  const rows = rowsIn(store.db);
  const failing = verify(store.db).checks.filter(({ ok }) => !ok);
  store.close();
  const again = openForWriting(folder);
  const notices = again.notices.length;
  again.close();
  removeFolder(folder);
  return { rows, failing, notice: store.notices[0], noticesAtNextStart: notices };
}

/** How many rows are not what they were, and how many the notice says may be missing. */
function lossOf(original: Original, rows: ReadonlyMap<string, string>, notice?: Notice) {
  const lost = [...original.rows].filter(([id, row]) => rows.get(id) !== row).length;
  const loss = notice?.kind === 'recovered' ? notice.loss : null;
  return { lost, said: loss === null ? 0 : (loss.rows ?? Infinity) };
}

const isMadeUp = (original: Original, id: string): boolean =>
  !original.rows.has(id) && !CATALOGUE.includes(id.split(' ')[0] ?? '');

interface Tally {
  /** Of the rows on whole pages, the share that was there again; round by round. */
  readonly shares: readonly number[];
  readonly failures: readonly string[];
}

function campaign(original: Original, count: number): Tally {
  const shares: number[] = [];
  const failures: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { copy, pages } = rot(original, count, seededRandom(count * 1000 + round));
    const found = reopened(original, copy);
    const readable = [...original.places].filter(([, page]) => !pages.has(page));
    const kept = readable.filter(([id]) => found.rows.has(id)).length;
    shares.push(kept / readable.length);
    const complaint = complaintAbout(original, found);
    if (complaint !== undefined) failures.push(`round ${round}: ${complaint}`);
  }
  return { shares, failures };
}

/** What is wrong with how the store dealt with it; undefined when nothing is. */
function complaintAbout(original: Original, found: ReturnType<typeof reopened>) {
  const { rows, failing, notice, noticesAtNextStart } = found;
  const { lost, said } = lossOf(original, rows, notice);
  const complaints = {
    'nothing was said': notice?.kind !== 'recovered',
    'it is not sound': failing.length > 0,
    'it was repaired again at the next start': noticesAtNextStart > 0,
    'there are rows that never were': [...rows.keys()].some((id) => isMadeUp(original, id)),
    'more is lost than was said': said < lost,
  };
  return Object.entries(complaints).find(([, isTrue]) => isTrue)?.[0];
}

function report(name: string, count: number, shares: readonly number[]): void {
  const least = Math.min(...shares).toFixed(3);
  process.stderr.write(`T9: ${name}, ${count} pages: at least ${least} of the readable rows\n`);
}

describe('a large database', () => {
  let whole: Original;
  beforeAll(() => {
    whole = originalIn('whole', '');
  });

  it.each(KEPT)('keeps what lies on whole pages when %i are not', (count, least) => {
    const { shares, failures } = campaign(whole, count);
    expect(whole.bytes.length / PAGE).toBeGreaterThan(2000);
    expect(failures).toEqual([]);
    report('with its journal', count, shares);
    expect(Math.min(...shares)).toBeGreaterThan(least);
  });
});

// A month later the journal of the commands is forgotten: then no row is written anywhere twice.
describe('a large database without the journal of its commands', () => {
  let bare: Original;
  beforeAll(() => {
    bare = originalIn('bare', `DELETE FROM change WHERE scope = 'recording'`);
  });

  it.each(KEPT)('keeps what lies on whole pages when %i are not', (count, least) => {
    const { shares, failures } = campaign(bare, count);
    expect(bare.bytes.length / PAGE).toBeGreaterThan(2000);
    expect(failures).toEqual([]);
    report('without it', count, shares);
    expect(Math.min(...shares)).toBeGreaterThan(least);
  });
});
