import type { Scenario } from '../model/scenario.ts';
import { arrive, planLeads } from './arrivals.ts';
import { workDaysOf } from './compiled-department.ts';
import { askAgain, enquire } from './enquiries.ts';
import type { ForcedAbsence } from './forced-absence.ts';
import { LEAD } from './lead-table.ts';
import { loseLead } from './leads.ts';
import { afterTask, becomeReady, endOrder, pay, startCause, talkAgain } from './life.ts';
import { emptyMonth, type MonthFigures } from './month-figures.ts';
import { beginMonth, beginWeek, enterSplit } from './people.ts';
import { createRun, EVENT, type Run } from './run-state.ts';
import { endStandards } from './standards.ts';
import { enterStart } from './start-state.ts';
import { dropTask } from './task-table.ts';
import { countTime, takeWork } from './working.ts';

/**
 * What one run of a scenario yields, month by month; the same seed and replication give the same, bit for bit. `forced`: who
 * is away whatever chance says; all else that is drawn stays the same.
 */
export function runDepartment(
  scenario: Scenario,
  seed: number,
  replication = 0,
  forced: ForcedAbsence | null = null,
): readonly MonthFigures[] {
  const run = beginRun(scenario, seed, replication, forced);
  continueRun(run, scenario.months);
  return run.months;
}

/** A run on its first morning. */
export function beginRun(
  scenario: Scenario,
  seed: number,
  replication = 0,
  forced: ForcedAbsence | null = null,
): Run {
  const run = createRun(scenario, seed, replication, forced);
  if (scenario.start) enterStart(run, scenario.start);
  enterSplit(run, run.phases[0]!.split);
  run.events.schedule(monthLength(run), EVENT.month);
  beginWeek(run, 0);
  planLeads(run);
  return run;
}

/** Lets a run go on for so many months, up to the last one of its scenario: in parts it is the same as in one. */
export function continueRun(run: Run, months: number): void {
  const until = Math.min(run.months.length + months, run.scenario.months);
  while (run.months.length < until && stepRun(run));
}

/** The next event of a run; false when nothing happens any more. */
export function stepRun(run: Run): boolean {
  if (!run.events.next()) return false;
  run.now = run.events.time;
  HANDLERS[run.events.kind]!(run, run.events.a, run.events.b);
  return true;
}

const monthLength = (run: Run): number =>
  workDaysOf(run.scenario.department, run.month) * run.scenario.department.time.dayMinutes;

function finish(run: Run, index: number): void {
  const worker = run.workers[index]!;
  countTime(run, worker);
  const { task, isFailed } = worker;
  worker.task = -1;
  worker.idleSince = run.now;
  if (isFailed) failed(run, task);
  else afterTask(run, task, { skill: worker.skill, waited: worker.waited });
  dropTask(run.tasks, task);
  takeWork(run, index);
}

/** An attempt that reached nobody: a first call has lost its lead; all others had lost it before. */
function failed(run: Run, task: number): void {
  const lead = run.tasks.lead[task]!;
  if (run.leads.state[lead] === LEAD.waits) loseLead(run, lead, 'not-reached');
}

function endMonth(run: Run): void {
  for (const worker of run.workers) countTime(run, worker);
  const { figures } = run;
  figures.activeOrders = run.activeOrders;
  figures.pool = run.pool;
  endStandards(run);
  for (const [operation, queues] of run.queues.entries()) {
    figures.waiting[operation] = queues.reduce((sum, { size }) => sum + size, 0);
  }
  run.months.push(figures);
  run.month += 1;
  const phase = run.phases.find(({ from }) => from === run.month);
  run.figures = emptyMonth((phase?.split ?? run.split).roles.length, run.queues.length);
  if (run.months.length === run.scenario.months) return;
  if (phase) enterSplit(run, phase.split);
  beginMonth(run);
  planLeads(run);
  run.events.schedule(run.now + monthLength(run), EVENT.month);
}

function due(run: Run, lead: number): void {
  if (run.leads.state[lead] === LEAD.pool) {
    startCause(run, 'callback', lead, run.leads.touches[lead]);
  }
}

type Handler = (run: Run, a: number, b: number) => void;

const HANDLERS: Readonly<Record<number, Handler>> = {
  [EVENT.lead]: arrive,
  [EVENT.finish]: finish,
  [EVENT.due]: due,
  [EVENT.ready]: becomeReady,
  [EVENT.talk]: talkAgain,
  [EVENT.pay]: pay,
  [EVENT.enquiry]: enquire,
  [EVENT.again]: askAgain,
  [EVENT.orderEnd]: endOrder,
  [EVENT.week]: beginWeek,
  [EVENT.month]: endMonth,
};
