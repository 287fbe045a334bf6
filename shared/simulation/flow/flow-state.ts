import type { CompiledSplit } from '../department/compiled-split.ts';
import { emptyMonth, type MonthFigures } from '../department/month-figures.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Start } from './flow-kinds.ts';
import { type FlowPlan, flowPlan } from './flow-plan.ts';
import type { Ring } from './flow-ring.ts';

/** Somebody who works. */
export interface FlowWorker {
  readonly name: string;
  /** By operation: mean minutes at the usual speed, and their second moment. */
  readonly mean: Float64Array;
  readonly second: Float64Array;
  skill: number;
  speed: number;
  /** −1: has left. */
  role: number;
  roleCode: string;
  /** Days of the run; −Infinity: long ago. */
  hiredAt: number;
  movedAt: number;
}

/** People who take work from the same queues, in one of the worlds of a run. */
export interface FlowGroup {
  readonly world: number;
  readonly role: number;
  /** Which of the groups of its role it is, and of how many. */
  readonly place: number;
  readonly groups: number;
  /** The population that they serve first; −1: only what is common. */
  readonly owner: number;
  readonly workers: readonly number[];
  /** By operation: whether the own clients wait for nobody else. */
  readonly isOwn: Uint8Array;
  /** By operation: the part of the common work that is theirs. */
  readonly share: Float64Array;
  /** People who are there this week, and their minutes a day for clients. */
  present: number;
  capacity: number;
  /** By operation: mean minutes of those who are there, and the second moment. */
  readonly minutes: Float64Array;
  readonly second: Float64Array;
  /** The chance to win of those who are there. */
  win: number;
  /** By operation: how long work waits by chance alone (days). */
  readonly wait: Float64Array;
  /** By operation: the load of what is more important. */
  readonly ahead: Float64Array;
  /** By operation: how many could be done a day beside all that is more important. */
  readonly room: Float64Array;
  /** The chance that it waits at all. */
  busyChance: number;
  /** By group of operations: how many were done lately. */
  readonly mix: Float64Array;
  /** Minutes of switching a task. */
  switching: number;
  left: number;
}

/** Clients with the same owner, and what becomes of them today. */
export interface Population {
  readonly world: number;
  /** The worker whose clients they are; −1: everybody's. */
  readonly owner: number;
  readonly numbers: Float64Array;
  /** By operation: how long work waits by chance alone (days), and the chance that it waits. */
  readonly wait: Float64Array;
  readonly busyChance: Float64Array;
  /** First calls that could be made a day beside all that is more important. */
  firstCallRoom: number;
  /** By operation: the chance that who made it necessary does it at once. */
  readonly atOnce: Float64Array;
  /** By kind, of what is taken today: the part that is done, the part that fails, and how long it had waited (days). */
  readonly alive: Float64Array;
  readonly failed: Float64Array;
  readonly waited: Float64Array;
  /** By kind: the part of it that was begun within the standard of its operation. */
  readonly inTime: Float64Array;
  /** By kind: what was taken today, and what of it was done. */
  readonly taken: Float64Array;
  readonly done: Float64Array;
  /** Talks that were won today. */
  won: number;
  /** The part of the clients who mind how long their answer of today took. */
  lateAnswer: number;
  /** The part of the questions of today that are no repetition of another one. */
  ownQuestions: number;
  /** What ceased to wait today in the pool, by class. */
  readonly heard: Float64Array;
}

/** What comes after a delay. */
interface FlowRings {
  readonly talks: Ring;
  readonly pays: Ring;
  /** By class: the next call. */
  readonly due: readonly Ring[];
}

/** A run of the mean-value engine, at one moment of it. */
export interface FlowRun {
  readonly plan: FlowPlan;
  /**
   * Worlds that differ only by who is away when; each is a part of the department, so that their sum is what is expected
   * when one does not know it.
   */
  worlds: number;
  split: CompiledSplit;
  readonly workers: FlowWorker[];
  groups: FlowGroup[];
  populations: Population[];
  /** Populations that get new leads. */
  owners: readonly number[];
  /** By world and operation: populations whose work in it is common. */
  commonOf: readonly (readonly Int32Array[])[];
  readonly rings: FlowRings;
  /** By population: the group of its owner; −1: none. */
  ownGroup: readonly number[];
  /** By world: how many orders it gets of what it sells. */
  luck: readonly number[];
  day: number;
  month: number;
  /** When the last of several splits took over (day); −Infinity: not yet, or there is no change. */
  changedAt: number;
  /** Working days that one step stands for: 1 or nearly so. */
  step: number;
  figures: MonthFigures;
  readonly months: MonthFigures[];
  /** By (kind, then stock) × role: the part of the clients for whom the role worked last. */
  known: Float64Array;
  /** By kind: scratch of the part of those who wait that came lately. */
  readonly parts: Float64Array;
  /** By kind: scratch of what one group could take, and of which part of what waits that is. */
  readonly wanted: Float64Array;
  part: number;
  /** Scratch of how long one kind of work has waited. */
  readonly waiting: { from: number; to: number; wait: number; busyChance: number };
  /** By operation: scratch of the loads of one group. */
  readonly loads: Float64Array;
  /** By kind × role: what the role did of it today. */
  doneBy: Float64Array;
  /** By operation: what waited longer than its standard when the month began. */
  readonly overdue: Float64Array;
}

/** Stocks of clients beside those whose work waits, in `known`. */
export const STOCKS = ['pool', 'between-talks', 'to-pay', 'paid'] as const;
export type Stock = (typeof STOCKS)[number];

/** A run that has not begun. */
export function createFlowRun(scenario: Scenario): FlowRun {
  const plan = flowPlan(scenario);
  const { split } = plan.phases[0]!;
  const roles = split.roles.length;
  return {
    plan,
    worlds: 1,
    split,
    workers: [],
    groups: [],
    populations: [],
    owners: [],
    commonOf: [],
    rings: ringsOf(plan),
    ownGroup: [],
    luck: [1],
    day: 0,
    month: 0,
    changedAt: -Infinity,
    step: 1,
    figures: emptyMonth(roles, plan.department.operations.length),
    months: [],
    known: new Float64Array((plan.kinds.count + STOCKS.length) * roles),
    parts: new Float64Array(plan.kinds.count),
    wanted: new Float64Array(plan.kinds.count),
    part: 1,
    waiting: { from: 0, to: 0, wait: 0, busyChance: 0 },
    loads: new Float64Array(plan.department.operations.length),
    doneBy: new Float64Array(plan.kinds.count * roles),
    overdue: new Float64Array(plan.department.operations.length),
  };
}

function ringsOf({ places, classes, kinds, scenario, ...plan }: FlowPlan): FlowRings {
  const { closing, papers } = scenario.department;
  const ring = (place: number, days: number, delay: number): Ring => ({
    place,
    days,
    width: 1,
    delay,
  });
  /** Days that steps of a whole day take too long where one operation follows another at once. */
  const lagOf = (start: Start): number => kinds.ofStart[start].length;
  return {
    talks: ring(places.talks, plan.talkDays, closing.gap),
    pays: ring(places.pays, plan.payDays, papers.payAfter - lagOf('won')),
    due: Array.from({ length: classes }, (_, each) => ({
      ...ring(places.due + each, plan.dueDays, 1),
      width: classes,
    })),
  };
}

/** Clients of nobody yet. */
export function emptyPopulation(
  { plan }: FlowRun,
  of: Pick<Population, 'world' | 'owner'>,
): Population {
  const { kinds, places, classes } = plan;
  const operations = plan.department.operations.length;
  const byKind = (): Float64Array => new Float64Array(kinds.count);
  const numbers = new Float64Array(places.size);
  numbers[places.kept] = 1;
  numbers[places.keptClean] = 1;
  numbers.fill(1, places.served, places.served + kinds.count);
  return {
    ...of,
    numbers,
    wait: new Float64Array(operations),
    busyChance: new Float64Array(operations),
    firstCallRoom: 0,
    atOnce: new Float64Array(operations).fill(1),
    alive: byKind(),
    failed: byKind(),
    waited: byKind(),
    inTime: byKind(),
    taken: byKind(),
    done: byKind(),
    won: 0,
    lateAnswer: 0,
    ownQuestions: 1,
    heard: new Float64Array(classes),
  };
}
