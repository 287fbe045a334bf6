import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { BenchLine } from '#scripts/bench.mjs';
import { NetworkRun } from '#shared/simulation/network/network-run.ts';
import type { QueueNetwork } from '#shared/simulation/network/queue-network.ts';

import { rank, timeOf } from './support/timing.ts';

const ROUNDS = 7;
const [OURS, IN_C, IN_PYTHON] = [2_000_000, 10_000_000, 100_000];
const fileOf = (name: string): string =>
  fileURLToPath(new URL(`support/floor/queue/${name}`, import.meta.url));

const QUEUE: QueueNetwork = {
  stations: [{ name: 'server', servers: 1, order: 'first-come' }],
  classes: [
    {
      name: 'customers',
      priority: 0,
      arrivals: [{ station: 0, gap: { kind: 'exponential', mean: 1 / 0.8 } }],
      visits: [{ service: { kind: 'exponential', mean: 1 }, patience: null, next: [] }],
    },
  ],
  present: [],
};

/** A customer of the same M/M/1 at load 0.8 in our engine, in plain C without a heap, and in SimPy 3, in turns. */
export function run(): BenchLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'queue-kernel-'));
  try {
    const inC = compiled(folder);
    const python = pythonWithSimPy();
    const times: Record<'ours' | 'c' | 'python', number[]> = { ours: [], c: [], python: [] };
    // The first round warms up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ours = (1e6 * timeOf(() => runOurs(round))) / OURS;
      const c = inC === undefined ? undefined : nanoseconds(inC, [String(IN_C)]);
      const words = [fileOf('mm1.py'), String(IN_PYTHON)];
      const simpy = python === undefined ? undefined : nanoseconds(python, words);
      if (round === 0) continue;
      times.ours.push(ours);
      if (c !== undefined) times.c.push(c);
      if (simpy !== undefined) times.python.push(simpy);
    }
    return linesOf(times);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runOurs(replication: number): void {
  new NetworkRun(QUEUE, { seed: 1, replication, limits: [] }).untilArrivals(OURS);
}

function linesOf({ ours, c, python }: Record<'ours' | 'c' | 'python', number[]>): BenchLine[] {
  const line = (name: string, values: readonly number[], floor: number | null): BenchLine => ({
    name,
    unit: 'ns',
    floor,
    median: rank(values, 0.5),
    p95: rank(values, 0.95),
    goal: '',
  });
  const isC = c.length > 0;
  const own = line('a customer of M/M/1, beside plain C', ours, isC ? rank(c, 0.5) : null);
  const lines = [{ ...own, goal: isC ? '≤ 10 × floor' : 'no C compiler: apt-get install gcc' }];
  if (python.length === 0) return [{ ...own, goal: `${own.goal}; apt-get install python3-simpy3` }];
  const beside = line('the same in SimPy 3, beside ours', python, own.median);
  return [...lines, { ...beside, goal: '≥ 20 × floor' }];
}

/** The C program, or undefined where there is no compiler. */
function compiled(folder: string): string | undefined {
  const program = join(folder, 'mm1');
  const { status } = spawnSync('cc', ['-O2', fileOf('mm1.c'), '-lm', '-o', program]);
  return status === 0 ? program : undefined;
}

/** A Python that knows SimPy: the one of the path, or that of the system. */
function pythonWithSimPy(): string | undefined {
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import simpy']).status === 0,
  );
}

/** Runs a program that prints customers per second first; nanoseconds a customer. */
function nanoseconds(program: string, words: readonly string[]): number {
  const { stdout } = spawnSync(program, words, { encoding: 'utf8' });
  return 1e9 / Number(stdout.split(' ')[0]);
}
