import { appointment, breaks, clientAppointments } from './appointments.ts';
import { DEMO_DAYS, MINUTE, timeOfDay } from './demo-period.ts';
import type { SharedEvent } from './department-days.ts';
import type { Appointment, Caller, Due } from './desk.ts';
import type { Scene } from './scene.ts';
import { strays } from './strays.ts';

/** All that will come by itself on that day, in order of time. */
export function drawAgenda(scene: Scene, shared: readonly SharedEvent[]): Due[] {
  const all: Due[] = [
    ...callers(scene),
    ...sharedEvents(scene, shared),
    ...clientAppointments(scene),
    ...breaks(scene),
    ...strays(scene),
  ];
  return all.toSorted((a, b) => a.at - b.at);
}

/** Paid clients ask more from day to day: every order that was sold goes on for months. */
function callers({ manager, dayIndex, draw }: Scene): Caller[] {
  const [first, last] = manager.questions;
  const questions = first + ((last - first) * dayIndex) / (DEMO_DAYS.length - 1);
  const times = (mean: number): number[] =>
    Array.from({ length: draw.count(mean) }, () =>
      draw.between(timeOfDay(9, 20), timeOfDay(17, 35)),
    );
  return [
    ...times(questions).map((at) => caller(at, 'care-question')),
    ...times(0.5).map((at) => caller(at, 'call-follow-up')),
    ...times(0.25).map((at) => caller(at, 'call-first')),
  ];
}

const caller = (at: number, operation: Caller['operation']): Caller => ({
  kind: 'caller',
  at,
  operation,
});

/** What several people share ends for all of them at the same time: nobody joins for the last moments. */
function sharedEvents(
  { manager, dayIndex, draw }: Scene,
  shared: readonly SharedEvent[],
): Appointment[] {
  const own = shared.filter(
    ({ who, ...event }) => event.dayIndex === dayIndex && (who?.includes(manager.name) ?? true),
  );
  return own.map((event) => {
    const until = event.until + draw.between(-36, 72) * 1000;
    const at = event.at + draw.between(-1, 1) * MINUTE;
    return { ...appointment(at, event.operation, until - 2 * MINUTE), until };
  });
}
