import type { BenchLine } from '#scripts/bench.mjs';

import { numberOf, startElectron } from './support/electron-run.ts';
import { prepareProfile } from './support/profile.ts';
import { rank } from './support/timing.ts';

const ROUNDS = 7;

/** From the start of the process to a main window with its words, beside an empty Electron window, in turns. */
export async function run(): Promise<BenchLine[]> {
  const profile = await prepareProfile();
  const floors: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push(await timeToUsable('floor'));
    ours.push(await timeToUsable('probe', profile.userData));
  }
  profile.remove();
  return [
    {
      name: 'start to usable window',
      unit: 'ms',
      floor: rank(floors, 0.5),
      median: rank(ours, 0.5),
      p95: rank(ours, 0.95),
      goal: '≤ 1.5 × an empty window',
    },
  ];
}

async function timeToUsable(name: 'probe' | 'floor', userData?: string): Promise<number> {
  const electron = await startElectron(name, userData);
  const at = numberOf(await electron.line('usable index'));
  await electron.stop();
  return at - electron.startedAt;
}
