import type { MonthFigures } from '../department/month-figures.ts';
import type { Scenario } from '../model/scenario.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import { payOf } from '../outcome/pay-of.ts';
import { revenueOf } from './known-history.ts';

/** What a distribution of people comes to in the last months of a run. */
export interface AllocationFigures {
  /** Mean revenue a month, less what went back. */
  readonly revenue: number;
  /** Pay of everybody a month. */
  readonly pay: number;
  /** By role of the last split: the part of the time present that is worked; 0 for a role without people. */
  readonly busy: readonly number[];
  /** Mean wait of a question of a paid client (days); null where none was taken up. */
  readonly enquiryWait: number | null;
}

/** What a run says about the distribution of people that it was made with. */
export function allocationFigures(
  scenario: Scenario,
  months: readonly MonthFigures[],
): AllocationFigures {
  const [from, to] = windowsOf(scenario).late;
  const late = months.slice(from - 1, to);
  const roles = scenario.phases.at(-1)?.split.roles ?? [];
  return {
    revenue: revenueOf(late),
    pay: monthlyPay(scenario),
    busy: roles.map((_, role) => {
      const present = sumOf(late, ({ present: own }) => own[role] ?? 0);
      return present > 0 ? sumOf(late, ({ busy }) => busy[role] ?? 0) / present : 0;
    }),
    enquiryWait: enquiryWaitOf(scenario, late),
  };
}

/** Pay of everybody in the last month. */
export function monthlyPay(scenario: Scenario): number {
  return payOf(scenario, scenario.months - 1);
}

/** Questions of which none is taken up wait for ever. */
function enquiryWaitOf({ department }: Scenario, late: readonly MonthFigures[]): number | null {
  const asked = new Set(
    department.demands.filter(({ cause }) => cause === 'enquiry').map(({ operation }) => operation),
  );
  let begun = 0;
  let waited = 0;
  let waiting = 0;
  for (const [place, { code }] of department.operations.entries()) {
    if (!asked.has(code)) continue;
    begun += sumOf(late, (month) => month.begun[place] ?? 0);
    waited += sumOf(late, (month) => month.waited[place] ?? 0);
    waiting += late.at(-1)?.waiting[place] ?? 0;
  }
  if (begun > 0) return waited / begun / department.time.dayMinutes;
  return waiting > 0 ? Number.POSITIVE_INFINITY : null;
}

const sumOf = (months: readonly MonthFigures[], value: (month: MonthFigures) => number): number =>
  months.reduce((sum, month) => sum + value(month), 0);
