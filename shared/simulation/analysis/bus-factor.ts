import type { ForcedAbsence } from '../department/forced-absence.ts';
import { runDepartment } from '../department/run-department.ts';
import type { Scenario } from '../model/scenario.ts';
import { windowsOf } from '../outcome/outcome-windows.ts';
import type { MonthSpan } from '../outcome/run-record.ts';
import { estimateOf, ratioOf, type SimulatedEstimate } from '../outcome/simulated-estimate.ts';

/** Months after an absence in which its effect is looked for: what was not begun then is not sold then. */
const MONTHS_AFTER = 3;

/** What is asked of a bus factor. */
export interface BusFactorAsked {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly replications: number;
  /** Called after each run with how many of all are done; false ends it: what is complete so far is given. */
  readonly onRun?: (done: number, of: number) => boolean;
}

/** What it costs when one person of a role is away for a month; money of the deals. */
export interface RoleAway {
  readonly role: string;
  /** Persons of the role, of whom each is the one who is away as often as the others. */
  readonly people: number;
  /** Revenue of the month of the absence, and of the months after it together, less that with nobody away. */
  readonly during: SimulatedEstimate;
  readonly after: SimulatedEstimate | null;
  /** Revenue of all these months against that with nobody away; null where there is none. */
  readonly ratio: SimulatedEstimate | null;
}

/** What a department loses by each role's being one person short for a month. */
export interface BusFactor {
  /** Counted from 1. */
  readonly awayMonth: number;
  /** Months after it that are looked at; null: the run ends with the absence. */
  readonly afterMonths: MonthSpan | null;
  /** Runs that were done of each, on the same luck. */
  readonly replications: number;
  readonly roles: readonly RoleAway[];
}

/**
 * For each role of the last split: one person is away for a whole month, late after the change, against nobody away but whom
 * chance keeps away in both. Run by run by the engine of events on the same luck, so that the difference is due to the
 * absence alone. In turn each person of the role is the one.
 */
export function busFactor(asked: BusFactorAsked): BusFactor {
  const { scenario, replications, onRun } = asked;
  const months = monthsFor(scenario);
  const roles = staffedRoles(scenario);
  const of = replications * (roles.length + 1);
  const rows: Row[] = [];
  let done = 0;
  const isOn = (): boolean => {
    done += 1;
    return onRun?.(done, of) !== false;
  };
  while (rows.length < replications) {
    const row = rowOf(asked, months, { roles, replication: rows.length, isOn });
    if (!row) break;
    rows.push(row);
  }
  return {
    ...months,
    replications: rows.length,
    roles: rows.length > 0 ? roles.map((role, index) => lossOf(role, index, rows, months)) : [],
  };
}

/** One replication: with nobody away, and with one of each role. */
interface Row {
  readonly kept: Sums;
  readonly away: readonly Sums[];
}

interface RowAsked {
  readonly roles: readonly StaffedRole[];
  readonly replication: number;
  /** Called after each run; false: no other one is to begin. */
  readonly isOn: () => boolean;
}

/** Null: it was called off before it was complete. */
function rowOf(
  asked: BusFactorAsked,
  months: Months,
  { roles, replication, isOn }: RowAsked,
): Row | null {
  const kept = sumsOf(asked, months, { replication, name: null });
  if (!isOn()) return null;
  const away: Sums[] = [];
  for (const { people } of roles) {
    const name = people[replication % people.length] ?? null;
    away.push(sumsOf(asked, months, { replication, name }));
    if (!isOn()) return null;
  }
  return { kept, away };
}

type Months = Pick<BusFactor, 'awayMonth' | 'afterMonths'>;

/** The first late month, or an earlier one after the change where the run would end too soon after it. */
function monthsFor(scenario: Scenario): Months {
  const { months, phases } = scenario;
  const first = (phases.at(-1)?.from ?? 0) + 1;
  const [late] = windowsOf(scenario).late;
  const awayMonth = Math.max(first, Math.min(late, months - MONTHS_AFTER));
  const until = Math.min(awayMonth + MONTHS_AFTER, months);
  return { awayMonth, afterMonths: until > awayMonth ? [awayMonth + 1, until] : null };
}

interface StaffedRole {
  readonly code: string;
  readonly people: readonly string[];
}

/** Roles of the last split that have people. */
function staffedRoles({ phases }: Scenario): StaffedRole[] {
  const split = phases.at(-1)?.split;
  return (split?.roles ?? []).flatMap(({ code }) => {
    const people = split?.staff.flatMap(({ name, role }) => (role === code ? [name] : [])) ?? [];
    return people.length > 0 ? [{ code, people }] : [];
  });
}

/** Revenue of one run in the month of the absence, and after it. */
interface Sums {
  readonly during: number;
  readonly after: number;
}

function sumsOf(
  { scenario, seed }: BusFactorAsked,
  { awayMonth, afterMonths }: Months,
  { replication, name }: { readonly replication: number; readonly name: string | null },
): Sums {
  const until = afterMonths?.[1] ?? awayMonth;
  const forced: ForcedAbsence | null = name === null ? null : { name, month: awayMonth - 1 };
  // What comes later changes nothing of what is looked at.
  const run = runDepartment({ ...scenario, months: until }, seed, replication, forced);
  const sum = (from: number, to: number): number =>
    run.slice(from - 1, to).reduce((money, { paid, refunded }) => money + paid - refunded, 0);
  return {
    during: sum(awayMonth, awayMonth),
    after: afterMonths ? sum(...afterMonths) : 0,
  };
}

function lossOf(
  { code, people }: StaffedRole,
  index: number,
  rows: readonly Row[],
  { afterMonths }: Months,
): RoleAway {
  const all = ({ during, after }: Sums): number => during + after;
  const away = (of: (sums: Sums) => number): number[] =>
    rows.map((row) => of(row.away[index] ?? row.kept));
  const kept = (of: (sums: Sums) => number): number[] => rows.map((row) => of(row.kept));
  const less = (of: (sums: Sums) => number): SimulatedEstimate => {
    const usual = kept(of);
    return estimateOf(away(of).map((sum, run) => sum - (usual[run] ?? 0)));
  };
  return {
    role: code,
    people: people.length,
    during: less(({ during }) => during),
    after: afterMonths && less(({ after }) => after),
    ratio: ratioOf(away(all), kept(all)),
  };
}
