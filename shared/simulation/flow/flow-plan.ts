import { type CompiledDepartment, compileDepartment } from '../department/compiled-department.ts';
import { type CompiledSplit, compilePhases } from '../department/compiled-split.ts';
import type { Department } from '../model/department.ts';
import { momentsOf } from '../model/duration-law.ts';
import type { Scenario } from '../model/scenario.ts';
import { type FlowKinds, flowKinds, LETTERS, type Start } from './flow-kinds.ts';

/** More touches of leads that cannot buy are not told apart. */
const MOST_TOUCHES = 24;
/** More stages of an order's length are not told apart. */
const MOST_STAGES = 12;

const AT_STAKE: ReadonlySet<Start> = new Set(['talk-first', 'talk-later', 'first-talk', 'won']);

/** Attempts at these reach nobody where the client is gone; all others are not even begun then. */
const FAILS: ReadonlySet<Start> = new Set(['lead', 'callback', 'talk-first', 'talk-later']);
/** Papers may take a day before a client minds. */
const PAPERS: ReadonlySet<Start> = new Set(['first-talk', 'won']);

/** How long clients wait for what is to be done (days, mean). */
function patienceOf({ market, callbacks, closing, papers }: Department, start: Start): number {
  const patience: Readonly<Partial<Record<Start, number>>> = {
    lead: market.contactFall,
    callback: callbacks.patience,
    'talk-first': closing.patience,
    'talk-later': closing.patience,
    'first-talk': papers.patience,
    won: papers.patience,
  };
  return patience[start] ?? Infinity;
}

/** Places in the classes of those who wait for a call: not ready, ready, ready too long ago, then those who cannot buy. */
export const CLASS = { unready: 0, ready: 1, late: 2, others: 3 } as const;

/** Where each part of a population stands in its numbers. */
interface FlowPlaces {
  /** By kind: what waits, its age (days × count), what came today, what comes a day, the part served last. */
  readonly waiting: number;
  readonly age: number;
  readonly fresh: number;
  readonly rate: number;
  readonly served: number;
  /** By kind of call-back × class: what waits. */
  readonly classes: number;
  /** By day × class: whose next call is due then. */
  readonly due: number;
  /** By day: whose next talk, and whose payment is due then. */
  readonly talks: number;
  readonly pays: number;
  /** By day: by how much the flow of those who become ready changes. */
  readonly readyChange: number;
  /** That flow, those not ready, and what of the flow is still there. */
  readonly readyFlow: number;
  readonly unready: number;
  readonly kept: number;
  /** By stage: orders that run. */
  readonly orders: number;
  /** Orders that are over and were never handed over. */
  readonly stuck: number;
  /** Questions of yesterday. */
  readonly asked: number;
  /** The same change, flow and part of those whom no letter was late for. */
  readonly cleanChange: number;
  readonly cleanFlow: number;
  readonly keptClean: number;
  /** Leads between the first call and the first talk. */
  readonly pool: number;
  /** Letters that somebody waits for and would go, leads for whom one is late, and those whom that has cost this week. */
  readonly minded: number;
  readonly late: number;
  readonly lateLetters: number;
  readonly size: number;
}

/** What of a run of the mean-value engine never changes. */
export interface FlowPlan {
  readonly scenario: Scenario;
  readonly department: CompiledDepartment;
  readonly phases: readonly { readonly from: number; readonly split: CompiledSplit }[];
  readonly kinds: FlowKinds;
  readonly places: FlowPlaces;
  readonly classes: number;
  readonly touches: number;
  readonly stages: number;
  readonly dueDays: number;
  readonly talkDays: number;
  readonly payDays: number;
  readonly readyDays: number;
  /** Whether it matters anywhere who met whom. */
  readonly hasHandover: boolean;
  /** By kind: how long clients wait for it (days, mean), how many days are free, and whether an attempt can fail. */
  readonly patience: Float64Array;
  readonly free: Uint8Array;
  readonly fails: Uint8Array;
  /** By kind: whether a new face may lose the client. */
  readonly isAtStake: Uint8Array;
  /** By operation: whether it is the first that a letter needs. */
  readonly isLetter: Uint8Array;
  /** Working days of the usual month. */
  readonly monthDays: number;
  /** By operation: mean and second moment of its minutes. */
  readonly moments: readonly { readonly mean: number; readonly second: number }[];
}

/** Prepares a scenario for the mean-value engine. */
export function flowPlan(scenario: Scenario): FlowPlan {
  const department = compileDepartment(scenario.department);
  const phases = compilePhases(scenario, department);
  const { callbacks, closing, papers, orders, market, time } = scenario.department;
  const monthDays = department.monthMinutes / time.dayMinutes;
  const everies = phases.map(({ split }) => split.callbackEvery / time.dayMinutes);
  const runDays = Math.ceil(Math.max(...time.workDays) * scenario.months);
  /** A ring for delays up to that many days; what comes after the run need not be told apart. */
  const ringDays = (days: number): number => Math.ceil(Math.min(days, runDays)) + 3;
  const touches = Math.max(1, Math.min(callbacks.most, MOST_TOUCHES));
  const sizes = {
    classes: CLASS.others + touches,
    dueDays: ringDays(Math.max(...everies)),
    talkDays: ringDays(closing.gap),
    payDays: ringDays(papers.payAfter),
    readyDays: ringDays((market.readyByMonth.length + 1) * monthDays),
    stages: orders.cv === 0 ? MOST_STAGES : stagesOf(orders.cv),
  };
  const kinds = flowKinds(department);
  return {
    scenario,
    department,
    phases,
    kinds,
    places: placesOf(kinds.count, kinds.ofStart.callback.length, sizes),
    touches,
    ...sizes,
    hasHandover: phases.some(
      ({ split: { split } }) => split.handover > 0 || split.handoverLoss > 0,
    ),
    patience: Float64Array.from(kinds.starts, (start) => patienceOf(scenario.department, start)),
    free: Uint8Array.from(kinds.starts, (start) => Number(PAPERS.has(start))),
    fails: Uint8Array.from(kinds.starts, (start) => Number(FAILS.has(start))),
    isLetter: Uint8Array.from(department.operations, (_, operation) =>
      Number(LETTERS.some((start) => kinds.operation[kinds.ofStart[start][0] ?? -1] === operation)),
    ),
    isAtStake: Uint8Array.from(kinds.starts, (start) => Number(AT_STAKE.has(start))),
    monthDays,
    moments: department.laws.map(momentsOf),
  };
}

/** Stages of an Erlang law with about that coefficient of variation. */
const stagesOf = (cv: number): number =>
  Math.max(1, Math.min(MOST_STAGES, Math.round(1 / (cv * cv))));

interface Sizes {
  readonly classes: number;
  readonly dueDays: number;
  readonly talkDays: number;
  readonly payDays: number;
  readonly readyDays: number;
  readonly stages: number;
}

function placesOf(kinds: number, callbacks: number, sizes: Sizes): FlowPlaces {
  let size = 0;
  const take = (count: number): number => {
    const place = size;
    size += count;
    return place;
  };
  return {
    waiting: take(kinds),
    age: take(kinds),
    fresh: take(kinds),
    rate: take(kinds),
    served: take(kinds),
    classes: take(callbacks * sizes.classes),
    due: take(sizes.dueDays * sizes.classes),
    talks: take(sizes.talkDays),
    pays: take(sizes.payDays),
    readyChange: take(sizes.readyDays),
    readyFlow: take(1),
    unready: take(1),
    kept: take(1),
    orders: take(sizes.stages),
    stuck: take(1),
    asked: take(1),
    cleanChange: take(sizes.readyDays),
    cleanFlow: take(1),
    keptClean: take(1),
    pool: take(1),
    minded: take(1),
    late: take(1),
    lateLetters: take(1),
    size,
  };
}
