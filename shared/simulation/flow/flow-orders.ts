import { MOST_OPEN } from '../department/enquiries.ts';
import { enter } from './flow-enter.ts';
import { NOTHING } from './flow-judge.ts';
import { loseTo } from './flow-losses.ts';
import { later, takeDay } from './flow-ring.ts';
import type { FlowRun, Population } from './flow-state.ts';

/** Talks that led to an agreement: papers, then the money. */
export function afterWins(run: FlowRun, population: Population, count: number): void {
  afterPapers(run, population, enter(run, population, run.plan.kinds.begin.won, count));
}

/** The papers are there: most pay, some days later. */
export function afterPapers(run: FlowRun, { numbers }: Population, count: number): void {
  const { paid } = run.plan.scenario.department.papers;
  loseTo(run.figures, 'not-paid', count * (1 - paid));
  later(numbers, run.rings.pays, run.day, count * paid);
}

/** Money comes, orders run and end, clients ask. */
export function beginOrdersDay(run: FlowRun, population: Population): void {
  const { places, kinds, scenario } = run.plan;
  const { numbers } = population;
  const paid = takeDay(numbers, run.rings.pays, run.day);
  run.figures.deals += paid;
  run.figures.paid += paid * scenario.department.money.amount;
  const orders = paid * run.luck[population.world]!;
  numbers[places.orders]! += orders;
  // Who needs no hand-over has it.
  afterHandovers(run, population, enter(run, population, kinds.begin.paid, orders));
  endOrders(run, population);
  askQuestions(run, population);
}

function endOrders(run: FlowRun, population: Population): void {
  const { places, stages, monthDays, scenario } = run.plan;
  const { numbers } = population;
  const rate = stages / (scenario.department.orders.months * monthDays);
  const part = 1 - Math.exp(-rate * run.step);
  const open = running(run, numbers);
  let moved = 0;
  for (let stage = 0; stage < stages; stage += 1) {
    const here = numbers[places.orders + stage]!;
    numbers[places.orders + stage] = here * (1 - part) + moved;
    moved = here * part;
  }
  const unhanded = Math.max(0, waitingFor(run, numbers, 'paid') - numbers[places.stuck]!);
  const stuck = open > NOTHING ? moved * Math.min(1, unhanded / open) : 0;
  numbers[places.stuck]! += stuck;
  finish(run, population, moved - stuck);
}

const finish = (run: FlowRun, population: Population, count: number): void => {
  // Whoever needs nothing more is done at once.
  enter(run, population, run.plan.kinds.begin.finished, count);
};

/** Orders whose time is not over. */
function running({ plan: { places, stages } }: FlowRun, numbers: Float64Array): number {
  let sum = 0;
  for (let stage = 0; stage < stages; stage += 1) sum += numbers[places.orders + stage]!;
  return sum;
}

function waitingFor(
  { plan: { kinds, places } }: FlowRun,
  numbers: Float64Array,
  start: 'paid' | 'finished' | 'enquiry',
): number {
  let sum = 0;
  for (const kind of kinds.ofStart[start]) sum += numbers[places.waiting + kind]!;
  return sum;
}

/** Paid clients who still ask: whose order runs, or is over and not closed yet. */
export function activeOrders(run: FlowRun, { numbers }: Population): number {
  return (
    running(run, numbers) + numbers[run.plan.places.stuck]! + waitingFor(run, numbers, 'finished')
  );
}

/** Those who do the order have it; whose time was over already is closed now. */
export function afterHandovers(run: FlowRun, population: Population, count: number): void {
  const { places } = run.plan;
  const { numbers } = population;
  const stuck = numbers[places.stuck]!;
  if (count <= 0 || stuck <= 0) return;
  const before = waitingFor(run, numbers, 'paid') + count;
  const freed = Math.min(stuck, (stuck * count) / before);
  numbers[places.stuck] = stuck - freed;
  finish(run, population, freed);
}

/** New questions, and those of yesterday that nobody answered; who has too many open may go. */
function askQuestions(run: FlowRun, population: Population): void {
  const { places, kinds, scenario } = run.plan;
  const { orders } = scenario.department;
  const { numbers, wait } = population;
  const clients = activeOrders(run, population);
  if (clients <= NOTHING) return;
  const [first] = kinds.ofStart.enquiry;
  if (first === undefined) return;
  const byChance = numbers[places.rate + first]! * wait[kinds.operation[first]!]!;
  const open = (waitingFor(run, numbers, 'enquiry') + byChance) / clients;
  const load = loadOfOpen(open);
  const blocked = (load * load) / 2 / (1 + load + (load * load) / 2);
  const asked = clients * questionsADay(run) * run.step;
  // Who asks again has a question open; those of them with a second one do not.
  const again = (numbers[places.asked]! * orders.repeated) / (1 + load / 2);
  const coming = asked * (1 - blocked) + again;
  population.ownQuestions = coming > 0 ? (asked * (1 - blocked)) / coming : 1;
  enter(run, population, kinds.begin.enquiry, coming);
  // Of who has asked twice, nobody asks a third time: two questions are open then.
  numbers[places.asked] = asked * (1 - blocked);
  refund(run, population, asked * blocked * orders.silentRefund);
}

/**
 * Questions that a client would have open if no third one were ever kept back, when each has `open` open on average: the
 * load of a queue for two (Erlang B).
 */
function loadOfOpen(open: number): number {
  const mean = Math.min(open, MOST_OPEN - 0.01);
  return mean <= 0 ? 0 : (mean - 1 + Math.sqrt(1 + 2 * mean - mean * mean)) / (2 - mean);
}

/** Yesterday's questions that still wait after today's work, for some of which the client asks again. */
export function countUnanswered(run: FlowRun, population: Population): void {
  const { numbers, wait, busyChance, taken } = population;
  const { places, kinds, scenario } = run.plan;
  const { repeatAfter } = scenario.department.orders;
  const [first] = kinds.ofStart.enquiry;
  if (first === undefined) return;
  const operation = kinds.operation[first]!;
  const left = Math.max(0, numbers[places.waiting + first]! - taken[first]!);
  // By Little's law, and by an exponential law as in `lateAnswer`.
  const queued = left > 0 ? Math.exp((-repeatAfter * taken[first]!) / left / run.step) : 0;
  const chance = busyChance[operation]!;
  const mean = chance > 0 ? wait[operation]! / chance : 0;
  const byChance = mean > 0 ? chance * Math.exp(-repeatAfter / mean) : 0;
  numbers[places.asked]! *= 1 - (1 - queued) * (1 - byChance);
}

/** Questions were answered; the later, the more clients go. A question that was asked twice is one occasion to go. */
export function afterAnswers(run: FlowRun, population: Population, count: number): void {
  const { lateRefund } = run.plan.scenario.department.orders;
  const occasions = count * population.ownQuestions;
  refund(run, population, occasions * lateRefund * population.lateAnswer);
}

const questionsADay = ({ plan, split }: FlowRun): number =>
  (plan.scenario.department.orders.enquiriesAMonth * split.split.enquiries) / plan.monthDays;

/** Clients go and get a part of their money back. */
function refund(run: FlowRun, population: Population, count: number): void {
  const { places, stages, kinds, scenario } = run.plan;
  const { money, orders } = scenario.department;
  const clients = activeOrders(run, population);
  if (count <= 0 || clients <= NOTHING) return;
  const gone = Math.min(count, clients);
  run.figures.refunded += gone * money.amount * orders.refundPart;
  const left = 1 - gone / clients;
  const { numbers } = population;
  for (let stage = 0; stage < stages; stage += 1) numbers[places.orders + stage]! *= left;
  numbers[places.stuck]! *= left;
  for (const start of ['paid', 'enquiry', 'finished'] as const) {
    for (const kind of kinds.ofStart[start]) {
      numbers[places.waiting + kind]! *= left;
      numbers[places.age + kind]! *= left;
    }
  }
}
