import { MINUTE, timeOfDay } from './demo-period.ts';
import type { Appointment } from './desk.ts';
import type { Draw } from './draw.ts';
import type { DemoOperation } from './lengths.ts';
import type { Scene } from './scene.ts';

/** A fixed time: it is kept unless `latest` has passed. */
export function appointment(at: number, operation: DemoOperation, latest: number): Appointment {
  return { kind: 'appointment', at, operation, until: null, canWait: false, latest };
}

/** Times at which clients like to be rung up. */
const SLOTS = [
  timeOfDay(10, 15),
  timeOfDay(11, 30),
  timeOfDay(14, 15),
  timeOfDay(15, 30),
  timeOfDay(16, 20),
];

/** Closings are agreed upon beforehand. As care grows, fewer find a place in the diary. */
export function clientAppointments({ manager, dayIndex, draw }: Scene): Appointment[] {
  const meetings = draw.count(manager.meetings);
  const closings = draw.count(manager.closings * (1.12 - 0.026 * dayIndex));
  const latest = manager.leavesAt - 75 * MINUTE;
  const free = [...SLOTS];
  const appointments: Appointment[] = [];
  for (let left = meetings + closings; left > 0 && free.length > 0; left -= 1) {
    const [slot = 0] = free.splice(Math.floor(draw.between(0, free.length)), 1);
    const at = slot + (draw.pick([0, 0, 15]) + draw.normal(1, 2)) * MINUTE;
    const isMeeting = left > closings;
    appointments.push(
      ...(isMeeting ? meetingAt(draw, at, latest) : [appointment(at, 'call-closing', latest)]),
    );
  }
  return appointments;
}

/** Some meetings are at the client's: there and back again. */
function meetingAt(draw: Draw, at: number, latest: number): Appointment[] {
  if (draw.chance(0.5)) return [appointment(at, 'meeting', latest)];
  const inAnyCase = timeOfDay(24);
  return [
    appointment(at - draw.between(24, 36) * MINUTE, 'travel', inAnyCase),
    appointment(at, 'meeting', inAnyCase),
    appointment(at + 15 * MINUTE, 'travel', inAnyCase),
  ];
}

/** Breaks wait for the work at hand, and one that was missed by far is not made up for. */
export function breaks({ manager, draw }: Scene): Appointment[] {
  const pausing = (at: number, operation: DemoOperation): Appointment => {
    const latest = Math.min(at + 100 * MINUTE, manager.leavesAt - 25 * MINUTE);
    return { ...appointment(at, operation, latest), canWait: true };
  };
  const around = (at: number): number => draw.normal(at, 15 * MINUTE);
  const sometimes = (probability: number, operation: DemoOperation): Appointment[] =>
    draw.chance(probability)
      ? [pausing(draw.between(timeOfDay(10), timeOfDay(17)), operation)]
      : [];
  return [
    appointment(draw.normal(manager.lunchAt, 7 * MINUTE), 'lunch', timeOfDay(24)),
    pausing(around(timeOfDay(10, 55)), 'rest'),
    pausing(around(timeOfDay(15, 40)), 'rest'),
    ...(draw.chance(0.3) ? [pausing(around(timeOfDay(17)), 'rest')] : []),
    ...sometimes(0.25, 'personal'),
    ...sometimes(0.2, 'search-information'),
  ];
}
