import { LOSS_REASONS } from '../department/lead-table.ts';
import type { Scenario } from '../model/scenario.ts';
import { freedShares, hoursOver, timeSharesOver } from './hours-over.ts';
import { monthOutcomes } from './month-outcomes.ts';
import { rangesOf } from './outcome-ranges.ts';
import { type OutcomeWindows, windowsOf } from './outcome-windows.ts';
import { payOf } from './pay-of.ts';
import { layoutOf, type RunLayout } from './run-layout.ts';
import { type MonthSpan, revenueOver, type RunRecord, scalarOver, sumOver } from './run-record.ts';
import type { ScenarioOutcome } from './scenario-outcome.ts';
import { estimateOf, ratioOf } from './simulated-estimate.ts';
import { standardOutcomes } from './standard-outcomes.ts';

/** What a scenario yields, from the records of its runs in the order of their replications. At least one is needed. */
export function summarizeRuns(
  scenario: Scenario,
  records: readonly RunRecord[],
  { base, late }: OutcomeWindows = windowsOf(scenario),
): ScenarioOutcome {
  const layout = layoutOf(scenario);
  const last = scenario.phases.at(-1)?.split;
  const over = (span: MonthSpan, name: 'leads' | 'contacted' | 'deals'): number[] =>
    records.map((record) => scalarOver(layout, record, name, span));
  const revenue = (span: MonthSpan): number[] =>
    records.map((record) => revenueOver(layout, record, span) / lengthOf(span));
  const pay = payOf(scenario, late[1] - 1) * lengthOf(late);
  return {
    name: scenario.name,
    people: last?.staff.length ?? 0,
    months: monthOutcomes(scenario, layout, records),
    baseMonths: [...base],
    lateMonths: [...late],
    timeShares: timeSharesOver(scenario, layout, { records, span: base }),
    freedShare: freedShares(scenario, layout, { records, span: base }),
    hoursBefore: hoursOver(layout, { records, span: base }),
    standards: standardOutcomes(scenario, layout, { records, base, late }),
    hoursAfter: hoursOver(layout, { records, span: late }),
    conversion: {
      ofLeads: ratioOf(over(late, 'deals'), over(late, 'leads')),
      ofContacted: ratioOf(over(late, 'deals'), over(late, 'contacted')),
      ofContactedBefore: ratioOf(over(base, 'deals'), over(base, 'contacted')),
    },
    lost: lostOver(layout, records, late),
    bottleneck: bottleneckOf(layout, records, late),
    ratio: scenario.phases.length > 1 ? ratioOf(revenue(late), revenue(base)) : null,
    payPerDeal: payPerDeal(over(late, 'deals'), pay),
    ranges: rangesOf({ scenario, records }, { base, late }),
  };
}

const lengthOf = ([from, to]: MonthSpan): number => to - from + 1;

function payPerDeal(deals: readonly number[], pay: number): ScenarioOutcome['payPerDeal'] {
  const singles = deals.filter((count) => count > 0).map((count) => pay / count);
  return singles.length > 0 ? estimateOf(singles) : null;
}

function lostOver(
  layout: RunLayout,
  records: readonly RunRecord[],
  span: MonthSpan,
): ScenarioOutcome['lost'] {
  const perMonth = (place: number): number =>
    records.reduce((sum, record) => sum + sumOver(layout, record, layout.lost + place, span), 0) /
    records.length /
    lengthOf(span);
  return Object.fromEntries(LOSS_REASONS.map((reason, place) => [reason, perMonth(place)]));
}

function bottleneckOf(
  layout: RunLayout,
  records: readonly RunRecord[],
  span: MonthSpan,
): ScenarioOutcome['bottleneck'] {
  const total = (place: number): number =>
    records.reduce((sum, record) => sum + sumOver(layout, record, place, span), 0);
  const roles = layout.roles.flatMap((role, index) => {
    const present = total(layout.present + index);
    return present > 0 ? [{ role, busy: total(layout.busy + index) / present }] : [];
  });
  return roles.toSorted((one, other) => other.busy - one.busy)[0] ?? null;
}
