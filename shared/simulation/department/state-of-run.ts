import type { StartState } from '../model/start-state.ts';
import { WORK_CAUSES } from '../model/work-cause.ts';
import { LEAD } from './lead-table.ts';
import type { Run } from './run-state.ts';

/** What a run has in hand now, as a CRM would tell it: another run can begin with that. */
export function stateOfRun(run: Run): StartState {
  const { leads, scenario } = run;
  const open = openDemands(run);
  const pool: number[] = [];
  const orders: number[] = [];
  const waits = { count: 0, minutes: 0 };
  const inHand = { closing: 0, papers: 0 };
  for (let lead = 0; lead < leads.count; lead += 1) {
    const state = leads.state[lead]!;
    if (state === LEAD.waits) {
      waits.count += 1;
      waits.minutes += run.now - leads.arrival[lead]!;
    } else if (state === LEAD.pool) addAged(run, pool, run.now - leads.arrival[lead]!);
    else if (state === LEAD.paid) addAged(run, orders, run.now - leads.paidAt[lead]!);
    else if (state === LEAD.closing) inHand.closing += 1;
    else if (state === LEAD.papers) inHand.papers += 1;
  }
  const openOf = (...causes: readonly string[]): number =>
    [...open].reduce(
      (sum, [demand, count]) =>
        causes.includes(WORK_CAUSES[run.department.demandCause[demand]!]!) ? sum + count : sum,
      0,
    );
  const meanWait = waits.count > 0 ? waits.minutes / waits.count : 0;
  return {
    pool,
    // Evenly over twice the mean wait.
    uncalled: { count: waits.count, days: (2 * meanWait) / scenario.department.time.dayMinutes },
    closing: Math.max(0, inHand.closing - openOf('talk', 'first-talk')),
    agreed: Math.max(0, inHand.papers - openOf('won')),
    orders,
    tasks: tasksByOperation(run, open),
  };
}

function addAged(run: Run, ages: number[], minutes: number): void {
  const age = Math.floor(minutes / run.department.monthMinutes);
  while (ages.length <= age) ages.push(0);
  ages[age]! += 1;
}

/** Tasks that wait or are being done, and are still worth something, by demand. */
function openDemands(run: Run): Map<number, number> {
  const open = new Map<number, number>();
  const waiting = run.queues.flatMap((queues) => queues.flatMap((ring) => ring.toArray()));
  const doing = run.workers.flatMap(({ task, isFailed }) => (task >= 0 && !isFailed ? [task] : []));
  for (const task of [...waiting, ...doing]) {
    const demand = run.tasks.demand[task]!;
    const state = run.leads.state[run.tasks.lead[task]!]!;
    if (state < LEAD.done) open.set(demand, (open.get(demand) ?? 0) + 1);
  }
  return open;
}

function tasksByOperation(
  { department }: Run,
  open: ReadonlyMap<number, number>,
): Record<string, number> {
  const tasks: Record<string, number> = {};
  for (const [demand, count] of open) {
    if (WORK_CAUSES[department.demandCause[demand]!] === 'lead') continue;
    const operation = department.operations[department.demandOperation[demand]!]!;
    tasks[operation] = (tasks[operation] ?? 0) + count;
  }
  return tasks;
}
