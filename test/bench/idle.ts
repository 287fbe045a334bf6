import { readdirSync, readFileSync } from 'node:fs';

import type { BenchLine } from '#scripts/bench.mjs';

import { type ElectronRun, startElectron } from './support/electron-run.ts';
import { prepareProfile } from './support/profile.ts';
import { rank } from './support/timing.ts';

const SETTLE_MS = 8000;
const SPAN_MS = 5000;
const ROUNDS = 5;
const TICKS_PER_SECOND = 100;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Processor time and memory of all processes while nothing happens, beside an empty Electron window. */
export async function run(): Promise<BenchLine[]> {
  const floor = await measure(await startElectron('floor'));
  const profile = await prepareProfile();
  const ours = await measure(await startElectron('probe', profile.userData));
  profile.remove();
  return [
    line('idle processor time', '%', { floor: floor.cpu, ours: ours.cpu, goal: '≤ 0.5 %' }),
    line('memory (PSS)', 'MB', { floor: floor.memory, ours: ours.memory, goal: '≤ 300 MB' }),
  ];
}

interface Measured {
  readonly cpu: readonly number[];
  readonly memory: readonly number[];
}

interface Sides {
  readonly floor: readonly number[];
  readonly ours: readonly number[];
  readonly goal: string;
}

function line(name: string, unit: string, { floor, ours, goal }: Sides): BenchLine {
  const [median, p95] = [rank(ours, 0.5), rank(ours, 0.95)];
  return { name, unit, floor: rank(floor, 0.5), median, p95, goal };
}

async function measure(electron: ElectronRun): Promise<Measured> {
  await electron.line('usable index');
  await pause(SETTLE_MS);
  const cpu: number[] = [];
  const memory: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = ticksOf(electron.pid);
    await pause(SPAN_MS);
    const ticks = ticksOf(electron.pid) - before;
    cpu.push((100 * ticks) / TICKS_PER_SECOND / (SPAN_MS / 1000));
    memory.push(familyOf(electron.pid).reduce((sum, pid) => sum + pssOf(pid), 0) / 1024);
  }
  await electron.stop();
  return { cpu, memory };
}

/** The process and all that it started. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = read(`/proc/${name}/stat`).split(') ')[1]?.split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const family = [root];
  for (const member of family) {
    for (const [pid, parent] of parents) if (parent === member) family.push(pid);
  }
  return family;
}

function ticksOf(root: number): number {
  return familyOf(root).reduce((sum, pid) => {
    const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
    return sum + Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }, 0);
}

/** Proportional set size, kB: shared pages are counted once in all. */
function pssOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** A process may end while it is looked at; it then has nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}
