import type { Scenario } from '../model/scenario.ts';
import type { RunLayout } from './run-layout.ts';
import { type MonthSpan, type RunRecord, sumOver } from './run-record.ts';

/** Records, and the months of them that are looked at. */
interface Window {
  readonly records: readonly RunRecord[];
  readonly span: MonthSpan;
}

/** The mean of a place of the records over the months of a window, per run. */
const total = (layout: RunLayout, { records, span }: Window, place: number): number =>
  records.reduce((sum, record) => sum + sumOver(layout, record, place, span), 0) / records.length;

/** The key of what goes to changing from one kind of work to another. */
const SWITCHING = 'switching';

/** Shares of all working time by group of operations, and of switching. */
export function timeSharesOver(
  scenario: Scenario,
  layout: RunLayout,
  window: Window,
): Record<string, number> {
  const minutes = minutesByOperation(layout, window);
  const switching = layout.roles.reduce(
    (sum, _, role) => sum + total(layout, window, layout.switching + role),
    0,
  );
  const all = switching + minutes.reduce((sum, each) => sum + each, 0);
  if (all === 0) return {};
  const shares: Record<string, number> = {};
  for (const [index, { group }] of scenario.department.operations.entries()) {
    shares[group] = (shares[group] ?? 0) + (minutes[index] ?? 0) / all;
  }
  return { ...shares, [SWITCHING]: switching / all };
}

/** By role of the last phase: the part of the time before it that went to operations which this role does not do. */
export function freedShares(
  scenario: Scenario,
  layout: RunLayout,
  window: Window,
): Record<string, number> {
  const last = scenario.phases.at(-1)?.split;
  if (!last || scenario.phases.length < 2) return {};
  const minutes = minutesByOperation(layout, window);
  const switching = layout.roles.reduce(
    (sum, _, role) => sum + total(layout, window, layout.switching + role),
    0,
  );
  const all = switching + minutes.reduce((sum, each) => sum + each, 0);
  if (all === 0) return {};
  return Object.fromEntries(
    last.roles.map(({ code, operations }) => {
      const kept = layout.operations.reduce(
        (sum, operation, index) =>
          operations.includes(operation) ? sum + (minutes[index] ?? 0) : sum,
        0,
      );
      return [code, 1 - kept / all];
    }),
  );
}

function minutesByOperation(layout: RunLayout, window: Window): number[] {
  const width = layout.operations.length;
  return layout.operations.map((_, operation) =>
    layout.roles.reduce(
      (sum, _role, role) => sum + total(layout, window, layout.minutes + role * width + operation),
      0,
    ),
  );
}

/** What a role spends on an operation in a month. */
interface RoleHours {
  readonly role: string;
  readonly operation: string;
  readonly hours: number;
  readonly times: number;
}

/** Hours a month by role and operation. */
export function hoursOver(layout: RunLayout, window: Window): RoleHours[] {
  const months = window.span[1] - window.span[0] + 1;
  const width = layout.operations.length;
  return layout.roles.flatMap((role, roleIndex) =>
    layout.operations.flatMap((operation, index) => {
      const place = roleIndex * width + index;
      const times = total(layout, window, layout.done + place) / months;
      const hours = total(layout, window, layout.minutes + place) / months / 60;
      return times > 0 ? [{ role, operation, hours, times }] : [];
    }),
  );
}
