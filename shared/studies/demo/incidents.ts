import type { AwayCause } from '../../recording/away.ts';
import type { Answer } from './act.ts';
import { MINUTE, timeOfDay } from './demo-period.ts';
import type { Stray } from './desk.ts';

/** What is told of one person's day, whatever chance makes of the rest. */
export interface Incident {
  readonly arrivesAt?: number;
  readonly forgetsToStop?: boolean;
  readonly strays?: readonly Stray[];
}

/** Absences that the system notices, by how soon it does. */
const NOTICED_AFTER: Partial<Record<AwayCause, number>> = { idle: 5 * MINUTE, lock: MINUTE };

/** An absence of that many minutes; `answer` null leaves the question open. */
export function absence(
  at: number,
  minutes: number,
  cause: AwayCause,
  answer: Answer | null,
): Stray {
  const ms = Math.round(minutes * MINUTE);
  const noticedAfterMs = Math.round(Math.min((NOTICED_AFTER[cause] ?? ms) + 2130, ms));
  const disturbance = {
    kind: 'absence',
    absence: { ms, causes: [cause], noticedAfterMs },
  } as const;
  return { kind: 'stray', at, disturbance, answer, latest: timeOfDay(24) };
}

/** A pause of that many minutes. */
export function pause(at: number, minutes: number): Stray {
  const disturbance = { kind: 'pause', ms: Math.round(minutes * MINUTE) } as const;
  return { kind: 'stray', at, disturbance, answer: null, latest: timeOfDay(24) };
}

const INCIDENTS: Readonly<Record<string, Incident>> = {
  // Two questions wait for her on the day that is shown first.
  'Анна К. 9': {
    strays: [
      absence(timeOfDay(10, 42.29), 11.327, 'idle', null),
      absence(timeOfDay(14, 26.64), 16.734, 'lock', null),
    ],
  },
  // The next morning asks when the evening ended.
  'Дмитрий С. 8': { forgetsToStop: true },
  // The pause that she forgot to end is filled in afterwards.
  'Елена В. 1': { strays: [pause(timeOfDay(14, 20.37), 27.418)] },
  // The computer restarted by itself.
  'Ольга Т. 4': {
    strays: [
      absence(timeOfDay(15, 36.71), 6.233, 'crash', { answer: 'continued', operation: null }),
    ],
  },
  'Павел Р. 2': { arrivesAt: timeOfDay(9, 38) },
};

/** What is told of that person's day. */
export function incidentOf(name: string, dayIndex: number): Incident {
  return INCIDENTS[`${name} ${dayIndex}`] ?? {};
}
