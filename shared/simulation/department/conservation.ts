import { assert } from '../../lib/assert.ts';
import { MOST_OPEN } from './enquiries.ts';
import { leadCounts } from './lead-counts.ts';
import type { MonthFigures } from './month-figures.ts';
import type { Run } from './run-state.ts';

/** Sums of minutes and money differ by rounding, by less than this part of them. */
const ROUNDING = 1e-9;

/**
 * What holds at each moment of each run, whatever was drawn: leads are lost for a reason, bought, or inside; money is that of
 * the deals; each task waits in one queue or is done by one person who is there; nobody is busier than present; no client
 * has more open questions than that is allowed; no standard is kept oftener than work is begun; all figures are numbers.
 */
export function assertDepartment(run: Run): void {
  assertLeads(run);
  assertTasks(run);
  assertPeople(run);
  assertStandards(run);
  assertMoney(run);
}

const allMonths = (run: Run): readonly MonthFigures[] => [...run.months, run.figures];

const sumOf = (run: Run, of: (month: MonthFigures) => number): number =>
  allMonths(run).reduce((sum, month) => sum + of(month), 0);

const sum = (values: Float64Array): number => values.reduce((total, each) => total + each, 0);

function assertLeads(run: Run): void {
  const counts = leadCounts(run);
  const started = startedLeads(run);
  const came = sumOf(run, ({ leads }) => leads) + started.all;
  assert(came === run.leads.count, `${came} leads came, ${run.leads.count} are known`);
  const lost = sumOf(run, (month) => sum(month.lost));
  assert(lost === counts.lost, `${lost} leads were lost, ${counts.lost} are`);
  const bought = sumOf(run, ({ deals }) => deals) + started.paid;
  assert(
    bought === counts.paid + counts.done,
    `${bought} bought, ${counts.paid + counts.done} did`,
  );
  assert(run.pool === counts.pool, `${run.pool} in the pool, ${counts.pool} are`);
  assert(run.activeOrders === counts.paid, `${run.activeOrders} orders, ${counts.paid} are`);
}

/** Leads with which the run began: their keys are below zero; orders of them have no deal. */
function startedLeads({ leads, scenario }: Run): { readonly all: number; readonly paid: number } {
  let all = 0;
  for (let lead = 0; lead < leads.count; lead += 1) all += Number(leads.key[lead]! < 0);
  return { all, paid: scenario.start?.orders.reduce((total, each) => total + each, 0) ?? 0 };
}

function assertTasks({ queues, workers, tasks, leads, now }: Run): void {
  const waiting = queues.flatMap((rings) => rings.flatMap((ring) => ring.toArray()));
  const doing = workers.flatMap(({ task }) => (task >= 0 ? [task] : []));
  const open = new Set([...waiting, ...doing]);
  const known = tasks.used - tasks.freeCount;
  assert(open.size === waiting.length + doing.length, 'a task is in two places');
  assert(open.size === known, `${open.size} tasks are open, ${known} are known`);
  for (const task of open) {
    assert(tasks.since[task]! <= now, `a task of ${tasks.since[task]} waits at ${now}`);
    const asked = leads.openEnquiries[tasks.lead[task]!]!;
    assert(asked >= 0 && asked <= MOST_OPEN, `${asked} questions of one client`);
  }
}

function assertPeople(run: Run): void {
  for (const month of allMonths(run)) {
    for (const [role, busy] of month.busy.entries()) {
      const present = month.present[role]!;
      assert(busy <= present * (1 + ROUNDING), `${busy} busy minutes of ${present}`);
    }
    for (const figure of Object.values(month)) {
      const values = typeof figure === 'number' ? [figure] : [...figure];
      assert(
        values.every((each) => Number.isFinite(each) && each >= 0),
        `a figure is ${values.join(', ')}`,
      );
    }
  }
}

function assertStandards(run: Run): void {
  for (const { kept, missed, begun } of allMonths(run)) {
    for (const [operation, count] of begun.entries()) {
      const inTime = kept[operation]!;
      assert(inTime <= count, `${inTime} were begun in time of ${count}`);
      const isPromised = run.phases.some(({ split }) => split.within[operation]! < Infinity);
      const all = inTime + missed[operation]!;
      assert(isPromised || all === 0, `${all} fell due though nobody promised anything`);
    }
  }
}

function assertMoney(run: Run): void {
  const paid = sumOf(run, (month) => month.paid);
  const refunded = sumOf(run, (month) => month.refunded);
  if (run.scenario.start === undefined) {
    const { leads } = run;
    let amounts = 0;
    for (let lead = 0; lead < leads.count; lead += 1) {
      if (leads.orderEnd[lead]! < Infinity) amounts += leads.amount[lead]!;
    }
    assert(Math.abs(paid - amounts) <= ROUNDING * (1 + paid), `${paid} paid of ${amounts}`);
    const most = paid * run.scenario.department.orders.refundPart;
    assert(refunded <= most + ROUNDING * (1 + paid), `${refunded} went back of ${most} at most`);
  }
}
