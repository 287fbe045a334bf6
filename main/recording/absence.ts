import { assertNever } from '#shared/lib/assert.ts';
import type { Moment } from '#shared/lib/time.ts';
import { beginAway, endAway, endAwayAndDay } from '#shared/recording/absence-step.ts';
import type { AwayCause } from '#shared/recording/away.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import { changed, type RowChange } from '#shared/recording/row-change.ts';

import { applyChanges } from '../database/apply-changes.ts';
import { prepare, type Prepared } from './prepare.ts';
import type { RecorderParts } from './recorder-parts.ts';

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
  const { left, moment, causes } = absence;
  const { at } = moment;
  const about = { scope: 'recording', personId, at, by: 'system', reason: null } as const;
  parts.db
    .transaction(() => {
      const leaving = prepare(parts, personId, { ...moment, at: left });
      const begun = beginAway(leaving.state, causes, leaving.context);
      applyChanges(parts.db, begun, { ...about, action: 'away-begin' });
      const ended = endOf(absence, prepare(parts, personId, moment));
      applyChanges(parts.db, ended, { ...about, action: 'away-end' });
    })
    .immediate();
}

function endOf({ what, moment }: Absence, { state, context }: Prepared): RowChange[] {
  switch (what) {
    case 'goes-on':
      return endAway(state, context);
    case 'waits':
      return closeAway(state, moment);
    case 'day-ended':
      return endAwayAndDay(state, moment, context.workedUntil ?? null);
    default:
      return assertNever(what);
  }
}

function closeAway({ away }: RecorderState, { at }: Moment): RowChange[] {
  return away ? [changed('away', away, { end: Math.max(at, away.start) })] : [];
}
