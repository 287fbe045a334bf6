import { waitingProbability } from '../../norms/headcount/erlang-c.ts';
import { dipFactor } from '../model/dip.ts';
import { awayInWeek } from './absence-pattern.ts';
import { activeOrders } from './flow-orders.ts';
import type { FlowGroup, FlowRun, FlowWorker, Population } from './flow-state.ts';

/** Working days after which it is decided anew who is away. */
export const WEEK_DAYS = 5;

/** Load above which the formulas of waiting do not hold: the backlog itself tells then how long work waits. */
const HIGHEST_LOAD = 0.92;
/**
 * Formulas of waiting are of open queues. Where everybody has a queue of the own, late work makes less work: who waited too
 * long needs neither letters nor talks. Found by comparison with single runs. Common queues wait too shortly for that.
 */
const OPENNESS = 0.45;
/**
 * Changes between groups of operations against those of tasks in an order by chance: who has little to do goes from each
 * task to what follows it, who has much does rows of one kind. Found by comparison with single runs.
 */
const changes = (load: number): number => 1.3 - 0.3 * Math.min(load, 1);
/** Nobody changes at every task. */
const MOST_CHANGES = 0.9;
/** What was done a week ago counts half. */
const FADING = 0.5;

/**
 * Standard deviations of that law by which the worlds differ together: deals come in clusters, by who is there. Found by
 * comparison with single runs.
 */
const ORDERS_SPREAD = 1.6;
/** Fewer orders than that say nothing of how many there are by chance. */
const LEAST_ORDERS = 20;

/** A week begins: who is there, how long they need, and how long work waits by chance alone. */
export function beginFlowWeek(run: FlowRun): void {
  run.luck = luckOf(run);
  const week = Math.floor(run.day / WEEK_DAYS);
  for (const group of run.groups) {
    meetGroup(run, group, week);
    chanceWaits(run, group);
  }
  for (const [index, population] of run.populations.entries()) spreadWaits(run, index, population);
}

/** How many of a group are there. */
function presentOf(run: FlowRun, group: FlowGroup, week: number): number {
  const people = group.workers.length;
  const { absence } = run.plan.scenario.department.time;
  return people - awayInWeek({ ...group, people, worlds: run.worlds }, week, absence);
}

/** How fast and how well those work who are there: who is away takes turns. */
function meetGroup(run: FlowRun, group: FlowGroup, week: number): void {
  const { time, closing } = run.plan.scenario.department;
  const { workers, minutes, second } = group;
  const present = presentOf(run, group, week);
  group.present = present;
  group.capacity = (present * time.dayMinutes) / run.split.stretch[group.role]! / run.worlds;
  minutes.fill(0);
  second.fill(0);
  let pace = 0;
  let won = 0;
  for (let each = 0; each < present; each += 1) {
    const worker = run.workers[workers[(week + each) % workers.length]!]!;
    const slow = worker.speed * slowness(run, worker);
    addTimes(run, group, worker, slow);
    // Who is faster talks more often.
    pace += 1 / slow;
    won += Math.min(1, closing.win * worker.skill ** closing.skillPower) / slow;
  }
  group.win = pace > 0 ? won / pace : 0;
  for (const operation of run.split.orders[group.role]!) {
    if (present === 0) continue;
    minutes[operation] = present / minutes[operation]!;
    second[operation]! /= present;
  }
}

/** Adds how many tasks a minute somebody does, and the second moments of them. */
function addTimes(
  run: FlowRun,
  group: FlowGroup,
  { mean, second }: FlowWorker,
  slow: number,
): void {
  const speeds = run.split.speeds[group.role]!;
  for (const operation of run.split.orders[group.role]!) {
    const factor = speeds[operation]! * slow;
    group.minutes[operation]! += 1 / (mean[operation]! * factor);
    group.second[operation]! += second[operation]! * factor * factor;
  }
}

/** How much longer somebody needs who is new, or new in a role, or whom a change slows down as it does all. */
function slowness({ plan, day, changedAt }: FlowRun, { hiredAt, movedAt }: FlowWorker): number {
  const { dip, department } = plan.scenario;
  const { learning } = department;
  const months = (since: number): number => (day - since) / plan.monthDays;
  const newcomer = learning.newExtra * Math.exp(-months(hiredAt) / learning.newFall);
  const moved = learning.movedExtra * Math.exp(-months(movedAt) / learning.movedFall);
  return (1 + newcomer) * (1 + moved) * dipFactor(dip, months(changedAt));
}

/**
 * Waits of priority classes (Cobham 1954) with the chance of Erlang C that all are busy, for as many as are there on
 * average: what a week with fewer people does to waiting, the backlog itself shows.
 */
function chanceWaits(run: FlowRun, group: FlowGroup): void {
  const { absence, dayMinutes } = run.plan.scenario.department.time;
  const people = group.workers.length;
  group.room.fill(0);
  if (group.present === 0) return;
  const capacity = (group.capacity / group.present) * people * (1 - absence);
  const { load, second } = loadOf(run, group, capacity);
  setSwitching(run, group, load);
  group.busyChance = waitingProbability(people, people * Math.min(load, HIGHEST_LOAD));
  const residual = load > 0 ? second / (2 * load * capacity) : 0;
  const openness = run.split.split.isPersonal ? OPENNESS : 1;
  const base = ((group.busyChance * residual) / people / dayMinutes) * openness;
  let before = 0;
  let left = group.capacity;
  for (const operation of run.split.orders[group.role]!) {
    group.room[operation] = Math.max(0, left) / (group.minutes[operation]! + group.switching);
    left -= run.loads[operation]! * capacity;
    const upTo = Math.min(before + run.loads[operation]!, HIGHEST_LOAD);
    if (run.plan.isLetter[operation] === 1) {
      group.ahead[operation] = waitingProbability(people, people * before);
    }
    group.wait[operation] = base / ((1 - before) * (1 - upTo));
    before = upTo;
  }
}

/** What a group has to do a day: against its minutes, and the second moment of its tasks (min²). */
function loadOf(
  run: FlowRun,
  group: FlowGroup,
  capacity: number,
): { readonly load: number; readonly second: number } {
  let load = 0;
  let second = 0;
  for (const operation of run.split.orders[group.role]!) {
    const rate = rateOf(run, group, operation);
    run.loads[operation] = (rate * (group.minutes[operation]! + group.switching)) / capacity;
    load += run.loads[operation];
    second += rate * group.second[operation]!;
  }
  return { load, second };
}

function setSwitching(run: FlowRun, group: FlowGroup, load: number): void {
  const { mix } = group;
  let all = 0;
  let squares = 0;
  for (let place = 0; place < mix.length; place += 1) {
    all += mix[place]!;
    squares += mix[place]! ** 2;
    mix[place]! *= FADING;
  }
  const other = all > 0 ? 1 - squares / (all * all) : 0;
  const part = Math.min(other * changes(load), MOST_CHANGES);
  group.switching = run.plan.scenario.department.time.switching * part;
}

/** What of an operation comes a day to that group. */
function rateOf(run: FlowRun, group: FlowGroup, operation: number): number {
  const { kinds, places } = run.plan;
  const common = run.commonOf[group.world]![operation]!;
  let own = 0;
  let shared = 0;
  for (const kind of kinds.ofOperation[operation]!) {
    if (group.isOwn[operation] === 1) {
      own += run.populations[group.owner]!.numbers[places.rate + kind]!;
    }
    for (const index of common) shared += run.populations[index]!.numbers[places.rate + kind]!;
  }
  return own + shared * group.share[operation]!;
}

/** Each population waits as those who serve it make it wait. */
function spreadWaits(run: FlowRun, index: number, population: Population): void {
  population.firstCallRoom = firstCallRoom(run, index, population);
  for (const [operation, roles] of run.split.rolesOf.entries()) {
    const own = run.groups[run.ownGroup[index]!];
    if (own?.isOwn[operation] === 1) {
      population.wait[operation] = own.wait[operation]!;
      population.busyChance[operation] = own.busyChance;
      population.atOnce[operation] = 1 - own.ahead[operation]!;
      continue;
    }
    let wait = 0;
    let chance = 0;
    let ahead = 0;
    for (const group of run.groups) {
      if (group.world !== population.world || !roles.includes(group.role)) continue;
      wait += group.wait[operation]! * group.share[operation]!;
      chance += group.busyChance * group.share[operation]!;
      ahead += group.ahead[operation]! * group.share[operation]!;
    }
    population.wait[operation] = wait;
    population.busyChance[operation] = chance;
    population.atOnce[operation] = 1 - ahead;
  }
}

function firstCallRoom(run: FlowRun, index: number, { world }: Population): number {
  const { ofStart, operation: operations } = run.plan.kinds;
  const operation = operations[ofStart.lead[0] ?? -1];
  if (operation === undefined) return 0;
  const own = run.groups[run.ownGroup[index]!];
  if (own?.isOwn[operation] === 1) return own.room[operation]!;
  let room = 0;
  for (const group of run.groups) if (group.world === world) room += group.room[operation]!;
  return room / Math.max(1, run.commonOf[world]![operation]!.length);
}

/**
 * The number of orders that run at once is spread by a Poisson law (M/G/∞, Takács 1962), for as long as orders last. What a
 * queue at its limit makes of that is no mean: where queues are common, some worlds have more and others less.
 */
function luckOf(run: FlowRun): number[] {
  const { worlds, populations } = run;
  if (worlds === 1 || run.split.split.isPersonal) return Array.from({ length: worlds }, () => 1);
  let orders = 0;
  for (const population of populations) orders += activeOrders(run, population);
  const middle = (worlds - 1) / 2;
  const apart =
    ORDERS_SPREAD * Math.sqrt(12 / (worlds * worlds - 1) / Math.max(orders, LEAST_ORDERS));
  return Array.from({ length: worlds }, (_, world) => 1 + (world - middle) * apart);
}
