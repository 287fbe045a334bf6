import { quickOutcome } from '#main/simulation/quick-figures.ts';
import { runScenariosAside } from '#main/simulation/run-aside.ts';
import type { BenchLine } from '#scripts/bench.mjs';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import { startTestApp } from '#test/support/test-app.ts';

import { rank, timeOf } from './support/timing.ts';

const WORKER = new URL('../../main/simulation/run-worker.ts', import.meta.url);
const SCENARIO = servicesChanged(
  { months: 18, leadsAfter: 600 },
  { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 },
  'base',
);
const [RUNS, ROUNDS, COMMANDS] = [1000, 5, 200];
const ENDLESS = 100_000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A thousand runs on two threads, how soon they are called off, an edit, and a command of the recorder beside them. */
export async function run(): Promise<BenchLine[]> {
  const singles = Array.from({ length: 5 }, (_, nth) =>
    timeOf(() => void runOnce(SCENARIO, 1, nth)),
  );
  const all = await timeOfRuns();
  const edits = Array.from({ length: 20 }, () => timeOf(() => void quickOutcome(SCENARIO)));
  const alone = await timeOfCommands();
  const { ended, beside } = await besideRuns();
  const line = (
    name: string,
    times: readonly number[],
    floor: number,
    goal: string,
  ): BenchLine => ({
    name,
    unit: 'ms',
    floor,
    median: rank(times, 0.5),
    p95: rank(times, 0.95),
    goal,
  });
  return [
    line(
      '1,000 runs of 18 months on two threads',
      [all],
      (Math.min(...singles) * RUNS) / 2,
      '≤ 25,000 ms',
    ),
    line('runs called off', ended, 0, '≤ 200 ms'),
    line('mean values of an edit', edits, 0, '≤ 100 ms'),
    line('command of the recorder beside runs', beside, rank(alone, 0.5), 'p95 ≤ 20 ms'),
  ];
}

async function timeOfRuns(): Promise<number> {
  const start = performance.now();
  await runScenariosAside([SCENARIO], { worker: WORKER, replications: RUNS, seed: 1 });
  return performance.now() - start;
}

/** Commands as the keys give them, a moment apart; how long each takes. */
async function timeOfCommands(): Promise<number[]> {
  const app = startTestApp();
  const times: number[] = [];
  for (let nth = 0; nth < COMMANDS; nth += 1) {
    app.work(5000);
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one key after another
    await app.switchTo(nth % 2 === 0 ? 'call-first' : 'quote');
    times.push(performance.now() - start);
    // oxlint-disable-next-line no-await-in-loop -- what the threads say is heard in between
    await pause(5);
  }
  return times;
}

async function besideRuns(): Promise<{ readonly ended: number[]; readonly beside: number[] }> {
  const ended: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const abort = new AbortController();
    const options = { worker: WORKER, replications: ENDLESS, seed: 1, signal: abort.signal };
    const going = runScenariosAside([SCENARIO], options).catch(() => {});
    // oxlint-disable-next-line no-await-in-loop -- beside the runs of this round
    beside.push(...(await timeOfCommands()));
    const start = performance.now();
    abort.abort();
    // oxlint-disable-next-line no-await-in-loop -- before the next ones begin
    await going;
    ended.push(performance.now() - start);
  }
  return { ended, beside };
}
