// T11: two processes on one data folder. One wins; the other never opens the data file and ends soon.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { seededRandom } from '#shared/lib/random.ts';
import { openForWriting, record, removeFolder, temporaryFolder } from '#test/support/test-store.ts';

import { type Child, FAST_DISK, rounds, sleep } from './support/campaign.ts';
import { assertStrace, traceChild } from './support/strace.ts';

const ROUNDS = rounds(20, 100);
const LOSER_ENDS_WITHIN_MS = 2000;

const root = temporaryFolder(FAST_DISK);
afterAll(() => removeFolder(root));
beforeAll(assertStrace);

interface Started {
  readonly child: Child;
  readonly log: string;
  readonly at: number;
  /** When it said what came of its start. */
  readyAt: number;
}

it(`lets one of two in, ${ROUNDS} times`, async () => {
  const folder = join(root, 'data');
  const store = openForWriting(folder);
  record(store.db, 40);
  store.close();
  const random = seededRandom(11);
  const ends: number[] = [];
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = begin(folder, round * 2);
    await sleep(random() * 400);
    const second = begin(folder, round * 2 + 1);
    const loser = await Promise.race([lost(first), lost(second), nobody()]);
    ends.push(performance.now() - loser.at);
    const winner = loser === first ? second : first;
    expect(await linesOf(loser)).toEqual(['database-in-use']);
    expect(opensOf(loser.log, folder)).toEqual(['chronokadr.sqlite-lock']);
    await winner.child.ready;
    starts.push(winner.readyAt - winner.at);
    killTraced(winner);
    expect(await linesOf(winner)).toEqual(['open']);
    expect(opensOf(winner.log, folder)).toContain('chronokadr.sqlite');
  }
  const [slowestEnd, slowestStart] = [Math.max(...ends), Math.max(...starts)];
  process.stderr.write(
    `T11: ${ROUNDS} rounds, slowest loser ${slowestEnd.toFixed(0)} ms, slowest winner's start ${slowestStart.toFixed(0)} ms, both traced\n`,
  );
  // Tracing slows the start down, and so does a busy machine.
  expect(slowestEnd).toBeLessThan(Math.max(LOSER_ENDS_WITHIN_MS, 2 * slowestStart));
});

function begin(folder: string, index: number): Started {
  const log = join(root, `${index}.log`);
  const at = performance.now();
  const child = traceChild('open-and-hold', [folder], { log, calls: 'openat,open' });
  const started = { child, log, at, readyAt: NaN };
  void child.ready.then(() => (started.readyAt = performance.now()));
  running.add(started);
  void child.ended.then(() => running.delete(started));
  return started;
}

const running = new Set<Started>();
afterAll(() => running.forEach(killTraced));

async function nobody(): Promise<never> {
  await sleep(10_000);
  throw new Error('both processes are in');
}

async function lost(started: Started): Promise<Started> {
  await started.child.ended;
  return started;
}

async function linesOf({ child }: Started): Promise<readonly string[]> {
  return (await child.ended).lines;
}

/** Ends the traced program, not only its tracer. */
function killTraced({ log, child }: Started): void {
  const traced = Number(/^\d+/.exec(readFileSync(log, 'latin1'))?.[0]);
  if (traced > 0) process.kill(traced, 'SIGKILL');
  child.process.kill('SIGTERM');
}

/** Names in the folder that the program opened. */
function opensOf(log: string, folder: string): string[] {
  const names = readFileSync(log, 'latin1')
    .split('\n')
    .map((line) => /"((?:\\x[0-9a-f]{2})+)"/.exec(line)?.[1] ?? '')
    .map((hex) => Buffer.from(hex.replaceAll(String.raw`\x`, ''), 'hex').toString())
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
  return [...new Set(names)];
}
