import { CANDIDATES } from '../department/pool-history.ts';
import { planReady, readyWithin } from './flow-first-calls.ts';
import { CLASS } from './flow-plan.ts';
import { later } from './flow-ring.ts';
import type { FlowRun, Population } from './flow-state.ts';

interface Group {
  /** Full months since they came. */
  readonly age: number;
  readonly count: number;
}

/** Leads that came on the same day and are in the pool still, against all that came then. */
interface DayOfPool {
  /** Since they came, and until they are called next (days). */
  readonly old: number;
  readonly due: number;
  /** The class of those who cannot buy. */
  readonly other: number;
  /** By class: not ready, ready, ready too long ago, cannot buy. */
  readonly parts: readonly [number, number, number, number];
}

/**
 * Leads of that age that were spoken to and did not buy: of all that came then, those who would still be in the pool of a
 * department that calls in time (`addPoolLead`, by expected numbers). Where it keeps next to none so long, the rest cannot
 * buy and is called a last time.
 */
export function addToPool(run: FlowRun, population: Population, { age, count }: Group): void {
  const { places, monthDays, touches } = run.plan;
  const { numbers } = population;
  const steps = Math.max(1, Math.round(monthDays));
  const days = Array.from({ length: steps }, (_, step) =>
    dayOfPool(run, (age + (step + 0.5) / steps) * monthDays),
  );
  const kept = days.reduce((sum, { parts }) => sum + total(parts), 0) / steps;
  const overdue = count * (1 - kept) ** CANDIDATES;
  numbers[places.pool]! += count;
  callWithin(run, numbers, CLASS.others + touches - 1, overdue);
  if (kept <= 0) return;
  const scale = (count - overdue) / kept / steps;
  for (const { old, due, other, parts } of days) {
    const classes = [CLASS.unready, CLASS.ready, CLASS.late, other];
    for (const [place, which] of classes.entries()) {
      callIn(run, numbers, which, { days: due, count: parts[place]! * scale });
    }
    numbers[places.unready]! += parts[0] * scale;
    planReady(run, numbers, old, parts[0] * scale);
  }
}

const total = (parts: readonly number[]): number => parts.reduce((sum, each) => sum + each, 0);

const everyOf = ({ plan, split }: FlowRun): number =>
  split.callbackEvery / plan.scenario.department.time.dayMinutes;

/** The part of those who came that long ago (days) that is in the pool. */
function dayOfPool(run: FlowRun, old: number): DayOfPool {
  const { touches: most, scenario } = run.plan;
  const { market, callbacks } = scenario.department;
  const every = everyOf(run);
  const touches = Math.floor(old / every);
  const buyers = market.possible * (1 - market.annoyed) ** (touches + 1);
  const { ready, late } = readySince(run, touches * every, old);
  const isCalled = touches === 0 || touches < callbacks.most;
  const others = (1 - market.refuseAtFirst) * (1 - market.refuseAtCallback) ** touches;
  const waits = buyers * (1 - market.callThemselves);
  return {
    old,
    due: (touches + 1) * every - old,
    other: CLASS.others + Math.min(touches, most - 1),
    parts: [
      buyers * (1 - readyWithin(run, old)),
      waits * ready,
      waits * late,
      isCalled ? (1 - market.possible) * others : 0,
    ],
  };
}

/** Of all who can buy, those who became ready after the last call, by whether they still want it. */
function readySince(
  { plan }: FlowRun,
  from: number,
  now: number,
): { readonly ready: number; readonly late: number } {
  const { readyByMonth, window } = plan.scenario.department.market;
  let ready = 0;
  let all = 0;
  for (const [month, share] of readyByMonth.entries()) {
    const since = Math.max(from, month * plan.monthDays);
    const until = Math.min(now, (month + 1) * plan.monthDays);
    if (until <= since) continue;
    const aDay = share / plan.monthDays;
    all += aDay * (until - since);
    const left = Math.exp((until - now) / window) - Math.exp((since - now) / window);
    ready += aDay * window * left;
  }
  return { ready, late: all - ready };
}

/** Those whose next call is due in so many days. */
function callIn(
  { rings, day }: FlowRun,
  numbers: Float64Array,
  which: number,
  { days, count }: { readonly days: number; readonly count: number },
): void {
  later(numbers, { ...rings.due[which]!, delay: days + 0.5 }, day, count);
}

function callWithin(run: FlowRun, numbers: Float64Array, which: number, count: number): void {
  if (count <= 0) return;
  const every = everyOf(run);
  const steps = Math.max(1, Math.round(every));
  for (let step = 0; step < steps; step += 1) {
    const days = ((step + 0.5) * every) / steps;
    callIn(run, numbers, which, { days, count: count / steps });
  }
}

/** Those of the pool who are to be called first wait for that call already. */
export function takeDue(run: FlowRun, numbers: Float64Array, kind: number, count: number): void {
  const { places, dueDays, classes, kinds } = run.plan;
  const waiting = places.classes + kinds.ofStart.callback.indexOf(kind) * classes;
  let left = count;
  for (let day = 0; day < dueDays && left > 0; day += 1) {
    const place = places.due + day * classes;
    const due = total([...numbers.subarray(place, place + classes)]);
    const part = due > 0 ? Math.min(1, left / due) : 0;
    for (let each = 0; each < classes; each += 1) {
      const called = numbers[place + each]! * part;
      numbers[place + each]! -= called;
      numbers[waiting + each]! += called;
    }
    numbers[places.waiting + kind]! += due * part;
    left -= due * part;
  }
}
