import type { Scenario } from '../model/scenario.ts';
import type { MonthSpan } from './run-record.ts';

/** A plateau is looked for in so many months before a change, … */
const BASE_MONTHS = 9;
/** … and its effect in so many at the end. */
const LATE_MONTHS = 6;

/** Months before a change, and months late after it. */
export interface OutcomeWindows {
  readonly base: MonthSpan;
  readonly late: MonthSpan;
}

/** Which months stand for what was before the last change of a scenario, and for what is after it. */
export function windowsOf(scenario: Scenario): OutcomeWindows {
  const { months } = scenario;
  const changes = scenario.phases
    .map(({ from }) => from)
    .filter((from) => from > 0 && from < months);
  const before = changes.at(-1) ?? months;
  const lateFrom = Math.max(months - LATE_MONTHS + 1, changes.length > 0 ? before + 1 : 1);
  return { base: [Math.max(1, before - BASE_MONTHS + 1), before], late: [lateFrom, months] };
}
