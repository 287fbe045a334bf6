import { workDaysOf } from '#shared/simulation/department/compiled-department.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import type { ScenarioOutcome } from '#shared/simulation/outcome/scenario-outcome.ts';

const HOUR = 60;

/** Minutes of a person's day by role and operation; null while nothing is known. */
export type CellMinutes = (role: string, operation: string) => number | null;

/** Minutes of a day of one person of a role, under a split of a scenario: late months of it, or those before the change. */
export function cellMinutes(
  scenario: Scenario,
  phase: number,
  outcome: ScenarioOutcome | null,
): CellMinutes {
  const split = scenario.phases[phase]?.split;
  const isLast = phase === scenario.phases.length - 1;
  const hours = isLast ? outcome?.hoursAfter : outcome?.hoursBefore;
  const days = daysOver(scenario, isLast ? outcome?.lateMonths : outcome?.baseMonths);
  const usual = dayMinutes(scenario);
  const spent = (role: string, operation: string): number | null => {
    const found = hours?.find((each) => each.role === role && each.operation === operation);
    return hours ? (found?.hours ?? 0) * HOUR : null;
  };
  return (code, operation) => {
    const role = split?.roles.find((each) => each.code === code);
    const people = split?.staff.filter((person) => person.role === code).length ?? 0;
    if (!role?.operations.includes(operation) || people === 0) return null;
    const ofDay = usual.get(operation);
    if (ofDay !== undefined) return ofDay * (role.speedOf[operation] ?? role.speed);
    const minutes = spent(code, operation);
    return minutes === null ? null : minutes / (days * people);
  };
}

/** Working days of a month, the mean of those that hours are told of. */
function daysOver(
  { department }: Scenario,
  [from, to]: readonly [number, number] = [1, 1],
): number {
  let days = 0;
  for (let month = from; month <= to; month += 1) days += workDaysOf(department, month - 1);
  return days / (to - from + 1);
}

/** Minutes of the day itself, by operation. */
function dayMinutes({ department }: Scenario): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const { cause, operation, minutesADay, chance } of department.demands) {
    if (cause !== 'day') continue;
    minutes.set(operation, (minutes.get(operation) ?? 0) + minutesADay * chance);
  }
  return minutes;
}
