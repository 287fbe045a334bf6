import type { Moment } from '#shared/lib/time.ts';
import { beginAway } from '#shared/recording/absence-step.ts';
import { endsDay } from '#shared/recording/away-end.ts';
import type { PersonId } from '#shared/recording/person.ts';
import {
  present,
  type PresenceEvent,
  type PresenceSign,
  sense,
} from '#shared/recording/presence.ts';

import { dayStartMinutesOf } from '../database/totals.ts';
import { recordAbsence } from './absence.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { readRecorderState } from './recorder-store.ts';
import type { Recorder } from './recorder.ts';

/** Turns the system's signs of presence into what they mean for the record. It writes nothing. */
export interface PresenceWatch {
  readonly feel: (sign: PresenceSign, idleAfterMs: number) => readonly PresenceEvent[];
  readonly reset: () => void;
}

/** A lock, a sleep or a silence up to here is nothing. */
const ABSENT_AFTER_MS = 60_000;

/** Watches who sits at this computer. */
export function createPresenceWatch(): PresenceWatch {
  let presence = present;
  return {
    feel: (sign, idleAfterMs) => {
      const step = sense(presence, sign, { idleAfterMs, absentAfterMs: ABSENT_AFTER_MS });
      presence = step.presence;
      return step.events;
    },
    reset: () => {
      presence = present;
    },
  };
}

/** Whose record an event of presence belongs to. */
export interface Watched {
  readonly parts: RecorderParts;
  readonly recorder: Recorder;
  readonly personId: PersonId;
}

/** Writes what was noticed at that moment. True when it changed the record. */
export function recordPresence(
  { parts, recorder, personId }: Watched,
  event: PresenceEvent,
  moment: Moment,
): boolean {
  if (event.kind === 'left') {
    const left = { ...moment, at: event.since };
    return recorder.apply(personId, 'away-begin', left, (state, context) =>
      beginAway(state, event.causes, context),
    );
  }
  const { away } = readRecorderState(parts.db, personId);
  if (!away) return false;
  const dayEnded = endsDay(away.start, event.at, away.zone, dayStartMinutesOf(parts.db));
  const what = dayEnded ? 'day-ended' : 'goes-on';
  const back = { ...moment, at: Math.min(event.at, moment.at) };
  recordAbsence(parts, personId, { left: away.start, moment: back, causes: away.causes, what });
  return true;
}
