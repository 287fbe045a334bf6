import type { MonthFigures } from '../department/month-figures.ts';
import type { Scenario } from '../model/scenario.ts';
import { MONTH_SCALARS, type MonthScalar, type RunLayout } from './run-layout.ts';

/** One run as plain numbers, month after month as its layout says: goes from one thread to another without copying. */
export type RunRecord = Float64Array<ArrayBuffer>;

/** Writes a run down. */
export function recordOf(
  layout: RunLayout,
  scenario: Scenario,
  months: readonly MonthFigures[],
): RunRecord {
  const record = new Float64Array(layout.width * layout.months);
  for (const [month, figures] of months.entries()) {
    const at = month * layout.width;
    for (const [place, name] of MONTH_SCALARS.entries()) record[at + place] = figures[name];
    for (const name of ['lost', 'begun', 'waited', 'waiting'] as const) {
      record.set(figures[name], at + layout[name]);
    }
    if (layout.hasStandards) {
      record.set(figures.kept, at + layout.kept);
      record.set(figures.missed, at + layout.missed);
    }
    writeRoles(record.subarray(at, at + layout.width), layout, {
      figures,
      roles: rolesAt(scenario, month),
    });
  }
  return record;
}

function writeRoles(
  month: Float64Array,
  layout: RunLayout,
  { figures, roles }: { readonly figures: MonthFigures; readonly roles: readonly string[] },
): void {
  const operations = layout.operations.length;
  for (const [own, code] of roles.entries()) {
    const role = layout.roles.indexOf(code);
    for (const name of ['switching', 'busy', 'present'] as const) {
      month[layout[name] + role] = figures[name][own] ?? 0;
    }
    for (const name of ['minutes', 'done'] as const) {
      const row = figures[name].subarray(own * operations, (own + 1) * operations);
      month.set(row, layout[name] + role * operations);
    }
  }
}

function rolesAt(scenario: Scenario, month: number): readonly string[] {
  const phase = scenario.phases.findLast(({ from }) => from <= month) ?? scenario.phases[0];
  return phase ? phase.split.roles.map(({ code }) => code) : [];
}

/** Months of a run, the first one counted as 1, both ends included. */
export type MonthSpan = readonly [from: number, to: number];

/** The sum of one place of a record over months. */
export function sumOver(
  layout: RunLayout,
  record: RunRecord,
  place: number,
  [from, to]: MonthSpan,
): number {
  let sum = 0;
  for (let month = from - 1; month < to; month += 1) {
    sum += record[month * layout.width + place] ?? 0;
  }
  return sum;
}

/** The sum of a figure over months. */
export function scalarOver(
  layout: RunLayout,
  record: RunRecord,
  name: MonthScalar,
  span: MonthSpan,
): number {
  return sumOver(layout, record, MONTH_SCALARS.indexOf(name), span);
}

/** Money kept over months: what was paid less what went back. */
export function revenueOver(layout: RunLayout, record: RunRecord, span: MonthSpan): number {
  return scalarOver(layout, record, 'paid', span) - scalarOver(layout, record, 'refunded', span);
}

/** A scenario with the records of its runs, in the order of their replications. */
export interface RunScenario {
  readonly scenario: Scenario;
  readonly records: readonly RunRecord[];
}
