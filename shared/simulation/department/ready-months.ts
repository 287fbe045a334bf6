import { DRAW } from './draw-purpose.ts';
import { leadDraw } from './leads.ts';
import type { Run } from './run-state.ts';

/** How many months after it came a lead is ready: the month by the curve, evenly within it. */
export function drawReadyMonths(run: Run, lead: number): number {
  const { readyByMonth } = run.scenario.department.market;
  let u = leadDraw(run, lead, DRAW.readyMonth);
  let month = 0;
  while (month < readyByMonth.length - 1 && u >= readyByMonth[month]!) u -= readyByMonth[month++]!;
  return month + leadDraw(run, lead, DRAW.readyMoment);
}
