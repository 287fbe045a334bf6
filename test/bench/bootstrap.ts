import { bootstrapAside } from '#main/statistics/bootstrap-aside.ts';
import type { BenchLine } from '#scripts/bench.mjs';
import { seededRandom } from '#shared/lib/random.ts';
import { bootstrapMeanIntervals } from '#shared/statistics/intervals/bootstrap-interval.ts';

import { rank, timeOf } from './support/timing.ts';

const ROUNDS = 5;
const WORKER = new URL('../../main/statistics/bootstrap-worker.ts', import.meta.url);
const [READINGS, RESAMPLES] = [5000, 10_000];

/** The BCa interval of many readings, beside drawing as many random numbers and doing nothing with them. */
export async function run(): Promise<BenchLine[]> {
  const length = seededRandom(1);
  const readings = Array.from({ length: READINGS }, () => Math.exp(3 + 2 * length()));
  const floors: number[] = [];
  const times: number[] = [];
  const aside: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = seededRandom(round);
    floors.push(timeOf(() => drawNumbers(bare, READINGS * RESAMPLES)));
    const random = seededRandom(round);
    times.push(
      timeOf(() => bootstrapMeanIntervals(readings, { level: 0.95, resamples: RESAMPLES, random })),
    );
    const start = performance.now();
    const request = { values: readings, level: 0.95, resamples: RESAMPLES, seed: round };
    // oxlint-disable-next-line no-await-in-loop -- one at a time, or they would wait for each other
    await bootstrapAside(WORKER, request, () => {}).end;
    aside.push(performance.now() - start);
  }
  return [
    {
      name: 'BCa, 10,000 resamples of 5,000 readings',
      unit: 'ms',
      floor: rank(floors, 0.5),
      median: rank(times, 0.5),
      p95: rank(times, 0.95),
      goal: '≤ 1000 ms',
    },
    {
      name: 'the same on its thread, with its start',
      unit: 'ms',
      floor: rank(floors, 0.5),
      median: rank(aside, 0.5),
      p95: rank(aside, 0.95),
      goal: '≤ 1000 ms',
    },
  ];
}

function drawNumbers(random: () => number, draws: number): number {
  let total = 0;
  for (let draw = 0; draw < draws; draw += 1) total += random();
  return total;
}
