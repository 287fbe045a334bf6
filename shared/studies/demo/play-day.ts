import { beginAway, endAwayAndDay } from '../../recording/absence-step.ts';
import { durationOf } from './act.ts';
import { MINUTE, timeOfDay } from './demo-period.ts';
import type { DayPlan } from './plan-day.ts';
import { type FindOperation, playAct } from './play-act.ts';
import type { PlayedRecorder } from './played-recorder.ts';

/** Plays a planned day up to the last key. The recorder's clock stands at the first one. */
export function playDay(
  recorder: PlayedRecorder,
  plan: DayPlan,
  findOperation: FindOperation,
): void {
  for (const act of plan.acts) playAct(recorder, act, findOperation);
  recorder.press({ kind: 'end-day' });
}

/** The same without the last key: the day ends by the last input, and the next morning asks about it. */
export function playForgottenDay(
  recorder: PlayedRecorder,
  plan: DayPlan,
  findOperation: FindOperation,
): void {
  for (const act of plan.acts) playAct(recorder, act, findOperation);
  const left = recorder.now();
  recorder.wait(5 * MINUTE + 3180);
  recorder.notice('away-begin', (state, context) => beginAway(state, ['idle'], context), left);
  recorder.wait(nightUntil(timeOfDay(8, 51.21), plan));
  recorder.notice('away-end', (state, { moment }) => endAwayAndDay(state, moment, null));
}

/** From the evening of a planned day to a time of the next morning, before anybody presses a key. */
function nightUntil(morning: number, { acts, startsAt }: DayPlan): number {
  const worked = acts.reduce((sum, act) => sum + durationOf(act), startsAt + 5 * MINUTE + 3180);
  return timeOfDay(24) + morning - worked;
}
