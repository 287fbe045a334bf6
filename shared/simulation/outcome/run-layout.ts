import { LOSS_REASONS } from '../department/lead-table.ts';
import type { Scenario } from '../model/scenario.ts';

/** Figures of a month that are one number each, in their order within a record. */
export const MONTH_SCALARS = [
  'leads',
  'contacted',
  'deals',
  'paid',
  'refunded',
  'activeOrders',
  'pool',
] as const;
export type MonthScalar = (typeof MONTH_SCALARS)[number];

/** Where the figures of a month stand within its part of a record. Roles of all phases, each once. */
export interface RunLayout {
  readonly months: number;
  readonly roles: readonly string[];
  readonly operations: readonly string[];
  readonly lost: number;
  readonly switching: number;
  readonly busy: number;
  readonly present: number;
  /** Role × operation. */
  readonly minutes: number;
  readonly done: number;
  readonly begun: number;
  readonly waited: number;
  readonly waiting: number;
  /** By operation, where any split has a standard; else they have no room. */
  readonly hasStandards: boolean;
  readonly kept: number;
  readonly missed: number;
  /** Numbers of one month. */
  readonly width: number;
}

/** The layout of the records of a scenario. */
export function layoutOf(scenario: Scenario): RunLayout {
  const roles = [
    ...new Set(scenario.phases.flatMap(({ split }) => split.roles.map(({ code }) => code))),
  ];
  const operations = scenario.department.operations.map(({ code }) => code);
  const hasStandards = scenario.phases.some(({ split }) => split.standards.length > 0);
  let at: number = MONTH_SCALARS.length;
  const take = (count: number): number => {
    const from = at;
    at += count;
    return from;
  };
  const places = {
    lost: take(LOSS_REASONS.length),
    switching: take(roles.length),
    busy: take(roles.length),
    present: take(roles.length),
    minutes: take(roles.length * operations.length),
    done: take(roles.length * operations.length),
    begun: take(operations.length),
    waited: take(operations.length),
    waiting: take(operations.length),
    kept: take(hasStandards ? operations.length : 0),
    missed: take(hasStandards ? operations.length : 0),
  };
  return { months: scenario.months, roles, operations, hasStandards, ...places, width: at };
}
