import type { ScenarioOutcome } from './scenario-outcome.ts';

/** How busy a role is in the same months, 0…1; null where nobody is there. */
export function busyOver(
  outcome: ScenarioOutcome | null,
  role: string,
  months: readonly [number, number] | undefined,
): number | null {
  if (!outcome || !months) return null;
  const [from, to] = months;
  const known = outcome.months
    .slice(from - 1, to)
    .map(({ busy }) => busy[role] ?? null)
    .filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
