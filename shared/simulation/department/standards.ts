import { LEAD } from './lead-table.ts';
import type { Run } from './run-state.ts';

/**
 * A standard is kept in the month in which a task is begun in time, and missed in the month in which it falls due and was
 * not begun, whether or not it ever is. Of whom nothing is wanted any more by then it is neither.
 */
const isDueBy = (run: Run, task: number, operation: number): boolean =>
  run.tasks.since[task]! + run.split.within[operation]! < run.now;

/** What fell due in an earlier month was counted at its end. */
const isOfThisMonth = (run: Run, task: number, operation: number): boolean =>
  run.tasks.since[task]! + run.split.within[operation]! >= run.monthStart;

/** Counts a task that is begun now. */
export function countBegun(run: Run, task: number, operation: number): void {
  if (run.split.within[operation] === Infinity) return;
  if (isDueBy(run, task, operation)) countMissed(run, task, operation);
  else run.figures.kept[operation]! += 1;
}

/** Counts a task for which it is too late, if it is. */
export function countMissed(run: Run, task: number, operation: number): void {
  if (!isDueBy(run, task, operation) || !isOfThisMonth(run, task, operation)) return;
  run.figures.missed[operation]! += 1;
}

/** Whether the client of a task still wants something. */
export function isWanted({ leads, tasks }: Run, task: number): boolean {
  return leads.state[tasks.lead[task]!]! < LEAD.done;
}

/** A month is over: counts what waits and should have been begun in it. */
export function endStandards(run: Run): void {
  for (const [operation, queues] of run.queues.entries()) {
    if (run.split.within[operation] === Infinity) continue;
    for (const queue of queues) {
      for (const task of queue.toArray()) {
        if (isWanted(run, task)) countMissed(run, task, operation);
      }
    }
  }
  run.monthStart = run.now;
}
