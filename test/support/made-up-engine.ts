import { assert } from '#shared/lib/assert.ts';
import type { RunMaker } from '#shared/simulation/analysis/inquiry.ts';
import { emptyMonth, type MonthFigures } from '#shared/simulation/department/month-figures.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { Split } from '#shared/simulation/model/split.ts';
import { layoutOf } from '#shared/simulation/outcome/run-layout.ts';
import { recordOf } from '#shared/simulation/outcome/run-record.ts';

/** What a split earns a month, and how busy each role is, said by a test instead of run. */
export interface MadeUp {
  readonly revenue: (split: Split, scenario: Scenario) => number;
  readonly busy?: (split: Split, role: string) => number;
  /** Days that a question waits. */
  readonly enquiryWait?: (split: Split) => number;
}

/** An engine that knows the answers: makes the runs of an inquiry. */
export function madeUpEngine(made: MadeUp): RunMaker {
  return madeUpRuns((scenario) =>
    Array.from({ length: scenario.months }, (_, month) => monthOf(made, scenario, month)),
  );
}

/** Runs of which a test says the months. */
export function madeUpRuns(monthsOf: (scenario: Scenario) => readonly MonthFigures[]): RunMaker {
  return (scenario) => recordOf(layoutOf(scenario), scenario, monthsOf(scenario));
}

function monthOf(
  { revenue, busy, enquiryWait }: MadeUp,
  scenario: Scenario,
  month: number,
): MonthFigures {
  const split = scenario.phases.findLast(({ from }) => from <= month)?.split;
  assert(split, `a split in month ${month}`);
  const { operations, time } = scenario.department;
  const figures = emptyMonth(split.roles.length, operations.length);
  figures.paid = revenue(split, scenario);
  for (const [role, { code }] of split.roles.entries()) {
    figures.present[role] = 1;
    figures.busy[role] = busy?.(split, code) ?? 0.5;
  }
  const enquiry = operations.findIndex(({ code }) => code === 'enquiry');
  figures.begun[enquiry] = 1;
  figures.waited[enquiry] = (enquiryWait?.(split) ?? 0) * time.dayMinutes;
  return figures;
}

/** How many people of a split have a role. */
export const headsOf = ({ staff }: Split, code: string): number =>
  staff.filter(({ role }) => role === code).length;
