// T2: the power may fail at any instant. The trace of a recording process is replayed up to a random system call, and
// what was not flushed is kept or lost sector by sector. A control run with synchronous=NORMAL proves that it can fail.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { assertGood } from '#main/database/restore.ts';
import { verify } from '#main/database/verify.ts';
import { seededRandom } from '#shared/lib/random.ts';
import {
  contentHash,
  MONDAY,
  openForWriting,
  playerOn,
  removeFolder,
  temporaryFolder,
} from '#test/support/test-store.ts';

import { FAST_DISK, rounds } from './support/campaign.ts';
import { emptyDisk } from './support/power-loss.ts';
import { assertStrace, traceChild } from './support/strace.ts';
import { DISK_CALLS, type DiskEvent, readTrace } from './support/trace.ts';

const IMAGES = rounds(1200, 5000);
const CONTROL_IMAGES = 100;
const SITTINGS = 4;
const COMMANDS = 60;

const root = temporaryFolder(FAST_DISK);
afterAll(() => removeFolder(root));
beforeAll(assertStrace);

interface Findings {
  readonly images: number;
  /** Images in which something that was acknowledged is missing. */
  lost: number;
  damaged: string[];
  /** Most commands that one image lacks. */
  worst: number;
  backups: number;
}

it(`keeps everything that was acknowledged in ${IMAGES} power losses`, async () => {
  const found = await campaign('as opened', [], IMAGES);
  report('as the store opens it', found);
  expect(found).toMatchObject({ lost: 0, damaged: [], worst: 0 });
  expect(found.backups).toBeGreaterThan(0);
});

it('would notice a loss: with synchronous=NORMAL acknowledged commands are missing', async () => {
  const found = await campaign('control', ['NORMAL'], CONTROL_IMAGES);
  report('control run, synchronous=NORMAL', found);
  expect(found.lost).toBeGreaterThan(CONTROL_IMAGES / 10);
  expect(found.worst).toBeGreaterThan(1);
});

function report(name: string, { images, lost, damaged, worst, backups }: Findings): void {
  process.stderr.write(
    `T2: ${name}: ${images} images, ${lost} with losses (worst ${worst} commands), ${damaged.length} damaged, ${backups} backups looked at\n`,
  );
}

async function campaign(
  name: string,
  synchronous: readonly string[],
  images: number,
): Promise<Findings> {
  const folder = join(root, name, 'data');
  const acks = join(root, `${name}.acks`);
  const log = join(root, `${name}.log`);
  const args = [folder, acks, String(SITTINGS), String(COMMANDS), ...synchronous];
  const child = traceChild('play-and-end', args, { log, calls: DISK_CALLS });
  const { code, errors } = await child.ended;
  if (code !== 0) throw new Error(errors);
  const events = readTrace(log, folder, acks);
  return examine(events, { folder, images, hashes: expectedHashes() });
}

/** What the database holds after each command. */
function expectedHashes(): string[] {
  const folder = temporaryFolder(FAST_DISK);
  const { db, close } = openForWriting(folder);
  let player = playerOn(db, 1, MONDAY);
  const hashes = [contentHash(db)];
  for (let sitting = 0; sitting < SITTINGS; sitting += 1) {
    if (sitting > 0) player = playerOn(db, sitting + 1, player.now());
    for (let count = 0; count < COMMANDS; count += 1) {
      player.play();
      hashes.push(contentHash(db));
    }
  }
  close();
  removeFolder(folder);
  return hashes;
}

interface Plan {
  readonly folder: string;
  readonly images: number;
  readonly hashes: readonly string[];
}

function examine(events: readonly DiskEvent[], { folder, images, hashes }: Plan): Findings {
  const random = seededRandom(2);
  const first = events.findIndex(({ kind }) => kind === 'acknowledge') + 1;
  const cuts = Array.from({ length: images }, () =>
    Math.floor(first + random() * (events.length - first + 1)),
  ).toSorted((a, b) => a - b);
  const found: Findings = { images, lost: 0, damaged: [], worst: 0, backups: 0 };
  const disk = emptyDisk();
  let acknowledged = -1; // the first one says that the catalogue is there
  let done = 0;
  for (const cut of cuts) {
    for (; done < cut; done += 1) {
      const event = events[done];
      if (!event) break;
      disk.apply(event);
      if (event.kind === 'acknowledge') acknowledged += 1;
    }
    const image = temporaryFolder(FAST_DISK);
    disk.losePower(random, folder, image);
    judge(image, hashes, acknowledged, found);
    removeFolder(image);
  }
  return found;
}

function judge(image: string, hashes: readonly string[], acknowledged: number, found: Findings) {
  const store = openForWriting(image);
  const broken = verify(store.db).checks.filter(({ ok }) => !ok);
  if (broken.length > 0) found.damaged.push(JSON.stringify(broken));
  const wrong = store.notices.map((notice) => JSON.stringify(notice));
  found.damaged.push(...wrong);
  const hash = contentHash(store.db);
  store.close();
  const isNext = hash === hashes[acknowledged + 1];
  const kept = isNext ? acknowledged : hashes.lastIndexOf(hash, acknowledged);
  if (kept < acknowledged) {
    found.lost += 1;
    found.worst = Math.max(found.worst, acknowledged - kept);
  }
  const backups = join(image, 'backups');
  const names = existsSync(backups) ? readdirSync(backups) : [];
  for (const name of names.filter((one) => one.endsWith('.sqlite'))) {
    assertGood(join(backups, name));
    found.backups += 1;
  }
}
