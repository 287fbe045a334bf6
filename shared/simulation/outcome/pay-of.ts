import type { Scenario } from '../model/scenario.ts';

/** Pay of everybody in a month of the run, counted from 0. */
export function payOf(scenario: Scenario, month: number): number {
  const split = scenario.phases.findLast(({ from }) => from <= month)?.split;
  const payByRole = new Map(split?.roles.map(({ code, pay }) => [code, pay]));
  return (split?.staff ?? []).reduce((sum, { role }) => sum + (payByRole.get(role) ?? 0), 0);
}
