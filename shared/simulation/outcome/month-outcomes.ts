import type { Scenario } from '../model/scenario.ts';
import { payOf } from './pay-of.ts';
import { MONTH_SCALARS, type MonthScalar, type RunLayout } from './run-layout.ts';
import type { RunRecord } from './run-record.ts';
import type { MonthOutcome } from './scenario-outcome.ts';
import { estimateOf } from './simulated-estimate.ts';
import { standardsAt } from './standard-outcomes.ts';

/** What each month of a scenario brings, over all runs. */
export function monthOutcomes(
  scenario: Scenario,
  layout: RunLayout,
  records: readonly RunRecord[],
): MonthOutcome[] {
  return Array.from({ length: layout.months }, (_, month) =>
    monthOutcome(scenario, layout, { records, month }),
  );
}

function monthOutcome(
  scenario: Scenario,
  layout: RunLayout,
  { records, month }: { readonly records: readonly RunRecord[]; readonly month: number },
): MonthOutcome {
  const at = (record: RunRecord, place: number): number =>
    record[month * layout.width + place] ?? 0;
  const each = (place: number): number[] => records.map((record) => at(record, place));
  const average = (place: number): number =>
    each(place).reduce((sum, value) => sum + value, 0) / records.length;
  const scalar = (name: MonthScalar): number => MONTH_SCALARS.indexOf(name);
  const refunds = each(scalar('refunded'));
  const waits = Object.fromEntries(
    layout.operations.map((code, index) => {
      const begun = average(layout.begun + index);
      const days = average(layout.waited + index) / scenario.department.time.dayMinutes;
      return [code, begun > 0 ? days / begun : null];
    }),
  );
  const first = scenario.department.demands.find(({ cause }) => cause === 'lead')?.operation;
  return {
    month: month + 1,
    leads: average(scalar('leads')),
    contacted: average(scalar('contacted')),
    deals: estimateOf(each(scalar('deals'))),
    revenue: estimateOf(each(scalar('paid')).map((paid, run) => paid - (refunds[run] ?? 0))),
    refunds: average(scalar('refunded')),
    pay: payOf(scenario, month),
    busy: Object.fromEntries(
      layout.roles.map((role, index) => {
        const present = average(layout.present + index);
        return [role, present > 0 ? average(layout.busy + index) / present : null];
      }),
    ),
    waits,
    kept: keptIn(scenario, layout, { month, average }),
    firstCallWaitDays: first === undefined ? null : (waits[first] ?? null),
    waiting: Object.fromEntries(
      layout.operations.map((code, index) => [code, average(layout.waiting + index)]),
    ),
    activeOrders: average(scalar('activeOrders')),
    pool: average(scalar('pool')),
  };
}

interface MonthMeans {
  readonly month: number;
  /** The mean of a place over the runs. */
  readonly average: (place: number) => number;
}

function keptIn(
  scenario: Scenario,
  layout: RunLayout,
  { month, average }: MonthMeans,
): MonthOutcome['kept'] {
  return Object.fromEntries(
    [...standardsAt(scenario, month).keys()].map((code) => {
      const place = layout.operations.indexOf(code);
      const kept = average(layout.kept + place);
      const all = kept + average(layout.missed + place);
      return [code, all > 0 ? kept / all : null];
    }),
  );
}
