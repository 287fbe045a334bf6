import type { LossReason } from '../department/lead-table.ts';
import { enter } from './flow-enter.ts';
import { afterFirstCalls } from './flow-first-calls.ts';
import { NOTHING } from './flow-judge.ts';
import type { Start } from './flow-kinds.ts';
import { loseTo } from './flow-losses.ts';
import { afterAnswers, afterHandovers, afterPapers, afterWins } from './flow-orders.ts';
import { CLASS } from './flow-plan.ts';
import { afterCallbacks, afterFirstTalks, loseFromPool, talkLater } from './flow-pool.ts';
import type { FlowRun, Population } from './flow-state.ts';

/** How fast what comes a day is learnt: the older a day, the less it counts; of the first days all count alike. */
const FRESHNESS = 0.1;

/** The day is over: what was done leads to what follows, what was not waits a day longer. */
export function settleDay(run: FlowRun, population: Population): void {
  const { count } = run.plan.kinds;
  for (let kind = 0; kind < count; kind += 1) leaveQueue(run, population, kind);
  for (let kind = 0; kind < count; kind += 1) {
    if (population.taken[kind]! > 0) goOn(run, population, kind);
  }
  afterCallbacks(run, population);
  population.taken.fill(0);
  population.done.fill(0);
  population.won = 0;
}

/** Takes what was taken out of its queue; the rest grows older. */
function leaveQueue(run: FlowRun, { numbers, taken }: Population, kind: number): void {
  const { places, kinds } = run.plan;
  const count = numbers[places.waiting + kind]!;
  const fresh = numbers[places.fresh + kind]!;
  numbers[places.fresh + kind] = 0;
  const weight = Math.max(FRESHNESS, 1 / (run.day + 1));
  numbers[places.rate + kind]! += weight * (fresh / run.step - numbers[places.rate + kind]!);
  if (count <= NOTHING) {
    numbers[places.served + kind] = 1;
    return;
  }
  const part = Math.min(1, taken[kind]! / count);
  // A day on which nobody is there says nothing about how work is taken when somebody is.
  if (part > 0) numbers[places.served + kind] = part;
  const isNewest = run.split.isNewestFirst[kinds.operation[kind]!] === 1;
  numbers[places.age + kind]! *= isNewest ? newestLeft(count, fresh, part) : (1 - part) ** 2;
  numbers[places.waiting + kind] = count * (1 - part);
  // What came in the course of the day has waited half of it.
  const left = count * (1 - part);
  numbers[places.age + kind]! += (left - Math.min(left, fresh) / 2) * run.step;
}

/** What is left of the sum of ages when the newest are taken. */
function newestLeft(count: number, fresh: number, part: number): number {
  const ofOld = count * part - fresh;
  const old = count - fresh;
  if (ofOld <= 0 || old <= NOTHING) return 1;
  const taken = Math.min(1, ofOld / old);
  return (1 - taken) * (1 + taken);
}

const LOST: Readonly<Partial<Record<Start, LossReason>>> = {
  lead: 'not-reached',
  callback: 'forgotten',
  'talk-first': 'waited-for-talk',
  'talk-later': 'waited-for-talk',
  'first-talk': 'waited-for-papers',
  won: 'waited-for-papers',
};

function goOn(run: FlowRun, population: Population, kind: number): void {
  const { starts, next } = run.plan.kinds;
  const start = starts[kind]!;
  const reason = LOST[start];
  const lost = population.taken[kind]! * (1 - population.alive[kind]!);
  if (reason !== undefined && lost > 0) loseTo(run.figures, reason, lost);
  if (start === 'callback') {
    hear(run, population, kind);
    return;
  }
  const over = enter(run, population, next[kind]!, population.done[kind]!);
  AFTER[start]?.(run, population, kind, over);
}

type After = (run: FlowRun, of: Population, kind: number, over: number) => void;

/** What follows when all that a start needs is done. */
const AFTER: Readonly<Partial<Record<Start, After>>> = {
  lead: (run, of, kind, over) => afterFirstCalls(run, of, over, of.waited[kind]!),
  'talk-first': (run, of, _kind, over) => afterFirstTalks(run, of, over),
  'first-talk': (run, of, _kind, over) => talkOn(run, of, over),
  'talk-later': (run, of, _kind, over) => afterLaterTalks(run, of, over, of.won),
  won: (run, of, _kind, over) => afterPapers(run, of, over),
  paid: (run, of, _kind, over) => afterHandovers(run, of, over),
  enquiry: (run, of, _kind, over) => afterAnswers(run, of, over),
};

/** Leads that are to be talked to again. */
export function talkOn(run: FlowRun, population: Population, count: number): void {
  const { plan } = run;
  const over = enter(run, population, plan.kinds.begin['talk-later'], count);
  // Whoever needs no talk wins as usual.
  const { win } = plan.scenario.department.closing;
  if (over > 0) afterLaterTalks(run, population, over, over * Math.min(1, win));
}

/** Talks after the first: some agree, some say no, the others are talked to again. */
function afterLaterTalks(run: FlowRun, population: Population, count: number, won: number): void {
  const { lose } = run.plan.scenario.department.closing;
  const lost = Math.min(count - won, count * lose);
  loseTo(run.figures, 'said-no', lost);
  afterWins(run, population, won);
  talkLater(run, population, count - won - lost);
}

/** Call-backs keep apart who is called: what is done goes on by class. */
function hear(run: FlowRun, population: Population, kind: number): void {
  const { places, kinds, classes } = run.plan;
  const { numbers, heard, alive, taken } = population;
  const own = kinds.ofStart.callback.indexOf(kind);
  // The queue holds what was left; what was taken had the same classes.
  const left = numbers[places.waiting + kind]!;
  const part = taken[kind]! / (taken[kind]! + left);
  const { to, chance, end } = kinds.next[kind]!;
  let forgotten = 0;
  for (let each = 0; each < classes; each += 1) {
    const place = places.classes + own * classes + each;
    const gone = numbers[place]! * part;
    numbers[place]! -= gone;
    const reached = gone * alive[kind]!;
    if (each === CLASS.unready) forgotten = gone - reached;
    heard[each]! += reached * end;
    for (let index = 0; index < to.length; index += 1) {
      const next = places.classes + kinds.ofStart.callback.indexOf(to[index]!) * classes + each;
      numbers[next]! += reached * chance[index]!;
    }
  }
  enter(run, population, kinds.next[kind]!, taken[kind]! * alive[kind]!);
  loseFromPool(run, population, forgotten, taken[kind]! * (1 - alive[kind]!));
}
