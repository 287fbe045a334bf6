import { mean } from '../../statistics/mean.ts';
import { countedNumbers } from '../model/scenario-numbers.ts';
import { type ScenarioWarning, scenarioWarnings } from '../model/scenario-warnings.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ScenarioOutcome } from '../outcome/scenario-outcome.ts';
import { type StandardWarning, standardWarnings } from '../outcome/standard-outcomes.ts';

/** From so much of its time on a role has no air left: waiting grows out of proportion. */
export const BUSY_FROM = 0.85;

/** What somebody should know of a split before its figures are believed; `value` is an operation or a role. */
export type SplitWarning =
  | ScenarioWarning
  | StandardWarning
  | { readonly kind: 'busy'; readonly value: string; readonly busy: number }
  | { readonly kind: 'vanishing'; readonly value: string; readonly hours: number }
  | { readonly kind: 'no-data'; readonly value: string };

/** Warnings about a split of a scenario, the gravest first. */
export function splitWarnings(
  scenario: Scenario,
  phase: number,
  outcome: ScenarioOutcome | null,
): SplitWarning[] {
  return [
    ...scenarioWarnings(scenario, phase),
    ...busyRoles(scenario, phase, outcome),
    ...missedStandards(scenario, phase, outcome),
    ...vanishing(scenario, phase),
    ...withoutData(scenario),
  ];
}

function busyRoles(
  scenario: Scenario,
  phase: number,
  outcome: ScenarioOutcome | null,
): SplitWarning[] {
  if (!outcome) return [];
  const isLast = phase === scenario.phases.length - 1;
  const [from, to] = isLast ? outcome.lateMonths : outcome.baseMonths;
  const months = outcome.months.slice(from - 1, to);
  return (scenario.phases[phase]?.split.roles ?? []).flatMap(({ code }) => {
    const busy = meanOf(months.map((month) => month.busy[code] ?? null));
    return busy !== null && busy > BUSY_FROM ? [{ kind: 'busy' as const, value: code, busy }] : [];
  });
}

/** Of a split before the change only what it has promised itself. */
function missedStandards(
  { phases }: Scenario,
  phase: number,
  outcome: ScenarioOutcome | null,
): SplitWarning[] {
  if (!outcome) return [];
  const own = phases[phase]?.split.standards.map(({ operation }) => operation) ?? [];
  const when = phase === phases.length - 1 ? 'late' : 'before';
  return standardWarnings(outcome, when).filter(({ value }) => own.includes(value));
}

/** The mean of what is known. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}

const HOUR = 60;

/**
 * Minutes that the day asks of each person who does an operation: where fewer people do it after a change, the hours of
 * the others are gone without anybody doing their work.
 */
function vanishing(scenario: Scenario, phase: number): SplitWarning[] {
  if (phase === 0) return [];
  const days = mean(scenario.department.time.workDays) ?? 0;
  return scenario.department.demands.flatMap(({ cause, operation, minutesADay, chance }) => {
    if (cause !== 'day') return [];
    const lost = doersOf(scenario, 0, operation) - doersOf(scenario, phase, operation);
    const hours = (lost * minutesADay * chance * days) / HOUR;
    return lost > 0 && hours >= 1 ? [{ kind: 'vanishing' as const, value: operation, hours }] : [];
  });
}

/** How many people's worth of an operation of the day is done. */
function doersOf({ phases }: Scenario, phase: number, operation: string): number {
  const split = phases[phase]?.split;
  const roles = new Map(
    split?.roles
      .filter(({ operations }) => operations.includes(operation))
      .map(({ code, speedOf }) => [code, speedOf[operation] ?? 1]),
  );
  return (split?.staff ?? []).reduce((sum, { role }) => sum + (roles.get(role) ?? 0), 0);
}

const MINUTES = /^department\.operations\.(.+)\.minutes$/;

function withoutData(scenario: Scenario): SplitWarning[] {
  return countedNumbers(scenario).flatMap(({ path, source }) => {
    const operation = MINUTES.exec(path)?.[1];
    if (operation === undefined || (source && source.kind !== 'assumed')) return [];
    return [{ kind: 'no-data' as const, value: operation }];
  });
}
