import { EventQueue } from '../kernel/event-queue.ts';
import { type DrawSeed, drawSeed } from '../kernel/keyed-draw.ts';
import { NumberRing } from '../kernel/number-ring.ts';
import type { Scenario } from '../model/scenario.ts';
import { type CompiledDepartment, compileDepartment } from './compiled-department.ts';
import { type CompiledSplit, compilePhases } from './compiled-split.ts';
import type { ForcedAbsence } from './forced-absence.ts';
import { createLeads, type LeadTable } from './lead-table.ts';
import { emptyMonth, type MonthFigures } from './month-figures.ts';
import { createTasks, type TaskTable } from './task-table.ts';

/** What can happen in a run. */
export const EVENT = {
  lead: 0,
  finish: 1,
  due: 2,
  ready: 3,
  talk: 4,
  pay: 5,
  enquiry: 6,
  again: 7,
  orderEnd: 8,
  week: 9,
  month: 10,
} as const;

/** Somebody who works, during a run. */
export interface Worker {
  readonly name: string;
  skill: number;
  speed: number;
  /** -1: has left. */
  role: number;
  roleCode: string;
  /** When the person came, and got another role (min); -Infinity: long ago. */
  hiredAt: number;
  movedAt: number;
  isAway: boolean;
  /** The task that is done; -1: none. */
  task: number;
  /** Whether that task is only a failed attempt. */
  isFailed: boolean;
  /** How long that task had waited (min). */
  waited: number;
  group: number;
  idleSince: number;
  /** Since when the time present was not yet counted. */
  countedTo: number;
}

/** Everything that a run is, at one moment of it. */
export interface Run {
  readonly seed: DrawSeed;
  readonly scenario: Scenario;
  readonly department: CompiledDepartment;
  readonly phases: readonly { readonly from: number; readonly split: CompiledSplit }[];
  split: CompiledSplit;
  readonly events: EventQueue;
  readonly leads: LeadTable;
  readonly tasks: TaskTable;
  readonly workers: Worker[];
  /** By operation × owner (0 is the common one, then one a worker). */
  queues: NumberRing[][];
  now: number;
  month: number;
  /** When it began (min). */
  monthStart: number;
  /** Weeks of five working days that have begun before this one. */
  week: number;
  /** Who is away whatever chance says; null: nobody. */
  readonly forced: ForcedAbsence | null;
  /** When the last of several splits took over (min); −Infinity: not yet, or there is no change. */
  changedAt: number;
  figures: MonthFigures;
  readonly months: MonthFigures[];
  activeOrders: number;
  pool: number;
  /** Whose turn it is to get a new lead. */
  nextOwner: number;
}

const LEADS_AT_FIRST = 8192;

/** A run that has not begun. */
export function createRun(
  scenario: Scenario,
  seed: number,
  replication: number,
  forced: ForcedAbsence | null,
): Run {
  const department = compileDepartment(scenario.department);
  const phases = compilePhases(scenario, department);
  const { split } = phases[0]!;
  return {
    seed: drawSeed(seed, replication),
    scenario,
    department,
    phases,
    split,
    events: new EventQueue(4096),
    leads: createLeads(LEADS_AT_FIRST),
    tasks: createTasks(),
    workers: [],
    queues: department.operations.map(() => [new NumberRing()]),
    now: 0,
    month: 0,
    monthStart: 0,
    week: 0,
    forced,
    changedAt: -Infinity,
    figures: emptyMonth(split.roles.length, department.operations.length),
    months: [],
    activeOrders: 0,
    pool: 0,
    nextOwner: 0,
  };
}
