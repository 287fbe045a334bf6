// T1: the process may die at any instant. What it acknowledged is there, and what is there is whole.
import { afterAll, expect, it } from 'vitest';

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

import { FAST_DISK, rounds, sleep, startChild } from './support/campaign.ts';

const KILLS = rounds(200, 1000);
const LANES = 2;
/** Kills of one file before a new one is begun: comparing gets slower as it grows. */
const KILLS_OF_A_FILE = 20;

interface Tally {
  kills: number;
  acknowledged: number;
  inFlight: number;
  failures: string[];
}

const folders: string[] = [];
afterAll(() => folders.forEach(removeFolder));

function newFolder(): string {
  const folder = temporaryFolder(FAST_DISK);
  folders.push(folder);
  return folder;
}

it(`loses nothing acknowledged in ${KILLS} kills`, async () => {
  const tally: Tally = { kills: 0, acknowledged: 0, inFlight: 0, failures: [] };
  await Promise.all(
    Array.from({ length: LANES }, (_, lane) => killAgainAndAgain(lane + 1, KILLS / LANES, tally)),
  );
  process.stderr.write(
    `T1: ${tally.kills} kills, ${tally.acknowledged} acknowledged commands, ${tally.inFlight} committed before they were acknowledged, ${tally.failures.length} failures\n`,
  );
  expect(tally.failures).toEqual([]);
  expect(tally.kills).toBe(KILLS);
  expect(tally.acknowledged).toBeGreaterThan(KILLS);
});

async function killAgainAndAgain(lane: number, kills: number, tally: Tally): Promise<void> {
  const random = seededRandom(lane);
  let target = newFolder();
  let replica = openForWriting(newFolder());
  let at = MONDAY;
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill > 0 && kill % KILLS_OF_A_FILE === 0) {
      replica.close();
      target = newFolder();
      replica = openForWriting(newFolder());
    }
    const seed = lane * 100_000 + kill;
    const child = startChild('play', [target, String(seed), String(at)]);
    await child.ready;
    await sleep(5 + random() * 95);
    child.process.kill('SIGKILL');
    const { lines, errors, signal } = await child.ended;
    const acknowledged = Math.max(0, lines.length - 1);
    tally.kills += 1;
    tally.acknowledged += acknowledged;
    const isAsPlanned = signal === 'SIGKILL' && lines[0] === '[]';
    if (!isAsPlanned) tally.failures.push(`kill ${seed}: ${lines[0]} ${errors}`);
    const player = playerOn(replica.db, seed, at);
    for (let count = 0; count < acknowledged; count += 1) player.play();
    const verdict = compare(target, replica.db, player.play);
    if (verdict === 'one more') tally.inFlight += 1;
    else if (verdict !== 'same') tally.failures.push(`kill ${seed}: ${verdict}`);
    at = player.now();
  }
  replica.close();
}

/** The killed file must be what the same commands make of another: all that were acknowledged, or one more. */
function compare(
  folder: string,
  replica: Parameters<typeof contentHash>[0],
  playOne: () => void,
): string {
  const store = openForWriting(folder);
  try {
    if (store.notices.length > 0) return JSON.stringify(store.notices);
    const broken = verify(store.db).checks.filter(({ ok }) => !ok);
    if (broken.length > 0) return JSON.stringify(broken);
    const found = contentHash(store.db);
    if (found === contentHash(replica)) return 'same';
    playOne();
    return found === contentHash(replica) ? 'one more' : 'acknowledged commands are missing';
  } finally {
    store.close();
  }
}
