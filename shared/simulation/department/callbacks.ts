import { DRAW } from './draw-purpose.ts';
import { leadDraw } from './leads.ts';
import { EVENT, type Run } from './run-state.ts';

/** A call that came too early has cost the lead. */
export const isAnnoyed = (run: Run, lead: number, touch: number): boolean =>
  leadDraw(run, lead, DRAW.annoyed, touch) < run.scenario.department.market.annoyed;

/** Calls again after the usual time. */
export function callBackLater(run: Run, lead: number): void {
  run.events.schedule(run.now + run.split.callbackEvery, EVENT.due, lead);
}
