import type { Scenario } from '../model/scenario.ts';
import type { OutcomeWindows } from './outcome-windows.ts';
import type { RunLayout } from './run-layout.ts';
import { type MonthSpan, type RunRecord, sumOver } from './run-record.ts';
import type { ScenarioOutcome, StandardOutcome } from './scenario-outcome.ts';
import { ratioOf, type SimulatedEstimate } from './simulated-estimate.ts';

/** A standard that is kept less often is none. */
const KEPT_FROM = 0.8;

/**
 * Hours by operation of the standards that go for a month of the run, counted from 0: those of its split, and where that
 * has none those of the last one, so that one sees how far they were kept before.
 */
export function standardsAt({ phases }: Scenario, month: number): ReadonlyMap<string, number> {
  const own = phases.findLast(({ from }) => from <= month)?.split.standards ?? [];
  const last = phases.at(-1)?.split.standards ?? [];
  return new Map([...last, ...own].map(({ operation, withinHours }) => [operation, withinHours]));
}

/** How far each standard is kept, before the last change and late after it. */
export function standardOutcomes(
  scenario: Scenario,
  layout: RunLayout,
  { records, base, late }: OutcomeWindows & { readonly records: readonly RunRecord[] },
): StandardOutcome[] {
  const hoursLate = standardsAt(scenario, late[1] - 1);
  const hoursBefore = standardsAt(scenario, base[1] - 1);
  const operations = new Set([...hoursLate.keys(), ...hoursBefore.keys()]);
  return [...operations].map((operation) => ({
    operation,
    withinHours: hoursLate.get(operation) ?? null,
    withinHoursBefore: hoursBefore.get(operation) ?? null,
    late: hoursLate.has(operation) ? keptOver(layout, records, { operation, span: late }) : null,
    before: hoursBefore.has(operation)
      ? keptOver(layout, records, { operation, span: base })
      : null,
  }));
}

function keptOver(
  layout: RunLayout,
  records: readonly RunRecord[],
  { operation, span }: { readonly operation: string; readonly span: MonthSpan },
): SimulatedEstimate | null {
  const place = layout.operations.indexOf(operation);
  const sums = (from: number): number[] =>
    records.map((record) => sumOver(layout, record, from + place, span));
  const kept = sums(layout.kept);
  const missed = sums(layout.missed);
  const share = ratioOf(
    kept,
    kept.map((count, run) => count + (missed[run] ?? 0)),
  );
  if (!share) return null;
  // Nobody keeps less than nothing or more than all.
  const { ciLow, ciHigh } = share;
  return { ...share, ciLow: Math.max(0, ciLow), ciHigh: Math.min(1, ciHigh) };
}

/** A standard that is kept too seldom late after the change, or before it. */
export interface StandardWarning {
  readonly kind: 'standard-missed';
  /** The operation. */
  readonly value: string;
  readonly withinHours: number;
  readonly kept: number;
}

/** Standards of which less than four in five are kept. */
export function standardWarnings(
  { standards }: Pick<ScenarioOutcome, 'standards'>,
  when: 'before' | 'late' = 'late',
): StandardWarning[] {
  return standards.flatMap(({ operation, withinHours, withinHoursBefore, late, before }) => {
    const hours = when === 'late' ? withinHours : withinHoursBefore;
    const kept = (when === 'late' ? late : before)?.mean;
    if (hours === null || kept === undefined || kept >= KEPT_FROM) return [];
    return [{ kind: 'standard-missed' as const, value: operation, withinHours: hours, kept }];
  });
}
