import type { Start } from './flow-kinds.ts';
import { activeOrders } from './flow-orders.ts';
import { type FlowRun, STOCKS, type Stock } from './flow-state.ts';
import { WEEK_DAYS } from './flow-week.ts';

type Source =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'stock'; readonly stock: Stock }
  | { readonly kind: 'start'; readonly start: Start };

const stock = (of: Stock): Source => ({ kind: 'stock', stock: of });
const after = (start: Start): Source => ({ kind: 'start', start });

/** Where the clients of a start come from: a stock, or work that is over. */
const COMES_FROM: Readonly<Record<Start, Source>> = {
  lead: { kind: 'nowhere' },
  contact: after('lead'),
  callback: stock('pool'),
  'called-back': stock('pool'),
  'talk-first': stock('pool'),
  'first-talk': after('talk-first'),
  'talk-later': stock('between-talks'),
  won: after('talk-later'),
  paid: stock('to-pay'),
  enquiry: stock('paid'),
  finished: stock('paid'),
};

const BESIDE: ReadonlySet<Start> = new Set(['contact', 'called-back']);

/**
 * Which role worked last for which part of the clients, by the work of the last week: a task of any other role is a
 * take-over.
 */
export function spreadKnowledge(run: FlowRun): void {
  const { plan, split } = run;
  if (!plan.hasHandover) return;
  for (let kind = 0; kind < plan.kinds.count; kind += 1) run.parts[kind] = partNew(run, kind);
  for (let role = 0; role < split.roles.length; role += 1) {
    learnStocks(run, role);
    for (let kind = 0; kind < plan.kinds.count; kind += 1) {
      mix(run, kind, role, { from: beforeKind(run, kind, role), part: run.parts[kind]! });
    }
  }
  run.doneBy.fill(0);
}

const stockRow = (run: FlowRun, of: Stock): number => run.plan.kinds.count + STOCKS.indexOf(of);

const knownIn = (run: FlowRun, row: number, role: number): number =>
  run.known[row * run.split.roles.length + role]!;

function mix(
  run: FlowRun,
  row: number,
  role: number,
  { from, part }: { readonly from: number; readonly part: number },
): void {
  const place = row * run.split.roles.length + role;
  run.known[place]! += Math.min(1, part) * (from - run.known[place]!);
}

function beforeKind(run: FlowRun, kind: number, role: number): number {
  const { kinds } = run.plan;
  const start = kinds.starts[kind]!;
  const chain = kinds.ofStart[start];
  const previous = BESIDE.has(start) ? undefined : chain[chain.indexOf(kind) - 1];
  return previous === undefined ? beforeStart(run, start, role) : afterKind(run, previous, role);
}

function beforeStart(run: FlowRun, start: Start, role: number): number {
  const source = COMES_FROM[start];
  if (source.kind === 'nowhere') return 0;
  if (source.kind === 'stock') return knownIn(run, stockRow(run, source.stock), role);
  return afterStart(run, source.start, role);
}

function afterStart(run: FlowRun, start: Start, role: number): number {
  const last = run.plan.kinds.ofStart[start].at(-1);
  return last === undefined ? beforeStart(run, start, role) : afterKind(run, last, role);
}

function afterKind(run: FlowRun, kind: number, role: number): number {
  const all = doneOf(run, kind);
  return all > 0 ? doneByRole(run, kind, role) / all : knownIn(run, kind, role);
}

const doneByRole = (run: FlowRun, kind: number, role: number): number =>
  run.doneBy[kind * run.split.roles.length + role]!;

function doneOf(run: FlowRun, kind: number): number {
  const roles = run.split.roles.length;
  let sum = 0;
  for (let role = 0; role < roles; role += 1) sum += run.doneBy[kind * roles + role]!;
  return sum;
}

const flowAfter = (run: FlowRun, start: Start): number => {
  const last = run.plan.kinds.ofStart[start].at(-1);
  return last === undefined ? 0 : doneOf(run, last);
};

/** The part of those who wait for it that came this week. */
function partNew({ populations, plan: { places } }: FlowRun, kind: number): number {
  let coming = 0;
  let waiting = 0;
  for (const { numbers } of populations) {
    coming += numbers[places.rate + kind]! * WEEK_DAYS;
    waiting += numbers[places.waiting + kind]!;
  }
  return coming > 0 ? coming / Math.max(coming, waiting) : 0;
}

/** Stocks learn from who comes, and from what is done for those who are there. */
function learnStocks(run: FlowRun, role: number): void {
  const { places, scenario } = run.plan;
  const { closing, papers } = scenario.department;
  const pool = sum(run, (numbers) => numbers[places.pool]!);
  learnStock(run, 'pool', role, { size: pool, coming: flowAfter(run, 'lead'), start: 'lead' });
  meetIn(run, 'pool', role, { size: pool, starts: ['contact', 'callback', 'called-back'] });
  const first = flowAfter(run, 'first-talk');
  const later = flowAfter(run, 'talk-later') * Math.max(0, 1 - closing.win - closing.lose);
  // What the first talk promises is talked about the day after, on average.
  const between = (first + later * closing.gap) / WEEK_DAYS;
  learnStock(run, 'between-talks', role, { size: between, coming: first, start: 'first-talk' });
  learnStock(run, 'between-talks', role, { size: between, coming: later, start: 'talk-later' });
  const agreed = flowAfter(run, 'won');
  const toPay = (agreed * papers.payAfter) / WEEK_DAYS;
  learnStock(run, 'to-pay', role, { size: toPay, coming: agreed, start: 'won' });
  const paid = run.populations.reduce((all, each) => all + activeOrders(run, each), 0);
  const from = knownIn(run, stockRow(run, 'to-pay'), role);
  mix(run, stockRow(run, 'paid'), role, { from, part: paid > 0 ? agreed / paid : 0 });
  meetIn(run, 'paid', role, { size: paid, starts: ['paid', 'enquiry'] });
}

const sum = ({ populations }: FlowRun, of: (numbers: Float64Array) => number): number =>
  populations.reduce((all, { numbers }) => all + of(numbers), 0);

function learnStock(
  run: FlowRun,
  of: Stock,
  role: number,
  {
    size,
    coming,
    start,
  }: { readonly size: number; readonly coming: number; readonly start: Start },
): void {
  if (size <= 0) return;
  mix(run, stockRow(run, of), role, { from: afterStart(run, start, role), part: coming / size });
}

function meetIn(
  run: FlowRun,
  of: Stock,
  role: number,
  { size, starts }: { readonly size: number; readonly starts: readonly Start[] },
): void {
  if (size <= 0) return;
  let all = 0;
  let own = 0;
  for (const start of starts) {
    for (const kind of run.plan.kinds.ofStart[start]) {
      all += doneOf(run, kind);
      own += doneByRole(run, kind, role);
    }
  }
  if (all > 0) mix(run, stockRow(run, of), role, { from: own / all, part: all / size });
}
