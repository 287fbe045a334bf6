import type { Scenario } from '../model/scenario.ts';
import { monthlyRevenue } from '../outcome/monthly-revenue.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import { payOf } from '../outcome/pay-of.ts';
import { layoutOf } from '../outcome/run-layout.ts';
import { type RunScenario, sumOver } from '../outcome/run-record.ts';

/** What a distribution of people comes to in the last months of a run. */
export interface AllocationFigures {
  /** Mean revenue a month, less what went back. */
  readonly revenue: number;
  /** Pay of everybody a month. */
  readonly pay: number;
  /** By role of the last split: the part of the time present that is worked; 0 for a role without people. */
  readonly busy: readonly number[];
  /** Mean wait of a question of a paid client (days); null where none was asked. Infinite: asked, and never taken up. */
  readonly enquiryWait: number | null;
}

/** What runs say about the distribution of people that they were made with, on average. */
export function allocationFigures(run: RunScenario): AllocationFigures {
  const { scenario, records } = run;
  const layout = layoutOf(scenario);
  const { late } = windowsOf(scenario);
  const over = (place: number): number =>
    records.reduce((sum, record) => sum + sumOver(layout, record, place, late), 0);
  const revenue = monthlyRevenue(run, late);
  return {
    revenue: revenue.reduce((sum, each) => sum + each, 0) / revenue.length,
    pay: monthlyPay(scenario),
    busy: (scenario.phases.at(-1)?.split.roles ?? []).map(({ code }) => {
      const role = layout.roles.indexOf(code);
      const present = over(layout.present + role);
      return present > 0 ? over(layout.busy + role) / present : 0;
    }),
    enquiryWait: enquiryWaitOf(run, over),
  };
}

/** Pay of everybody in the last month. */
export function monthlyPay(scenario: Scenario): number {
  return payOf(scenario, scenario.months - 1);
}

/** Questions of which none is taken up wait for ever. */
function enquiryWaitOf(
  { scenario, records }: RunScenario,
  over: (place: number) => number,
): number | null {
  const { department, months } = scenario;
  const layout = layoutOf(scenario);
  const asked = new Set(
    department.demands.filter(({ cause }) => cause === 'enquiry').map(({ operation }) => operation),
  );
  const places = layout.operations.flatMap((code, place) => (asked.has(code) ? [place] : []));
  const sum = (of: (place: number) => number): number =>
    places.reduce((total, place) => total + of(place), 0);
  const begun = sum((place) => over(layout.begun + place));
  if (begun > 0) {
    return sum((place) => over(layout.waited + place)) / begun / department.time.dayMinutes;
  }
  const last = (months - 1) * layout.width;
  const waiting = sum((place) =>
    records.reduce((total, record) => total + (record[last + layout.waiting + place] ?? 0), 0),
  );
  return waiting > 0 ? Infinity : null;
}
