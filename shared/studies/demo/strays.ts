import type { Answer } from './act.ts';
import { MINUTE, timeOfDay } from './demo-period.ts';
import type { Stray } from './desk.ts';
import { absence, incidentOf, pause } from './incidents.ts';
import type { Scene } from './scene.ts';

/** What people say when they are asked what an absence was. */
const ANSWERS: readonly Answer[] = [
  { answer: 'continued', operation: null },
  { answer: 'call', operation: 'care-question' },
  { answer: 'call', operation: 'call-follow-up' },
  { answer: 'meeting', operation: 'team-meeting' },
  { answer: 'rest', operation: 'rest' },
  { answer: 'not-work', operation: null },
  { answer: 'operation', operation: 'search-information' },
];

/** Short absences. Every day has one at least: nobody records all of it. */
export function strays({ manager, dayIndex, draw }: Scene): Stray[] {
  const told = incidentOf(manager.name, dayIndex).strays ?? [];
  const noon = timeOfDay(12, 30);
  const at = (latest: number): number => draw.between(timeOfDay(9, 45), latest);
  const minutes = (mean: number, least: number): number =>
    Math.max(draw.length({ mean, cv: 0.45 }), least);
  const first = told.some((each) => each.at < noon) ? [] : [pause(at(noon), minutes(9, 6))];
  const pauses = Array.from({ length: draw.count(manager.pauses * 0.8) }, () =>
    pause(at(timeOfDay(16)), minutes(9, 2)),
  );
  const idles = Array.from({ length: draw.count(manager.idles * 1.3) }, () =>
    absence(
      at(timeOfDay(16)),
      minutes(13, 6.5),
      draw.pick(['idle', 'idle', 'lock']),
      draw.pick(ANSWERS),
    ),
  );
  const more = told.length > 0 ? [] : [...pauses, ...idles];
  return [...told, ...first, ...more.map((each) => ({ ...each, latest: each.at + 45 * MINUTE }))];
}
