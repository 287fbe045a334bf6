import { type Roofline, roofline } from '../exact/roofline.ts';
import type { Department } from '../model/department.ts';
import type { Split } from '../model/split.ts';
import { expectedCounts } from './expected-counts.ts';
import { type RoleMinutes, roleMinutes, roleMinutesSum } from './role-minutes.ts';

/** Minutes that one deal costs in one operation: as it is, and after the change. */
interface OperationChange {
  readonly operation: string;
  readonly asIs: number;
  readonly toBe: number;
}

/**
 * Where the hours of those who close go (min a deal): `taken` = `given` + `faster` + `fewer` + `switching` − `handover`.
 * Minutes that are moved are not gone: somebody else works them.
 */
interface HoursLedger {
  /** What those who close do no more. */
  readonly taken: number;
  /** What others do more. */
  readonly given: number;
  /** What specialists need less, what is done less often, and what changes between kinds of work no longer cost. */
  readonly faster: number;
  readonly fewer: number;
  readonly switching: number;
  /** What taking clients over costs more. */
  readonly handover: number;
}

/** What follows from minutes alone, before anything is simulated. */
export interface InstantArithmetic {
  readonly operations: readonly OperationChange[];
  readonly ledger: HoursLedger;
  readonly minutesPerDeal: { readonly asIs: number; readonly toBe: number };
  /** The part of the time of those who close that the change takes off them; null where nobody closes. */
  readonly freed: number | null;
  /**
   * 1 / (1 − freed): how many times as many deals those who close could carry – only if so many people do all the rest at
   * that level, and leads suffice. Never to be shown without both.
   */
  readonly naive: {
    readonly multiplier: number;
    readonly othersNeeded: number;
    readonly others: number;
    readonly leadsNeeded: number;
    readonly leads: number;
  } | null;
  readonly asIs: Roofline;
  readonly toBe: Roofline;
}

/** A department under two splits, and the leads a month that it has. */
export interface Arithmetic {
  readonly department: Department;
  readonly asIs: Split;
  readonly toBe: Split;
  readonly leads: number;
}

/** Level 0: minutes a deal, the ledger of hours, and the roofline of each role. */
export function instantArithmetic({
  department,
  asIs,
  toBe,
  leads,
}: Arithmetic): InstantArithmetic {
  const before = roleMinutes(department, asIs);
  const after = roleMinutes(department, toBe);
  const closing = closersOf(department, toBe);
  const closingBefore = roleMinutesSum(before, (role) => closersOf(department, asIs).has(role));
  const closingAfter = roleMinutesSum(after, (role) => closing.has(role));
  const others = roleMinutesSum(after, () => true) - closingAfter;
  const othersBefore = roleMinutesSum(before, () => true) - closingBefore;
  const freed = closingBefore > 0 ? 1 - closingAfter / closingBefore : null;
  const roofs = [
    roofOf(department, asIs, { minutes: before, leads }),
    roofOf(department, toBe, { minutes: after, leads }),
  ] as const;
  return {
    operations: department.operations.map(({ code }) => ({
      operation: code,
      asIs: before.operations.get(code)?.minutes ?? 0,
      toBe: after.operations.get(code)?.minutes ?? 0,
    })),
    ledger: {
      taken: closingBefore - closingAfter,
      given: others - othersBefore,
      ...savings(before, after),
    },
    minutesPerDeal: {
      asIs: closingBefore + othersBefore,
      toBe: closingAfter + others,
    },
    freed,
    naive: naiveOf({ department, toBe, leads, freed, others, deals: roofs[0].deals }),
    asIs: roofs[0],
    toBe: roofs[1],
  };
}

/** n₀t₀ − n₁t₁ = (n₀ − n₁)·t₀ + n₁·(t₀ − t₁): fewer and faster, operation by operation. */
function savings(
  before: RoleMinutes,
  after: RoleMinutes,
): Pick<HoursLedger, 'faster' | 'fewer' | 'switching' | 'handover'> {
  let fewer = 0;
  let faster = 0;
  for (const [code, { count, minutes }] of before.operations) {
    const then = after.operations.get(code) ?? { count: 0, minutes: 0 };
    const each = count > 0 ? minutes / count : 0;
    fewer += (count - then.count) * each;
    faster += then.count * each - then.minutes;
  }
  return {
    fewer,
    faster,
    switching: before.switching - after.switching,
    handover: after.handover - before.handover,
  };
}

/** Roles that do the talk which closes. */
function closersOf({ demands }: Department, { roles }: Split): ReadonlySet<string> {
  const talk = demands.findLast(({ cause }) => cause === 'talk')?.operation;
  return new Set(
    roles.flatMap(({ code, operations }) =>
      talk !== undefined && operations.includes(talk) ? [code] : [],
    ),
  );
}

/** Minutes of a person a month that clients can have. */
function personMinutes({ time }: Department): number {
  const days = time.workDays.reduce((sum, each) => sum + each, 0) / time.workDays.length;
  return time.dayMinutes * days * (1 - time.absence);
}

function roofOf(
  department: Department,
  split: Split,
  { minutes, leads }: { readonly minutes: RoleMinutes; readonly leads: number },
): Roofline {
  return roofline(
    split.roles.map(({ code }) => ({
      name: code,
      people: split.staff.filter(({ role }) => role === code).length,
      minutesPerDeal: minutes.roles.get(code) ?? 0,
    })),
    personMinutes(department) / 60,
    { leads, conversion: expectedCounts(department, split).dealsPerLead },
  );
}

function naiveOf(of: {
  readonly department: Department;
  readonly toBe: Split;
  readonly leads: number;
  readonly freed: number | null;
  readonly others: number;
  readonly deals: number;
}): InstantArithmetic['naive'] {
  const { department, toBe, leads, freed, others, deals } = of;
  if (freed === null || freed >= 1 || freed <= 0) return null;
  const multiplier = 1 / (1 - freed);
  const closers = closersOf(department, toBe);
  const { dealsPerLead } = expectedCounts(department, toBe);
  return {
    multiplier,
    othersNeeded: (others * deals * multiplier) / personMinutes(department),
    others: toBe.staff.filter(({ role }) => !closers.has(role)).length,
    leadsNeeded: dealsPerLead > 0 ? (deals * multiplier) / dealsPerLead : Number.POSITIVE_INFINITY,
    leads,
  };
}
