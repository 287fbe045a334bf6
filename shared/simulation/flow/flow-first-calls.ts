import { NOTHING } from './flow-judge.ts';
import { loseTo } from './flow-losses.ts';
import { CLASS } from './flow-plan.ts';
import { beginTalks, callLater, leavePool, write } from './flow-pool.ts';
import type { FlowRun, Population } from './flow-state.ts';

/** Leads that the first call has reached, after they had waited so many days. */
export function afterFirstCalls(
  run: FlowRun,
  population: Population,
  count: number,
  waited: number,
): void {
  if (count <= 0) return;
  const { scenario, places } = run.plan;
  const { market } = scenario.department;
  const { numbers } = population;
  run.figures.contacted += count;
  const possible = count * market.possible;
  const refused = (count - possible) * market.refuseAtFirst;
  loseTo(run.figures, 'refused', refused);
  const already = possible * readyWithin(run, waited);
  const annoyed = (possible - already) * market.annoyed;
  loseTo(run.figures, 'annoyed', annoyed);
  const unready = possible - already - annoyed;
  numbers[places.pool]! += count - refused - annoyed;
  write(run, population, 'contact', { stay: count - refused - annoyed, gone: refused + annoyed });
  const called = already * market.callThemselves;
  leavePool(population, run, called);
  beginTalks(run, population, called);
  callLater(run, numbers, CLASS.ready, already - called);
  callLater(run, numbers, CLASS.others, count - possible - refused);
  callLater(run, numbers, CLASS.unready, unready);
  numbers[places.unready]! += unready;
  planReady(run, numbers, waited, unready);
}

/** The part of those who can buy that is ready so many days after they came. */
export function readyWithin({ plan }: FlowRun, days: number): number {
  const { readyByMonth } = plan.scenario.department.market;
  const months = days / plan.monthDays;
  const whole = Math.min(readyByMonth.length, Math.floor(months));
  let sum = (readyByMonth[whole] ?? 0) * (months - whole);
  for (let month = 0; month < whole; month += 1) sum += readyByMonth[month]!;
  return Math.min(1, sum);
}

/** When they become ready: by the curve, what of it is past left out. */
export function planReady(
  run: FlowRun,
  numbers: Float64Array,
  waited: number,
  count: number,
): void {
  const { places, readyDays, monthDays, scenario } = run.plan;
  const { readyByMonth } = scenario.department.market;
  const left = 1 - readyWithin(run, waited);
  if (left <= NOTHING || count <= 0) return;
  if (numbers[places.keptClean]! < 1e-6) renewCurve(run, numbers);
  const each = count / left / numbers[places.kept]! / monthDays;
  const clean = numbers[places.kept]! / numbers[places.keptClean]!;
  let before = 0;
  for (let month = 0; month <= readyByMonth.length; month += 1) {
    const now = readyByMonth[month] ?? 0;
    if ((month + 1) * monthDays <= waited) continue;
    const change = each * (now - before);
    const delay = Math.min(Math.max(0, month * monthDays - waited) + 1, readyDays - 2);
    const whole = Math.floor(delay);
    const first = (run.day + whole) % readyDays;
    const second = (first + 1) % readyDays;
    const rest = change * (delay - whole);
    numbers[places.readyChange + first]! += change - rest;
    numbers[places.readyChange + second]! += rest;
    numbers[places.cleanChange + first]! += (change - rest) * clean;
    numbers[places.cleanChange + second]! += rest * clean;
    before = now;
  }
}

/** Keeps the numbers of the curve in a range in which they can be told apart. */
export function renewCurve({ plan: { places, readyDays } }: FlowRun, numbers: Float64Array): void {
  const kept = numbers[places.kept]!;
  const clean = numbers[places.keptClean]!;
  for (let day = 0; day < readyDays; day += 1) {
    numbers[places.readyChange + day]! *= kept;
    numbers[places.cleanChange + day]! *= clean;
  }
  numbers[places.readyFlow]! *= kept;
  numbers[places.cleanFlow]! *= clean;
  numbers[places.kept] = 1;
  numbers[places.keptClean] = 1;
}
