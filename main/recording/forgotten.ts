import type { Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import { LONGEST_SEGMENT_MS } from '#shared/recording/segment.ts';
import { sessionOf } from '#shared/recording/session.ts';

import { recordAbsence } from './absence.ts';
import { endObserved } from './observed-sessions.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { lastBeat, readRecorderState } from './recorder-store.ts';

/**
 * A segment that would last longer than any does is a forgotten timer: its day ended at the last sign of life, and the
 * person is asked once to confirm or change that; about an observation nobody is asked. False when there is none.
 */
export function closeForgotten(parts: RecorderParts, personId: PersonId, moment: Moment): boolean {
  const state = readRecorderState(parts.db, personId);
  const start = state.running?.segment.start;
  if (start === undefined || moment.at - start <= LONGEST_SEGMENT_MS) return false;
  const alive = Math.max(start + 1, lastBeat(parts.db, personId) ?? 0);
  const left = Math.min(alive, start + LONGEST_SEGMENT_MS);
  if (sessionOf(state).kind === 'observed') {
    endObserved(parts, personId, { ...moment, at: left }, 'recovered');
    return true;
  }
  recordAbsence(parts, personId, { left, moment, causes: ['silence'], what: 'day-ended' });
  return true;
}
