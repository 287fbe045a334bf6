import { assertNever } from '../../lib/assert.ts';
import { keyedUniform } from '../kernel/keyed-draw.ts';
import type { NumberRing } from '../kernel/number-ring.ts';
import { dipFactor } from '../model/dip.ts';
import type { DurationLaw } from '../model/duration-law.ts';
import { DRAW } from './draw-purpose.ts';
import { judgeTask, VERDICT } from './judge-task.ts';
import { isTakenOver, leadExponential, leadLogNormal } from './leads.ts';
import { EVENT, type Run, type Worker } from './run-state.ts';
import { countBegun, countMissed, isWanted } from './standards.ts';
import { addTask, dropTask } from './task-table.ts';

/** Puts work into its queue, and lets somebody who waits for it begin. */
export function addWork(run: Run, demand: number, lead: number, turn: number): number {
  const task = addTask(run.tasks, { demand, lead, turn, since: run.now });
  const operation = run.department.demandOperation[demand]!;
  const owner = ownerOf(run, lead, operation);
  run.queues[operation]![owner + 1]!.push(task);
  const worker = owner < 0 ? longestIdle(run, operation) : owner;
  if (worker >= 0) takeWork(run, worker);
  return task;
}

/** Who alone may do that for this lead; -1: whoever does such work. */
export function ownerOf(run: Run, lead: number, operation: number): number {
  if (!run.split.split.isPersonal) return -1;
  const owner = run.leads.owner[lead]!;
  const role = run.workers[owner]?.role ?? -1;
  return role >= 0 && run.split.rolesOf[operation]!.includes(role) ? owner : -1;
}

function longestIdle(run: Run, operation: number): number {
  const roles = run.split.rolesOf[operation]!;
  let best = -1;
  let since = Infinity;
  for (let index = 0; index < run.workers.length; index += 1) {
    const worker = run.workers[index]!;
    if (!isFree(worker) || worker.idleSince >= since || !roles.includes(worker.role)) continue;
    best = index;
    since = worker.idleSince;
  }
  return best;
}

const isFree = (worker: Worker): boolean => worker.task < 0 && !worker.isAway && worker.role >= 0;

/** Lets a person begin with what is most important of what waits; without work the person is idle. */
export function takeWork(run: Run, index: number): void {
  const worker = run.workers[index]!;
  if (!isFree(worker)) return;
  const order = run.split.orders[worker.role]!;
  for (let place = 0; place < order.length; place += 1) {
    const operation = order[place]!;
    const queues = run.queues[operation]!;
    if (takeFrom(run, index, operation, queues[index + 1]!)) return;
    if (takeFrom(run, index, operation, queues[0]!)) return;
  }
}

function takeFrom(run: Run, index: number, operation: number, queue: NumberRing): boolean {
  const isNewest = run.split.isNewestFirst[operation] === 1;
  while (queue.size > 0) {
    const task = isNewest ? queue.pop() : queue.shift();
    const wasWanted = isWanted(run, task);
    const verdict = judgeTask(run, task, run.workers[index]!.role);
    if (verdict !== VERDICT.gone) {
      begin(run, index, { task, operation, isFailed: verdict === VERDICT.failed });
      return true;
    }
    if (wasWanted) countMissed(run, task, operation);
    dropTask(run.tasks, task);
  }
  return false;
}

interface Beginning {
  readonly task: number;
  readonly operation: number;
  readonly isFailed: boolean;
}

function begin(run: Run, index: number, { task, operation, isFailed }: Beginning): void {
  const { figures, split, tasks } = run;
  const worker = run.workers[index]!;
  countTime(run, worker);
  figures.begun[operation]! += 1;
  figures.waited[operation]! += run.now - tasks.since[task]!;
  countBegun(run, task, operation);
  worker.task = task;
  worker.isFailed = isFailed;
  worker.waited = run.now - tasks.since[task]!;
  const group = run.department.groups[operation]!;
  const isOther = worker.group !== group && worker.group >= 0;
  const switching = isOther ? run.scenario.department.time.switching : 0;
  worker.group = group;
  const minutes = isFailed
    ? run.scenario.department.time.failedAttempt
    : minutesOf(run, worker, { task, operation });
  const cell = worker.role * split.rolesOf.length + operation;
  figures.minutes[cell]! += minutes;
  figures.done[cell]! += 1;
  figures.switching[worker.role]! += switching;
  const lasts = (minutes + switching) * split.stretch[worker.role]!;
  run.events.schedule(run.now + lasts, EVENT.finish, index);
}

/** Minutes of one performance by that person, with what taking the client over costs. */
function minutesOf(run: Run, worker: Worker, of: { task: number; operation: number }): number {
  const { tasks, department, split } = run;
  const lead = tasks.lead[of.task]!;
  const own = department.personLaws[of.operation]!.get(worker.name);
  const law = own ?? department.laws[of.operation]!;
  const usual = draw(run, lead, {
    law,
    demand: tasks.demand[of.task]!,
    turn: tasks.turn[of.task]!,
  });
  const isTaken = isTakenOver(run, lead, worker.role);
  if (isTaken) run.leads.moves[lead]! += 1;
  run.leads.lastRole[lead] = worker.role;
  const speed = split.speeds[worker.role]![of.operation]! * worker.speed * slowness(run, worker);
  return usual * speed + (isTaken ? split.split.handover : 0);
}

function draw(
  run: Run,
  lead: number,
  { law, demand, turn }: { law: DurationLaw; demand: number; turn: number },
): number {
  const purpose = DRAW.duration + demand;
  switch (law.kind) {
    case 'log-normal':
      return leadLogNormal(run, lead, purpose, { mean: law.mean, cv: law.cv, turn });
    case 'readings': {
      const u = keyedUniform(run.seed, run.leads.key[lead]!, purpose, turn);
      return law.values[Math.floor(u * law.values.length)]!;
    }
    case 'exponential':
      return law.mean * leadExponential(run, lead, purpose, turn);
    case 'fixed':
      return law.mean;
    default:
      return assertNever(law);
  }
}

/** How much longer somebody needs who is new, or new in a role, or whom a change slows down as it does all. */
function slowness(run: Run, { hiredAt, movedAt }: Worker): number {
  const { dip, department } = run.scenario;
  const { learning } = department;
  const months = (since: number): number => (run.now - since) / run.department.monthMinutes;
  const newcomer = learning.newExtra * Math.exp(-months(hiredAt) / learning.newFall);
  const moved = learning.movedExtra * Math.exp(-months(movedAt) / learning.movedFall);
  return (1 + newcomer) * (1 + moved) * dipFactor(dip, months(run.changedAt));
}

/** Counts the time up to now as present, and as busy where something is done. */
export function countTime(run: Run, worker: Worker): void {
  const minutes = run.now - worker.countedTo;
  worker.countedTo = run.now;
  if (worker.role < 0) return;
  const isBusy = worker.task >= 0;
  if (isBusy) run.figures.busy[worker.role]! += minutes;
  if (isBusy || !worker.isAway) run.figures.present[worker.role]! += minutes;
}
