import { z } from 'zod';

import { LOSS_REASONS } from '../department/lead-table.ts';
import { freedShares } from './hours-over.ts';
import type { OutcomeWindows } from './outcome-windows.ts';
import { layoutOf, type RunLayout } from './run-layout.ts';
import {
  type MonthSpan,
  revenueOver,
  type RunRecord,
  type RunScenario,
  scalarOver,
  sumOver,
} from './run-record.ts';
import {
  estimateOf,
  type SimulatedEstimate,
  simulatedEstimateSchema,
} from './simulated-estimate.ts';

const estimate = simulatedEstimateSchema;
/** Before the last change, and late after it; null where there was nothing to look at. */
const bothSchema = z.object({ before: estimate.nullable(), after: estimate.nullable() });
const hoursSchema = z.object({ before: estimate, after: estimate, difference: estimate });

/** Figures of an outcome over its runs, each with its error and with what single departments meet. */
export const outcomeRangesSchema = z.object({
  /** A late month. */
  deals: estimate,
  revenue: estimate,
  /** By role after the change: the part of the day before it that went to what the role does no more, and hours of a day. */
  freed: z.record(z.string(), z.object({ share: estimate, hours: estimate })),
  /** Hours a month by operation, and of all. */
  hours: z.record(z.string(), hoursSchema),
  allHours: hoursSchema,
  /** By role: the part of the time present that is worked. */
  busy: z.record(z.string(), bothSchema),
  /** By operation: working days that it waits, and how many wait in a late month. */
  waits: z.record(z.string(), bothSchema),
  waiting: z.record(z.string(), estimate),
  /** Leads lost a late month, by reason. */
  lost: z.record(z.string(), estimate),
});
export type OutcomeRanges = Readonly<z.output<typeof outcomeRangesSchema>>;

const HOUR = 60;
const lengthOf = ([from, to]: MonthSpan): number => to - from + 1;

/** The ranges of the figures of some runs. */
export function rangesOf(run: RunScenario, windows: OutcomeWindows): OutcomeRanges {
  const { scenario, records } = run;
  const layout = layoutOf(scenario);
  const { late } = windows;
  const months = lengthOf(late);
  const each = (of: (record: RunRecord) => number): SimulatedEstimate =>
    estimateOf(records.map(of));
  const named = <Value>(
    names: readonly string[],
    of: (place: number) => Value,
  ): Record<string, Value> => Object.fromEntries(names.map((name, place) => [name, of(place)]));
  const hours = hoursOf(layout);
  return {
    deals: each((record) => scalarOver(layout, record, 'deals', late) / months),
    revenue: each((record) => revenueOver(layout, record, late) / months),
    freed: freedRanges(run, layout, windows),
    hours: named(layout.operations, (operation) =>
      hoursEstimate(records, (record, span) => hours(record, [operation], span), windows),
    ),
    allHours: hoursEstimate(
      records,
      (record, span) => hours(record, [...layout.operations.keys()], span),
      windows,
    ),
    busy: named(layout.roles, (role) => ({
      before: quotient(run, { of: layout.busy + role, by: layout.present + role }, windows.base),
      after: quotient(run, { of: layout.busy + role, by: layout.present + role }, late),
    })),
    waits: named(layout.operations, (operation) => {
      const places = {
        of: layout.waited + operation,
        by: layout.begun + operation,
        scale: scenario.department.time.dayMinutes,
      };
      return {
        before: quotient(run, places, windows.base),
        after: quotient(run, places, late),
      };
    }),
    waiting: named(layout.operations, (operation) =>
      each((record) => sumOver(layout, record, layout.waiting + operation, late) / months),
    ),
    lost: named(LOSS_REASONS, (reason) =>
      each((record) => sumOver(layout, record, layout.lost + reason, late) / months),
    ),
  };
}

type HoursOf = (record: RunRecord, span: MonthSpan) => number;

/** Hours a month of some operations, of all roles. */
function hoursOf(layout: RunLayout) {
  const width = layout.operations.length;
  return (record: RunRecord, operations: readonly number[], span: MonthSpan): number => {
    let minutes = 0;
    for (const role of layout.roles.keys()) {
      for (const operation of operations) {
        minutes += sumOver(layout, record, layout.minutes + role * width + operation, span);
      }
    }
    return minutes / HOUR / lengthOf(span);
  };
}

function hoursEstimate(
  records: readonly RunRecord[],
  of: HoursOf,
  { base, late }: OutcomeWindows,
): OutcomeRanges['allHours'] {
  const before = records.map((record) => of(record, base));
  const after = records.map((record) => of(record, late));
  return {
    before: estimateOf(before),
    after: estimateOf(after),
    difference: estimateOf(after.map((hours, run) => hours - (before[run] ?? 0))),
  };
}

/** One place of a record by another one, in a unit of so much. */
interface Places {
  readonly of: number;
  readonly by: number;
  readonly scale?: number;
}

/** The quotient of each run that has something to divide by; null: none has. */
function quotient(
  { scenario, records }: RunScenario,
  { of, by, scale = 1 }: Places,
  span: MonthSpan,
): SimulatedEstimate | null {
  const layout = layoutOf(scenario);
  const values = records.flatMap((record) => {
    const whole = sumOver(layout, record, by, span);
    return whole > 0 ? [sumOver(layout, record, of, span) / whole / scale] : [];
  });
  return values.length > 0 ? estimateOf(values) : null;
}

/** Run by run: the share of the day, and the hours that it comes to where a day is as busy as it is before the change. */
function freedRanges(
  { scenario, records }: RunScenario,
  layout: RunLayout,
  { base }: OutcomeWindows,
): OutcomeRanges['freed'] {
  const role = layout.roles.indexOf(scenario.phases[0]?.split.roles[0]?.code ?? '');
  const shares = records.map((record) =>
    freedShares(scenario, layout, { records: [record], span: base }),
  );
  const days = records.map((record) => {
    const present = sumOver(layout, record, layout.present + role, base);
    const busy = present > 0 ? sumOver(layout, record, layout.busy + role, base) / present : 0;
    return (busy * scenario.department.time.dayMinutes) / HOUR;
  });
  const codes = Object.keys(shares[0] ?? {});
  return Object.fromEntries(
    codes.map((code) => {
      const own = shares.map((each) => each[code] ?? 0);
      const hours = own.map((share, run) => share * (days[run] ?? 0));
      return [code, { share: estimateOf(own), hours: estimateOf(hours) }];
    }),
  );
}
