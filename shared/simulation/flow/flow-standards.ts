import type { FlowRun } from './flow-state.ts';

/** How long what is taken has waited: `from` to `to` days in its queue evenly, and then by chance (see `flow-judge.ts`). */
interface Waited {
  readonly from: number;
  readonly to: number;
  /** Mean days by chance, of all that is taken; with `busyChance` there is such a wait at all, and then it is exponential. */
  readonly wait: number;
  readonly busyChance: number;
}

/**
 * The part of what is taken that had waited no longer than `within` days: the mean over the ages A in the queue of
 * P(W ≤ within − A), where the wait by chance W is 0 or, with the chance of Erlang C that all are busy, exponential.
 * An estimate: days are counted as a whole, so of a wait of hours it knows only what chance makes of it.
 */
export function partWithin({ from, to, wait, busyChance }: Waited, within: number): number {
  if (within === Infinity) return 1;
  const isSpread = to > from;
  if (within < from) return 0;
  const last = Math.min(to, within);
  const soon = isSpread ? (last - from) / (to - from) : 1;
  if (wait <= 0 || busyChance <= 0) return soon;
  const mean = wait / busyChance;
  const tail = (age: number): number => Math.exp(-(within - age) / mean);
  const late = isSpread ? (mean * (tail(last) - tail(from))) / (to - from) : tail(from);
  return Math.max(0, soon - busyChance * late);
}

/** What waits is overdue from here on: what falls due in the month is counted by how much more of it there is at its end. */
export function beginStandards(run: FlowRun): void {
  for (let operation = 0; operation < run.overdue.length; operation += 1) {
    run.overdue[operation] = overdueOf(run, operation);
  }
}

/** A month is over: what fell due in it and was not begun late either waits. */
export function endStandards(run: FlowRun): void {
  const { missed } = run.figures;
  for (let operation = 0; operation < run.overdue.length; operation += 1) {
    const more = overdueOf(run, operation) - run.overdue[operation]!;
    missed[operation] = Math.max(0, missed[operation]! + more);
  }
}

/** What waits longer than its standard: a queue is taken to hold all ages from 0 to twice its mean evenly. */
function overdueOf({ plan, populations, split }: FlowRun, operation: number): number {
  const within = split.within[operation]! / plan.scenario.department.time.dayMinutes;
  if (within === Infinity) return 0;
  let sum = 0;
  for (const kind of plan.kinds.ofOperation[operation]!) {
    for (const { numbers } of populations) {
      const count = numbers[plan.places.waiting + kind]!;
      const oldest = count > 0 ? (2 * numbers[plan.places.age + kind]!) / count : 0;
      if (oldest > within) sum += count * (1 - within / oldest);
    }
  }
  return sum;
}
