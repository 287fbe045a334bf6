import type { Moment } from '#shared/lib/time.ts';
import { beginAway, endAway, endAwayAndDay } from '#shared/recording/absence-step.ts';
import type { AwayCause } from '#shared/recording/away.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import { changed, type RowChange } from '#shared/recording/row-change.ts';

import { applyChanges } from '../database/apply-changes.ts';
import type { RecorderParts } from './recorder-parts.ts';
import { readRecorderState } from './recorder-store.ts';

/** A past absence: from when, noticed at which moment, by which signs, and what the return means. */
export interface Absence {
  readonly left: number;
  readonly moment: Moment;
  readonly causes: readonly AwayCause[];
  /** `goes-on`: what ran runs again; `waits`: it stays on hold; `day-ended`: the day closed when the person left. */
  readonly what: 'goes-on' | 'waits' | 'day-ended';
}

/** Writes an absence and its end in one transaction. Does nothing when nothing ran and no absence was open. */
export function recordAbsence(parts: RecorderParts, personId: PersonId, absence: Absence): void {
  const { db, newId } = parts;
  const { left, moment, causes, what } = absence;
  const about = {
    scope: 'recording',
    personId,
    at: moment.at,
    by: 'system',
    reason: null,
  } as const;
  const context = { personId, newId, latestEnd: null, moment };
  db.transaction(() => {
    const state = readRecorderState(db, personId);
    const begun = beginAway(state, causes, { ...context, moment: { ...moment, at: left } });
    applyChanges(db, begun, { ...about, action: 'away-begin' });
    const away = readRecorderState(db, personId);
    const ended = {
      'goes-on': () => endAway(away, context),
      waits: () => closeAway(away, moment),
      'day-ended': () => endAwayAndDay(away, moment),
    }[what]();
    applyChanges(db, ended, { ...about, action: 'away-end' });
  }).immediate();
}

function closeAway({ away }: RecorderState, { at }: Moment): RowChange[] {
  return away ? [changed('away', away, { end: Math.max(at, away.start) })] : [];
}
