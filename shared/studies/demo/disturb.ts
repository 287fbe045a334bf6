import { assertNever } from '../../lib/assert.ts';
import { type Act, type Disturbance, type Happening, timeTaken, withInside } from './act.ts';
import { answerCaller, keepAppointment } from './begin.ts';
import { MINUTE } from './demo-period.ts';
import type { Appointment, Caller, Desk, Due, Stray } from './desk.ts';
import type { DemoOperation } from './lengths.ts';
import type { Performed } from './performed.ts';
import type { Scene } from './scene.ts';

/** A piece of desk work as far as it is known: what has happened inside, and what is still to come. */
interface Progress extends Pick<Desk, 'at' | 'due' | 'soon' | 'papers'> {
  readonly act: Act;
  /** How much of the work itself is done, ms. */
  readonly own: number;
}

/** Where in the work something comes: the time of day, the work done until then, and what is left of it. */
interface Place {
  readonly at: number;
  readonly after: number;
  readonly left: number;
}

/** Desk work as the day lets it happen: whoever and whatever comes meanwhile takes the person from it. */
export function disturb(scene: Scene, act: Act, desk: Desk): { act: Act; desk: Desk } {
  const { soon, papers } = desk;
  const begun: Progress = { at: desk.at, due: [], soon, papers, act, own: 0 };
  const ended = desk.due.reduce((progress, due) => meet(scene, progress, due), begun);
  return {
    act: ended.act,
    desk: { ...desk, due: ended.due, soon: ended.soon, papers: ended.papers },
  };
}

function meet(scene: Scene, progress: Progress, due: Due): Progress {
  const kept = { ...progress, due: [...progress.due, due] };
  const place = placeOf(scene, progress, due);
  if (!place) return kept;
  switch (due.kind) {
    case 'caller':
      return answersNow(scene, place, due, progress) ? call(scene, progress, due, place) : kept;
    case 'appointment':
      return leavesFor(due, place)
        ? interrupted(progress, place, keepAppointment(scene, due, place.at))
        : kept;
    case 'stray':
      return leavesDesk(progress, due, place) ? strayed(scene, progress, due, place) : kept;
    default:
      return assertNever(due);
  }
}

/** Undefined where the work is over before. What should have come before the work began comes soon. */
function placeOf({ draw }: Scene, { at, own, act }: Progress, due: Due): Place | undefined {
  const left = act.ms - own;
  if (due.at >= at + left) return undefined;
  const waited = Math.min(draw.between(0.5, 4) * MINUTE, left / 2);
  const passed = Math.round(due.at > at + 20_000 ? due.at - at : waited);
  return { at: at + passed, after: own + passed, left: left - passed };
}

/** Who was put off before the work began is put off until its end. */
function answersNow({ draw }: Scene, { left }: Place, due: Due, { at }: Progress): boolean {
  return due.at > at && left > 45_000 && draw.chance(0.88);
}

function call(scene: Scene, progress: Progress, caller: Caller, place: Place): Progress {
  return interrupted(progress, place, answerCaller(scene, caller));
}

/** What is nearly done is done first; how nearly depends on who waits. */
const PATIENCE: Partial<Record<DemoOperation, number>> = {
  lunch: 14 * MINUTE,
  'team-meeting': 2 * MINUTE,
  'waiting-system': MINUTE,
};

function leavesFor(appointment: Appointment, { at, left }: Place): boolean {
  const patience = PATIENCE[appointment.operation] ?? 6 * MINUTE;
  return !appointment.canWait && at < appointment.latest && left > patience;
}

/** Once in a piece of work is enough. */
function leavesDesk({ act }: Progress, stray: Stray, { at, left }: Place): boolean {
  const hasLeft = act.inside.some(({ kind }) => kind === 'pause' || kind === 'absence');
  return !hasLeft && at < stray.latest && left > MINUTE;
}

function interrupted(progress: Progress, place: Place, { act, soon, papers }: Performed): Progress {
  return {
    ...after(progress, place, { kind: 'interruption', act }),
    soon: [...progress.soon, ...soon],
    papers: [...progress.papers, ...papers],
  };
}

function strayed({ draw }: Scene, progress: Progress, stray: Stray, place: Place): Progress {
  const answeredAfter = place.after + Math.min(draw.between(4000, 40_000), place.left / 2);
  const answer: Happening[] = stray.answer
    ? [{ kind: 'answer', after: Math.round(answeredAfter), answer: stray.answer }]
    : [];
  return after(progress, place, stray.disturbance, answer);
}

function after(
  progress: Progress,
  place: Place,
  disturbance: Disturbance,
  more: readonly Happening[] = [],
): Progress {
  const happening = { after: place.after, ...disturbance };
  return {
    ...progress,
    at: place.at + timeTaken(disturbance),
    own: place.after,
    act: withInside(progress.act, happening, ...more),
  };
}
