import { partWithin } from './flow-standards.ts';
import type { FlowRun, Population } from './flow-state.ts';

/** Less than that part of a client is nobody. */
export const NOTHING = 1e-9;

/** How long what is taken has waited: between `from` and `to` days in its queue, and by chance `wait` days on average. */
interface Waiting {
  from: number;
  to: number;
  wait: number;
  busyChance: number;
}

/** Looks what the waiting work of a population is still worth today. */
export function judgePopulation(run: FlowRun, population: Population): void {
  const { kinds, places, scenario, patience, free, fails } = run.plan;
  const { numbers, alive, failed, waited } = population;
  const { waiting } = run;
  for (let kind = 0; kind < kinds.count; kind += 1) {
    const count = numbers[places.waiting + kind]!;
    if (count <= NOTHING) continue;
    const operation = kinds.operation[kind]!;
    const cleared = setRange(run, population, kind, waiting);
    // Chance makes wait where all is done in the end; where a backlog stays, that is the wait.
    waiting.wait = population.wait[operation]! * cleared;
    waiting.busyChance = population.busyChance[operation]! * cleared;
    const start = kinds.starts[kind]!;
    const chance = stays(waiting, patience[kind]!, free[kind]!);
    if (start === 'lead') {
      const opening = kinds.isVeryFirst[kind] === 1 ? waitFromOpening(run, population, kind) : 0;
      alive[kind] = reached(run, kind, chance * Math.exp(-opening / patience[kind]!));
      waiting.wait += opening;
    } else alive[kind] = chance;
    failed[kind] = fails[kind] === 1 ? 1 - alive[kind]! : 0;
    waited[kind] = (waiting.from + waiting.to) / 2 + waiting.wait;
    if (start === 'enquiry') {
      population.lateAnswer = lateAnswer(waited[kind]!, scenario.department.orders.patience);
    }
    const within = run.split.within[operation]! / scenario.department.time.dayMinutes;
    population.inTime[kind] = partWithin(waiting, within);
  }
}

/**
 * The ages of what is taken: a queue is taken to hold all ages from 0 to twice its mean evenly. Gives the part of what is
 * next that is taken within a day.
 */
function setRange(run: FlowRun, { numbers }: Population, kind: number, range: Waiting): number {
  const { places, kinds } = run.plan;
  const count = numbers[places.waiting + kind]!;
  const age = numbers[places.age + kind]!;
  const served = numbers[places.served + kind]!;
  if (run.split.isNewestFirst[kinds.operation[kind]!] === 0) {
    range.to = (2 * age) / count;
    range.from = range.to * (1 - served);
    return served;
  }
  const fresh = numbers[places.fresh + kind]!;
  const old = count - fresh;
  const ofOld = served * count - fresh;
  range.from = 0;
  // What came today is taken at once; only the rest of what is taken is old.
  const part = ofOld <= 0 || old <= NOTHING ? 0 : ofOld / old;
  range.to = part === 0 ? 0 : ((2 * age) / old) * part * (ofOld / (served * count));
  return fresh > 0 ? Math.min(1, (served * count) / fresh) : served;
}

/** The chance to reach a lead; whom the first call of a chain reached, the next one reaches too if it is not late. */
function reached(run: FlowRun, kind: number, atOnce: number): number {
  const { contactAtOnce, contactLate } = run.plan.scenario.department.market;
  const chance = contactLate + (contactAtOnce - contactLate) * atOnce;
  if (run.plan.kinds.isFirst[kind] === 1) return chance;
  return contactAtOnce > 0 ? Math.min(1, chance / contactAtOnce) : 0;
}

/**
 * The mean of exp(−wait / patience), where the first `free` days of a wait do not count: over the ages in the queue
 * evenly, and over the wait by chance, which is 0 or else exponential.
 */
function stays(waiting: Readonly<Waiting>, patience: number, free: number): number {
  if (patience === Infinity) return 1;
  const from = Math.max(0, waiting.from - free);
  const to = Math.max(0, waiting.to - free);
  const spread = (to - from) / patience;
  const queued = to > 0 ? meanOver(from / patience, spread) : 1;
  const { wait, busyChance } = waiting;
  if (wait <= 0 || busyChance <= 0) return queued;
  const mean = wait / busyChance;
  const left = Math.max(0, free - waiting.from);
  const late = left > 0 ? Math.exp(-left / mean) : 1;
  return queued * (1 - busyChance * late * (1 - 1 / (1 + mean / patience)));
}

/** The mean of exp(−x) over x from `from` to `from + spread`. */
function meanOver(from: number, spread: number): number {
  const part = spread < 1e-6 ? 1 - spread / 2 : (1 - Math.exp(-spread)) / spread;
  return from > 0 ? Math.exp(-from) * part : part;
}

/**
 * How long first calls of a day wait on average because some of the leads came out of hours and stand there at the opening
 * (days): what stands there is worked off by what is left beside those who come in the course of the day, and by Little's
 * law the area under it is the sum of the waits. Where that does not do before the evening, who takes the newest first
 * comes to those of the morning in the pauses of the day, half a day late on average.
 */
function waitFromOpening(run: FlowRun, population: Population, kind: number): number {
  const { outOfHours } = run.plan.scenario.department.market;
  const fresh = population.numbers[run.plan.places.fresh + kind]!;
  const room = population.firstCallRoom * run.step;
  if (outOfHours === 0 || fresh <= NOTHING || room <= NOTHING) return 0;
  const spare = room - (1 - outOfHours) * fresh;
  if (room >= fresh) return (outOfHours * outOfHours * fresh) / 2 / spare;
  if (run.split.isNewestFirst[run.plan.kinds.operation[kind]!] === 0) return outOfHours / 2;
  return Math.max(0, spare) / room / 2;
}

/**
 * The part of the clients who mind how long their answer took. Nobody gives up asking, so that what waits goes up and down
 * far, in time and from one department to the next: near its capacity a queue makes wait by an exponential law (Kingman
 * 1961). `wait`: the mean (days).
 */
const lateAnswer = (wait: number, patience: number): number => wait / (wait + patience);
