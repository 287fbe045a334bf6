import { NOTHING } from './flow-judge.ts';
import { loseTo } from './flow-losses.ts';
import type { FlowGroup, FlowRun, Population } from './flow-state.ts';

/** A day's work: each group does what is most important first, as far as its minutes go. */
export function serveDay(run: FlowRun): void {
  for (const group of run.groups) {
    group.left = group.capacity * run.step;
    serveGroup(run, group, false);
  }
  // What others left of the work that several roles share.
  for (const group of run.groups) {
    if (group.left > NOTHING) serveGroup(run, group, true);
    countGroup(run, group);
  }
}

function serveGroup(run: FlowRun, group: FlowGroup, isRest: boolean): void {
  const order = run.split.orders[group.role]!;
  for (let place = 0; place < order.length && group.left > NOTHING; place += 1) {
    const operation = order[place]!;
    if (!isRest && group.isOwn[operation] === 1) {
      run.part = 1;
      take(run, group, group.owner, operation);
    }
    const share = group.share[operation]!;
    if (!isRest || share < 1) {
      run.part = isRest ? 1 : share;
      takeCommon(run, group, operation);
    }
  }
}

function takeCommon(run: FlowRun, group: FlowGroup, operation: number): void {
  const common = run.commonOf[group.world]![operation]!;
  for (let place = 0; place < common.length; place += 1) {
    take(run, group, common[place]!, operation);
  }
}

/** Takes of `run.part` of one operation of one population what the minutes allow. */
function take(run: FlowRun, group: FlowGroup, index: number, operation: number): void {
  const { kinds, places } = run.plan;
  const population = run.populations[index]!;
  const { numbers, taken } = population;
  const own = kinds.ofOperation[operation]!;
  let needed = 0;
  for (let place = 0; place < own.length; place += 1) {
    const kind = own[place]!;
    // The same share of the day's work for each who shares it, whoever comes first.
    const count = numbers[places.waiting + kind]! * run.part;
    const left = Math.min(count, numbers[places.waiting + kind]! - taken[kind]!);
    run.wanted[kind] = left > NOTHING ? left : 0;
    if (left > NOTHING) needed += left * priceOf(run, group, population, kind);
  }
  // What is not wanted any more costs nothing.
  const done = needed > 0 ? Math.min(1, group.left / needed) : 1;
  group.left -= needed * done;
  for (let place = 0; place < own.length; place += 1) {
    const kind = own[place]!;
    if (run.wanted[kind]! <= 0) continue;
    run.wanted[kind]! *= done;
    record(run, group, population, kind);
  }
}

/** Minutes of one task, on average over those that are done, fail or are gone. */
function priceOf(run: FlowRun, group: FlowGroup, population: Population, kind: number): number {
  const { failedAttempt } = run.plan.scenario.department.time;
  const operation = run.plan.kinds.operation[kind]!;
  const isNew = newTo(run, group.role, kind);
  const done = population.alive[kind]! * (1 - lostPart(run, kind, isNew));
  const failed = population.failed[kind]!;
  const minutes = group.minutes[operation]! + isNew * run.split.split.handover;
  return done * minutes + failed * failedAttempt + (done + failed) * group.switching;
}

/** The part of those clients for whom another role worked last. */
function newTo(run: FlowRun, role: number, kind: number): number {
  const { kinds } = run.plan;
  if (!run.plan.hasHandover || kinds.isVeryFirst[kind] === 1) return 0;
  return 1 - run.known[kind * run.split.roles.length + role]!;
}

function lostPart(run: FlowRun, kind: number, isNew: number): number {
  const { handoverLoss } = run.split.split;
  return handoverLoss > 0 && run.plan.isAtStake[kind] === 1 ? handoverLoss * isNew : 0;
}

/** Counts what was taken of a kind, `run.wanted` of it. */
function record(run: FlowRun, group: FlowGroup, population: Population, kind: number): void {
  const count = run.wanted[kind]!;
  const { figures, plan, split } = run;
  const { time } = plan.scenario.department;
  const operation = plan.kinds.operation[kind]!;
  const isNew = newTo(run, group.role, kind);
  const lost = lostPart(run, kind, isNew);
  const done = count * population.alive[kind]! * (1 - lost);
  const failed = count * population.failed[kind]!;
  population.taken[kind]! += count;
  population.done[kind]! += done;
  run.doneBy[kind * split.roles.length + group.role]! += done;
  if (lost > 0) loseTo(figures, 'handover', count * population.alive[kind]! * lost);
  if (plan.kinds.isClosing[kind] === 1) {
    population.won += done * plan.kinds.next[kind]!.end * group.win;
  }
  const cell = group.role * split.rolesOf.length + operation;
  const minutes = group.minutes[operation]! + isNew * split.split.handover;
  figures.minutes[cell]! += done * minutes + failed * time.failedAttempt;
  figures.done[cell]! += done + failed;
  figures.begun[operation]! += done + failed;
  figures.waited[operation]! += (done + failed) * population.waited[kind]! * time.dayMinutes;
  if (split.within[operation]! < Infinity) {
    const kept = (done + failed) * population.inTime[kind]!;
    figures.kept[operation]! += kept;
    figures.missed[operation]! += done + failed - kept;
  }
  figures.switching[group.role]! += (done + failed) * group.switching;
  group.mix[plan.department.groups[operation]!]! += done + failed;
}

function countGroup({ figures, plan, split, step, worlds }: FlowRun, group: FlowGroup): void {
  const { dayMinutes } = plan.scenario.department.time;
  const used = group.capacity * step - group.left;
  figures.busy[group.role]! += used * split.stretch[group.role]!;
  figures.present[group.role]! += (group.present * dayMinutes * step) / worlds;
}
