import { DRAW } from './draw-purpose.ts';
import { leadDraw, leadExponential } from './leads.ts';
import type { Run } from './run-state.ts';

/** A letter was promised: some leads wait for it only so long. */
export function mindLetter(run: Run, lead: number, turn: number): void {
  const { patience, lateLoss } = run.scenario.department.letters;
  if (leadDraw(run, lead, DRAW.mindsLetter, turn) >= lateLoss) return;
  const days = patience * run.scenario.department.time.dayMinutes;
  const wait = days * leadExponential(run, lead, DRAW.letter, turn);
  run.leads.letterBy[lead] = Math.min(run.leads.letterBy[lead]!, run.now + wait);
}
