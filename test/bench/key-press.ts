import { type ChildProcess, spawn } from 'node:child_process';

import { openForReading } from '#main/database/open-database.ts';
import type { BenchLine } from '#scripts/bench.mjs';

import { numberOf, startElectron } from './support/electron-run.ts';
import { prepareProfile } from './support/profile.ts';
import { rank } from './support/timing.ts';

const PRESSES = 60;
/** Longer than a bounce, and than a frame that comes late. */
const BETWEEN_MS = 350;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** From a key of the X server to the committed row, and to the frame that shows it; beside a bare global key. */
export async function run(): Promise<BenchLine[]> {
  const floor = await bareKey();
  const { committed, shown } = await ourKey();
  return [
    {
      name: 'key → committed row',
      unit: 'ms',
      floor,
      median: rank(committed, 0.5),
      p95: rank(committed, 0.95),
      goal: 'p95 ≤ 20 ms',
    },
    {
      name: 'key → visible',
      unit: 'ms',
      floor,
      median: rank(shown, 0.5),
      p95: rank(shown, 0.95),
      goal: '≤ 50 ms',
    },
  ];
}

/** One xdotool for all presses, so that its own start is not measured. */
function keyboard(): ChildProcess {
  return spawn('xdotool', ['-'], { stdio: ['pipe', 'ignore', 'ignore'] });
}

function press(keys: ChildProcess, digit: number): number {
  const at = performance.timeOrigin + performance.now();
  keys.stdin?.write(`key --delay 0 ctrl+alt+${digit}\n`);
  return at;
}

async function bareKey(): Promise<number> {
  const electron = await startElectron('floor');
  await electron.line('usable index');
  const keys = keyboard();
  const times: number[] = [];
  for (let nth = 0; nth < PRESSES; nth += 1) {
    await pause(BETWEEN_MS / 3);
    electron.forget();
    const at = press(keys, 1);
    await electron.line('key');
    times.push(performance.timeOrigin + performance.now() - at);
  }
  keys.kill();
  await electron.stop();
  return rank(times, 0.5);
}

async function ourKey(): Promise<{ committed: number[]; shown: number[] }> {
  const profile = await prepareProfile();
  const electron = await startElectron('probe', profile.userData);
  await electron.line('usable index');
  const db = openForReading(profile.dataFile);
  const keys = keyboard();
  const committed: number[] = [];
  const shown: number[] = [];
  await pause(2000); // keys are registered just after the first frame
  for (let nth = 0; nth < PRESSES; nth += 1) {
    await pause(BETWEEN_MS);
    electron.forget();
    const version = (): unknown => db.pragma('data_version', { simple: true });
    const before = version();
    const at = press(keys, (nth % 9) + 1);
    const until = at + 5000;
    while (version() === before) {
      if (performance.timeOrigin + performance.now() > until) throw new Error('No row came');
      await new Promise<void>((done) => setImmediate(done));
    }
    committed.push(performance.timeOrigin + performance.now() - at);
    shown.push(numberOf(await electron.line('shown')) - at);
  }
  keys.kill();
  db.close();
  await electron.stop();
  profile.remove();
  return { committed, shown };
}
