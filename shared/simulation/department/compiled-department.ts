import type { Department, Demand } from '../model/department.ts';
import type { DurationLaw } from '../model/duration-law.ts';
import { WORK_CAUSES, type WorkCause } from '../model/work-cause.ts';

/** A cause as a whole number: its place in `WORK_CAUSES`. */
export const causeIndex = (cause: WorkCause): number => WORK_CAUSES.indexOf(cause);

/** Causes whose operations are done beside everything else, not one after another. */
const BESIDE: ReadonlySet<WorkCause> = new Set(['contact', 'called-back']);

/** A department as the engine reads it: operations and demands are whole numbers, times are minutes. */
export interface CompiledDepartment {
  readonly department: Department;
  readonly operations: readonly string[];
  /** By operation: its group. */
  readonly groups: Int32Array;
  readonly groupNames: readonly string[];
  readonly laws: readonly DurationLaw[];
  /** By operation: laws of single persons, by their names. */
  readonly personLaws: readonly ReadonlyMap<string, DurationLaw>[];
  readonly demandOperation: Int32Array;
  readonly demandCause: Int32Array;
  readonly demandChance: Float64Array;
  /** The demand that follows in the chain of its cause; -1 after the last, and beside everything else. */
  readonly demandNext: Int32Array;
  /** By cause: its demands. */
  readonly demandsOf: readonly (readonly number[])[];
  readonly dayMinutesOf: readonly Demand[];
  /** Minutes of a month: the usual one, by which rates a month are turned into rates a minute. */
  readonly monthMinutes: number;
}

/** Puts a department into the form that the engines read. */
export function compileDepartment(department: Department): CompiledDepartment {
  const { operations, time } = department;
  const codes = operations.map(({ code }) => code);
  const groupNames = [...new Set(operations.map(({ group }) => group))];
  // By cause, so that draws do not depend on the order in which demands of different causes are written down.
  const made = department.demands
    .filter(({ cause }) => cause !== 'day')
    .toSorted((one, other) => causeIndex(one.cause) - causeIndex(other.cause));
  const demandsOf = WORK_CAUSES.map((cause) =>
    made.flatMap((demand, index) => (demand.cause === cause ? [index] : [])),
  );
  const next = made.map(({ cause }, index) => {
    const chain = BESIDE.has(cause) ? [] : (demandsOf[causeIndex(cause)] ?? []);
    return chain[chain.indexOf(index) + 1] ?? -1;
  });
  const usualDays = time.workDays.reduce((sum, each) => sum + each, 0) / time.workDays.length;
  return {
    department,
    operations: codes,
    groups: Int32Array.from(operations, ({ group }) => groupNames.indexOf(group)),
    groupNames,
    laws: operations.map(({ minutes }) => minutes),
    personLaws: operations.map((each) => new Map(Object.entries(each.byPerson))),
    demandOperation: Int32Array.from(made, ({ operation }) => codes.indexOf(operation)),
    demandCause: Int32Array.from(made, ({ cause }) => causeIndex(cause)),
    demandChance: Float64Array.from(made, ({ chance }) => chance),
    demandNext: Int32Array.from(next.map((each, index) => (isBeside(made[index]) ? -1 : each))),
    demandsOf,
    dayMinutesOf: department.demands.filter(({ cause }) => cause === 'day'),
    monthMinutes: usualDays * time.dayMinutes,
  };
}

const isBeside = (demand: Demand | undefined): boolean =>
  demand !== undefined && BESIDE.has(demand.cause);

/** Working days of a month of the run, counted from 0. */
export function workDaysOf({ time }: Department, month: number): number {
  return time.workDays[Math.min(month, time.workDays.length - 1)]!;
}

/** Leads of a month of the run, counted from 0. */
export function leadsOf({ market }: Department, month: number): number {
  return market.leads[Math.min(month, market.leads.length - 1)]!;
}
