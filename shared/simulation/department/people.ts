import { keyedUniform } from '../kernel/keyed-draw.ts';
import { NumberRing } from '../kernel/number-ring.ts';
import { nextOwner } from './arrivals.ts';
import type { CompiledSplit } from './compiled-split.ts';
import { DRAW } from './draw-purpose.ts';
import { LEAD } from './lead-table.ts';
import { renumberRoles } from './leads.ts';
import { EVENT, type Run, type Worker } from './run-state.ts';
import { countTime, ownerOf, takeWork } from './working.ts';

/** Working days after which it is decided anew who is away. */
const WEEK_DAYS = 5;

/** A week begins: who is away in it, and who is back. */
export function beginWeek(run: Run, week: number): void {
  const { time } = run.scenario.department;
  run.week = week;
  for (let index = 0; index < run.workers.length; index += 1) lookFor(run, index);
  for (let index = 0; index < run.workers.length; index += 1) takeWork(run, index);
  run.events.schedule(run.now + WEEK_DAYS * time.dayMinutes, EVENT.week, week + 1);
}

/** A month begins: who has to be away in it, and who had to be in the last one and is back. */
export function beginMonth(run: Run): void {
  const index = run.workers.findIndex(({ name }) => name === run.forced?.name);
  if (index < 0) return;
  lookFor(run, index);
  takeWork(run, index);
}

/** Whether a person is there this week of this month. */
function lookFor(run: Run, index: number): void {
  const worker = run.workers[index]!;
  const { forced, seed, week, month } = run;
  const { absence } = run.scenario.department.time;
  countTime(run, worker);
  const isForced = forced?.month === month && forced.name === worker.name;
  // By place, so that the same chair is empty under every split.
  worker.isAway = isForced || keyedUniform(seed, index, DRAW.absence, week) < absence;
}

/** A split takes over: people get their roles, newcomers come, who is not in it any more leaves, and work is given out anew. */
export function enterSplit(run: Run, split: CompiledSplit): void {
  for (const worker of run.workers) countTime(run, worker);
  renumberRoles(
    run,
    run.split.roles.map((code) => split.roles.indexOf(code)),
  );
  run.split = split;
  if (run.now > 0 && split === run.phases.at(-1)?.split) run.changedAt = run.now;
  const { staff } = split.split;
  for (const [index, worker] of run.workers.entries()) {
    const member = staff.find(({ name }) => name === worker.name);
    if (member) moveTo(run, index, split.roles.indexOf(member.role));
    else worker.role = -1;
  }
  for (const { name, skill, speed, role } of staff) {
    const known = run.workers.find((each) => each.name === name);
    if (known) Object.assign(known, { skill, speed });
    else run.workers.push(newcomer(run, { name, skill, speed, role: split.roles.indexOf(role) }));
  }
  giveOutWork(run);
  for (let index = 0; index < run.workers.length; index += 1) takeWork(run, index);
}

function moveTo(run: Run, index: number, role: number): void {
  const worker = run.workers[index]!;
  const code = run.split.roles[role]!;
  if (worker.roleCode !== code) worker.movedAt = run.now;
  worker.role = role;
  worker.roleCode = code;
}

type Known = Pick<Worker, 'name' | 'skill' | 'speed' | 'role'>;

/** Who is there from the beginning knows the work; who comes later has to learn it. */
function newcomer(run: Run, known: Known): Worker {
  return {
    ...known,
    roleCode: run.split.roles[known.role]!,
    hiredAt: run.now > 0 ? run.now : -Infinity,
    movedAt: -Infinity,
    isAway: false,
    task: -1,
    isFailed: false,
    waited: 0,
    group: -1,
    idleSince: run.now,
    countedTo: run.now,
  };
}

/** Puts all that waits into the queues of the split, by when it came. */
function giveOutWork(run: Run): void {
  const { tasks, leads } = run;
  const waiting = run.queues.map((queues) => queues.flatMap((ring) => ring.toArray()));
  run.queues = run.queues.map(() => [-1, ...run.workers.keys()].map(() => new NumberRing()));
  for (let lead = 0; lead < leads.count; lead += 1) {
    if (leads.state[lead]! < LEAD.done && !hasOwner(run, lead)) leads.owner[lead] = nextOwner(run);
  }
  for (const [operation, found] of waiting.entries()) {
    found.sort((one, other) => tasks.since[one]! - tasks.since[other]! || one - other);
    for (const task of found) {
      const owner = ownerOf(run, tasks.lead[task]!, operation);
      run.queues[operation]![owner + 1]!.push(task);
    }
  }
}

const hasOwner = (run: Run, lead: number): boolean =>
  (run.workers[run.leads.owner[lead]!]?.role ?? -1) >= 0;
