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

/** Turns the system's signs of presence into the record. */
export interface PresenceWatch {
  /** True when a sign changed the record. */
  readonly feel: (personId: PersonId | null, sign: PresenceSign, moment: Moment) => boolean;
  readonly reset: () => void;
}

/** A lock, a sleep or a silence up to here is nothing. */
const ABSENT_AFTER_MS = 60_000;

/** Watches one person at this computer. */
export function createPresenceWatch(
  parts: RecorderParts,
  recorder: Recorder,
  idleAfterMs: () => number,
): PresenceWatch {
  let presence = present;
  return {
    feel: (personId, sign, moment) => {
      const limits = { idleAfterMs: idleAfterMs(), absentAfterMs: ABSENT_AFTER_MS };
      const { presence: next, events } = sense(presence, sign, limits);
      presence = next;
      if (personId === null) return false;
      for (const event of events) react({ parts, recorder, personId }, event, moment);
      return events.length > 0;
    },
    reset: () => {
      presence = present;
    },
  };
}

interface Watched {
  readonly parts: RecorderParts;
  readonly recorder: Recorder;
  readonly personId: PersonId;
}

function react({ parts, recorder, personId }: Watched, event: PresenceEvent, moment: Moment): void {
  if (event.kind === 'left') {
    const left = { ...moment, at: event.since };
    recorder.apply(personId, 'away-begin', left, (state, context) =>
      beginAway(state, event.causes, context),
    );
    return;
  }
  const { away } = readRecorderState(parts.db, personId);
  if (!away) return;
  const dayEnded = endsDay(away.start, event.at, away.zone, dayStartMinutesOf(parts.db));
  const what = dayEnded ? 'day-ended' : 'goes-on';
  const back = { ...moment, at: Math.min(event.at, moment.at) };
  recordAbsence(parts, personId, { left: away.start, moment: back, causes: away.causes, what });
}
