import { MOST_OPEN } from '../department/enquiries.ts';
import type { StartState } from '../model/start-state.ts';
import { afterFirstCalls } from './flow-first-calls.ts';
import type { Start } from './flow-kinds.ts';
import { mindLetters } from './flow-pool.ts';
import { later, type Ring } from './flow-ring.ts';
import { addToPool, takeDue } from './flow-start-pool.ts';
import type { FlowRun, Population } from './flow-state.ts';

/**
 * Puts what a department has in hand into a run whose first split has its people; all who get new leads have an equal part
 * of it. It means the same as for the engine of events (`enterStart`).
 */
export function enterFlowStart(run: FlowRun, start: StartState): void {
  // Nobody did anything for these clients in this run: whoever comes first takes nobody over.
  run.known.fill(1);
  const part = 1 / run.owners.length;
  // It is the evening before: what is due on the first day is due in a day.
  run.day = -1;
  for (const index of run.owners) {
    const population = run.populations[index]!;
    for (const [age, count] of start.pool.entries()) {
      addToPool(run, population, { age, count: count * part });
    }
    addUncalled(run, population, { ...start.uncalled, count: start.uncalled.count * part });
    addBetween(run, population, start, part);
    addOrders(run, population, start, part);
    openTasks(run, population, start, part);
  }
  run.day = 0;
}

/** They came evenly over those days. */
function addUncalled(
  run: FlowRun,
  population: Population,
  { count, days }: StartState['uncalled'],
): void {
  const { kinds, places } = run.plan;
  const [first] = kinds.ofStart.lead;
  if (first === undefined) {
    afterFirstCalls(run, population, count, days / 2);
    return;
  }
  population.numbers[places.waiting + first]! += count;
  population.numbers[places.age + first]! += (count * days) / 2;
}

/** The next talk of some, and the money of others, comes within the usual time. */
function addBetween(
  run: FlowRun,
  { numbers }: Population,
  { closing, agreed }: StartState,
  part: number,
): void {
  const { department } = run.plan.scenario;
  const { talks, pays } = run.rings;
  spreadOver(run, numbers, talks, { days: department.closing.gap, count: closing * part });
  spreadOver(run, numbers, pays, { days: department.papers.payAfter, count: agreed * part });
}

function spreadOver(
  { day }: FlowRun,
  numbers: Float64Array,
  ring: Readonly<Ring>,
  { days, count }: { readonly days: number; readonly count: number },
): void {
  const steps = Math.max(1, Math.round(days));
  for (let step = 0; step < steps; step += 1) {
    const delay = ((step + 0.5) * days) / steps + 0.5;
    later(numbers, { ...ring, delay }, day, count / steps);
  }
}

/** Orders run that were paid so many months ago; the oldest are over where what closes them is to be done still. */
function addOrders(
  run: FlowRun,
  { numbers }: Population,
  { orders, tasks }: StartState,
  part: number,
): void {
  const { places, stages, scenario } = run.plan;
  let over = 0;
  for (const [operation, count] of Object.entries(tasks)) {
    if (startOf(run, operation) === 'finished') over += count;
  }
  for (const [age, count] of [...orders.entries()].toReversed()) {
    const ended = Math.min(count, over);
    over -= ended;
    const stage = stagesAt((stages * (age + 0.5)) / scenario.department.orders.months, stages);
    for (let each = 0; each < stages; each += 1) {
      numbers[places.orders + each]! += (count - ended) * part * stage[each]!;
    }
  }
}

/**
 * In which stage of an Erlang law somebody is who is still in it, when `mean` stages would be over by now: a Poisson law
 * (Erlang 1917) that is cut off at the last stage.
 */
function stagesAt(mean: number, stages: number): number[] {
  const weights: number[] = [];
  let weight = 1;
  for (let stage = 0; stage < stages; stage += 1) {
    weights.push(weight);
    weight *= mean / (stage + 1);
  }
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.map((each) => each / sum);
}

/** Whose task an operation is when it is open at the beginning: the first that makes it necessary, but for new leads. */
function kindOf({ plan: { kinds, department } }: FlowRun, code: string): number {
  const operation = department.operations.indexOf(code);
  return kinds.starts.findIndex(
    (start, kind) => start !== 'lead' && kinds.operation[kind] === operation,
  );
}

const startOf = (run: FlowRun, code: string): Start | undefined =>
  run.plan.kinds.starts[kindOf(run, code)];

/** Opens the tasks, which wait from the first morning on; those of the pool and of orders as far as there are any. */
function openTasks(
  run: FlowRun,
  population: Population,
  { tasks, pool, orders }: StartState,
  part: number,
): void {
  const total = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
  const most: Readonly<Partial<Record<Start, number>>> = {
    contact: total(pool),
    callback: total(pool),
    'called-back': total(pool),
    paid: total(orders),
    enquiry: MOST_OPEN * total(orders),
    finished: total(orders),
  };
  const opened = new Map<Start, number>();
  for (const operation of run.plan.department.operations) {
    const start = startOf(run, operation);
    if (start === undefined) continue;
    const before = opened.get(start) ?? 0;
    const count = Math.min(tasks[operation] ?? 0, (most[start] ?? Infinity) - before);
    opened.set(start, before + count);
    if (count > 0) open(run, population, kindOf(run, operation), count * part);
  }
}

function open(run: FlowRun, population: Population, kind: number, count: number): void {
  const { numbers } = population;
  const { kinds, places } = run.plan;
  const start = kinds.starts[kind]!;
  const wait = (which: number, of: number): void => {
    numbers[places.waiting + which]! += of;
  };
  if (start === 'callback') takeDue(run, numbers, kind, count);
  else if (start === 'talk-first') {
    // A first talk or a further one, as often as there are such talks.
    const { loseFirst, win, lose } = run.plan.scenario.department.closing;
    const first = 1 / (1 + (1 - loseFirst) / Math.max(win + lose, Number.EPSILON));
    wait(kind, count * first);
    const further = kinds.ofStart['talk-later'][kinds.ofStart['talk-first'].indexOf(kind)]!;
    wait(further, count * (1 - first));
  } else wait(kind, count);
  if (start === 'contact' || start === 'called-back') mindLetters(run, population, count);
}
