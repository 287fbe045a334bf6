import { enter } from './flow-enter.ts';
import { NOTHING } from './flow-judge.ts';
import { LETTERS } from './flow-kinds.ts';
import { loseTo } from './flow-losses.ts';
import { CLASS } from './flow-plan.ts';
import { later } from './flow-ring.ts';
import type { FlowRun, Population } from './flow-state.ts';

/** The pool of leads that were reached and did not buy yet: who becomes ready, and whose next call is due. */
export function beginPoolDay(run: FlowRun, population: Population): void {
  becomeReady(run, population);
  callDue(run, population);
}

/** Some call themselves; the others wait for a call, until they want it no more. */
function becomeReady(run: FlowRun, population: Population): void {
  const { places, readyDays, scenario } = run.plan;
  const { numbers } = population;
  const { callThemselves, window } = scenario.department.market;
  const today = run.day % readyDays;
  numbers[places.readyFlow]! += numbers[places.readyChange + today]!;
  numbers[places.readyChange + today] = 0;
  numbers[places.cleanFlow]! += numbers[places.cleanChange + today]!;
  numbers[places.cleanChange + today] = 0;
  const unready = numbers[places.unready]!;
  const flow = Math.max(0, numbers[places.readyFlow]!) * numbers[places.kept]!;
  const part = unready > NOTHING ? Math.min(1, flow / unready) : 0;
  const ready = part * unready;
  numbers[places.unready] = unready - ready;
  // Whoever a letter was late for does not come back.
  const clean = Math.max(0, numbers[places.cleanFlow]!) * numbers[places.keptClean]!;
  const stays = flow > 0 ? Math.min(1, clean / flow) : 1;
  const late = ready * (1 - stays);
  loseTo(run.figures, 'letter-late', late);
  numbers[places.late] = Math.max(0, numbers[places.late]! - late);
  const called = ready * stays * callThemselves;
  leavePool(population, run, late + called);
  beginTalks(run, population, called);
  const kept = stays * (1 - callThemselves);
  // Whoever is called on the same day has waited half of it.
  const since = Math.exp(-0.5 / window);
  turnReady(run, population, { part, kept, since, stays: since * since });
}

interface Turning {
  readonly part: number;
  readonly kept: number;
  readonly since: number;
  readonly stays: number;
}

function turnReady({ plan }: FlowRun, { numbers }: Population, turning: Turning): void {
  const { places, dueDays, classes, kinds } = plan;
  const end = places.due + dueDays * classes;
  for (let place = places.due; place < end; place += classes) turnAt(numbers, place, turning);
  for (let index = 0; index < kinds.ofStart.callback.length; index += 1) {
    const place = places.classes + index * classes;
    const kind = kinds.ofStart.callback[index]!;
    const gone = turnAt(numbers, place, turning);
    shrink(numbers, [places.waiting + kind, places.age + kind], gone);
  }
}

/** Gives how many have called themselves. */
function turnAt(
  numbers: Float64Array,
  place: number,
  { part, kept, since, stays }: Turning,
): number {
  const ready = numbers[place + CLASS.ready]!;
  const unready = numbers[place + CLASS.unready]!;
  if (unready === 0 && ready === 0) return 0;
  const turned = unready * part;
  numbers[place + CLASS.unready] = unready - turned;
  numbers[place + CLASS.ready] = ready * stays + turned * kept * since;
  numbers[place + CLASS.late]! += ready * (1 - stays) + turned * kept * (1 - since);
  return turned * (1 - kept);
}

function shrink(numbers: Float64Array, places: readonly [number, number], gone: number): void {
  const [waiting, age] = places;
  const before = numbers[waiting]!;
  if (gone <= 0 || before <= 0) return;
  numbers[waiting] = Math.max(0, before - gone);
  numbers[age]! *= numbers[waiting] / before;
}

function callDue(run: FlowRun, { numbers, heard }: Population): void {
  const { places, dueDays, classes, kinds } = run.plan;
  const { to, chance, end } = kinds.begin.callback;
  const today = places.due + (run.day % dueDays) * classes;
  for (let each = 0; each < classes; each += 1) {
    const due = numbers[today + each]!;
    if (due === 0) continue;
    numbers[today + each] = 0;
    heard[each]! += due * end;
    for (let place = 0; place < to.length; place += 1) {
      const coming = due * chance[place]!;
      numbers[places.classes + place * classes + each]! += coming;
      numbers[places.waiting + to[place]!]! += coming;
      numbers[places.fresh + to[place]!]! += coming;
    }
  }
}

/** Leads that are ready and known begin to be closed. */
export function beginTalks(run: FlowRun, population: Population, count: number): void {
  afterFirstTalks(
    run,
    population,
    enter(run, population, run.plan.kinds.begin['talk-first'], count),
  );
}

/** First talks are over. */
export function afterFirstTalks(run: FlowRun, population: Population, count: number): void {
  const { closing } = run.plan.scenario.department;
  const lost = count * closing.loseFirst;
  loseTo(run.figures, 'said-no', lost);
  talkLater(
    run,
    population,
    enter(run, population, run.plan.kinds.begin['first-talk'], count - lost),
  );
}

/** Those who will be talked to again. */
export function talkLater(run: FlowRun, { numbers }: Population, count: number): void {
  later(numbers, run.rings.talks, run.day, count);
}

/** Those whose next call is due after the usual time. */
export function callLater(run: FlowRun, numbers: Float64Array, which: number, count: number): void {
  later(numbers, run.rings.due[which]!, run.day, count);
}

/** Leads leave the pool. */
export function leavePool({ numbers }: Population, { plan }: FlowRun, count: number): void {
  const { pool, minded, late } = plan.places;
  const before = numbers[pool]!;
  if (count <= 0 || before <= 0) return;
  const left = Math.max(0, before - count);
  numbers[pool] = left;
  numbers[minded]! *= left / before;
  numbers[late]! *= left / before;
}

/** Leads that cannot wait or want no more: they are lost, and nobody has to write to them. */
export function loseFromPool(
  run: FlowRun,
  population: Population,
  unready: number,
  all: number,
): void {
  const { places, kinds } = run.plan;
  const { numbers } = population;
  const before = numbers[places.pool]!;
  const possible = numbers[places.unready]!;
  if (unready > 0 && possible > 0) {
    numbers[places.kept]! *= Math.max(0, 1 - unready / possible);
    numbers[places.keptClean]! *= Math.max(0, 1 - unready / possible);
    numbers[places.unready] = Math.max(0, possible - unready);
  }
  leavePool(population, run, all);
  if (all <= 0 || before <= NOTHING) return;
  const left = Math.max(0, 1 - all / before);
  for (const start of LETTERS) {
    const own = kinds.ofStart[start];
    for (let place = 0; place < own.length; place += 1) {
      const kind = own[place]!;
      numbers[places.waiting + kind]! *= left;
      numbers[places.age + kind]! *= left;
    }
  }
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) sum += values[place]!;
  return sum;
}

/** Leads that were called again. */
export function afterCallbacks(run: FlowRun, population: Population): void {
  const { market } = run.plan.scenario.department;
  const { numbers, heard } = population;
  const late = heard[CLASS.late]!;
  const annoyed = heard[CLASS.unready]! * market.annoyed;
  const refused = afterVainCalls(run, population);
  const all = total(heard);
  if (all <= 0) return;
  loseTo(run.figures, 'window-closed', late);
  loseTo(run.figures, 'annoyed', annoyed);
  loseTo(run.figures, 'refused', refused);
  loseFromPool(run, population, annoyed, annoyed + late + refused);
  callLater(run, numbers, CLASS.unready, heard[CLASS.unready]! - annoyed);
  const ready = heard[CLASS.ready]!;
  leavePool(population, run, ready);
  beginTalks(run, population, ready);
  const gone = annoyed + late + refused;
  write(run, population, 'called-back', { stay: all - gone, gone });
  heard.fill(0);
}

/** Letters after a call; one to a lead that is lost by that call is written if it is begun at once. */
export function write(
  run: FlowRun,
  population: Population,
  start: (typeof LETTERS)[number],
  { stay, gone }: { readonly stay: number; readonly gone: number },
): void {
  const { kinds } = run.plan;
  const [first] = kinds.ofStart[start];
  if (first === undefined) return;
  const atOnce = population.atOnce[kinds.operation[first]!]!;
  const onward = kinds.begin[start];
  enter(run, population, onward, stay + gone * atOnce);
  mindLetters(run, population, stay * total(onward.chance));
}

/** Letters were promised to leads: some wait for them only so long. */
export function mindLetters({ plan }: FlowRun, { numbers }: Population, count: number): void {
  numbers[plan.places.minded]! += count * plan.scenario.department.letters.lateLoss;
}

/** Who cannot buy says so sooner or later, or is called no more; gives how many are gone. */
function afterVainCalls(run: FlowRun, { numbers, heard }: Population): number {
  const { touches, scenario } = run.plan;
  const { market, callbacks } = scenario.department;
  let gone = 0;
  for (let touch = 0; touch < touches; touch += 1) {
    const called = heard[CLASS.others + touch]!;
    if (called === 0) continue;
    const stays = called * (1 - market.refuseAtCallback);
    const isLast = touch === touches - 1;
    // The last class stands for all further touches.
    const over = isLast ? stays / Math.max(1, callbacks.most - touches + 1) : 0;
    gone += called - stays + over;
    callLater(run, numbers, CLASS.others + Math.min(touch + 1, touches - 1), stays - over);
  }
  return gone;
}
