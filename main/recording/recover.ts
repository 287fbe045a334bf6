import type { Moment } from '#shared/lib/time.ts';
import { endsDay } from '#shared/recording/away-end.ts';
import type { AwayCause } from '#shared/recording/away.ts';
import type { PersonId } from '#shared/recording/person.ts';
import { LONGEST_SEGMENT_MS } from '#shared/recording/segment.ts';

import { dayStartMinutesOf } from '../database/totals.ts';
import { recordAbsence } from './absence.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { lastBeat, readRecorderState } from './recorder-store.ts';

/**
 * At the start of the application: what still ran when it last stopped ended at the last heartbeat, and the person is
 * asked once about the time since. Nothing goes on by itself: the application cannot know whether the work did.
 */
export function recoverAfterStop(
  parts: RecorderParts,
  personId: PersonId,
  { moment, cause }: { readonly moment: Moment; readonly cause: AwayCause },
): void {
  const left = leftAt(parts, personId);
  if (left === null) return;
  const dayEnded = endsDay(left, moment.at, moment.zone, dayStartMinutesOf(parts.db));
  const what = dayEnded ? 'day-ended' : 'waits';
  recordAbsence(parts, personId, { left, moment, causes: [cause], what });
}

/** An acknowledged key press lasts a millisecond at least, so that a crash right after it cannot make it nothing. */
function leftAt({ db }: RecorderParts, personId: PersonId): number | null {
  const { running, away } = readRecorderState(db, personId);
  if (!running) return away?.start ?? null;
  const { start } = running.segment;
  return Math.min(Math.max(start + 1, lastBeat(db, personId) ?? 0), start + LONGEST_SEGMENT_MS);
}
