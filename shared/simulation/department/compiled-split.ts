import type { Scenario } from '../model/scenario.ts';
import type { Split, Standard } from '../model/split.ts';
import type { CompiledDepartment } from './compiled-department.ts';

/** A split as the engines read it: roles and operations are whole numbers. */
export interface CompiledSplit {
  readonly split: Split;
  readonly roles: readonly string[];
  /** By role: its operations, the most important first. */
  readonly orders: readonly Int32Array[];
  /** By role and operation: time against the usual. */
  readonly speeds: readonly Float64Array[];
  /** By role: what all times are multiplied by, because part of each day goes to what no client asked for. */
  readonly stretch: Float64Array;
  /** By role: minutes of a day by operation that nobody asked for. */
  readonly dayMinutes: readonly Float64Array[];
  /** By operation: the roles that do it. */
  readonly rolesOf: readonly Int32Array[];
  readonly isNewestFirst: Uint8Array;
  /** Minutes between call-backs. */
  readonly callbackEvery: number;
  /** By operation: minutes within which it is to be begun; Infinity where there is no standard. */
  readonly within: Float64Array;
}

/** Less than that part of a day is not left for clients: what the day itself asks for cannot take more. */
const LEAST_LEFT = 0.02;

/** Puts a split into the form that the engines read. */
function compileSplit(
  split: Split,
  compiled: CompiledDepartment,
  standards: readonly Standard[],
): CompiledSplit {
  const { operations, department } = compiled;
  const orders = split.roles.map((role) =>
    Int32Array.from(role.operations, (code) => operations.indexOf(code)),
  );
  const dayMinutes = split.roles.map((role) => {
    const minutes = new Float64Array(operations.length);
    for (const { operation, minutesADay, chance } of compiled.dayMinutesOf) {
      if (!role.operations.includes(operation)) continue;
      const speed = role.speedOf[operation] ?? role.speed;
      minutes[operations.indexOf(operation)]! += minutesADay * chance * speed;
    }
    return minutes;
  });
  const { dayMinutes: day } = department.time;
  return {
    split,
    roles: split.roles.map(({ code }) => code),
    orders,
    speeds: split.roles.map((role) =>
      Float64Array.from(operations, (code) => role.speedOf[code] ?? role.speed),
    ),
    stretch: Float64Array.from(dayMinutes, (minutes) => {
      const taken = minutes.reduce((sum, each) => sum + each, 0);
      return day / Math.max(day - taken, day * LEAST_LEFT);
    }),
    dayMinutes,
    rolesOf: operations.map((_, index) =>
      Int32Array.from(orders.flatMap((order, role) => (order.includes(index) ? [role] : []))),
    ),
    isNewestFirst: Uint8Array.from(operations, (code) => Number(split.newestFirst.includes(code))),
    callbackEvery: (split.callbackEvery ?? department.callbacks.every) * day,
    within: Float64Array.from(operations, (code) => minutesWithin(standards, code)),
  };
}

const HOUR = 60;

function minutesWithin(standards: readonly Standard[], code: string): number {
  const own = standards.find(({ operation }) => operation === code);
  return own === undefined ? Infinity : own.withinHours * HOUR;
}

/** The splits of a scenario in the form that the engines read. */
export function compilePhases(
  { phases }: Scenario,
  compiled: CompiledDepartment,
): { readonly from: number; readonly split: CompiledSplit }[] {
  const last = phases.at(-1)?.split.standards ?? [];
  return phases.map(({ from, split }) => ({
    from,
    // What a change promises is looked at before it too: first of all one wants to know how much better it becomes.
    split: compileSplit(split, compiled, [...split.standards, ...last]),
  }));
}
