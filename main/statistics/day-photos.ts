import { compareText } from '#shared/lib/compare.ts';
import type { Instant } from '#shared/lib/time.ts';
import { isWorking, type Kind } from '#shared/operations/kind.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import type { DayPhoto, PhotoFilter } from '#shared/statistics/photo.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import type { PersonDay } from './day-totals.ts';
import type { EndedPhoto } from './ended-photo.ts';
import type { OpenPiece } from './open-time.ts';
import { dayKey, shiftMsByDay } from './shift-days.ts';

/** More days than this belong on paper, not on a screen. */
const MOST_DAYS = 1000;

const NO_TIME = { segments: 0, workingSegments: 0, ms: 0, workingMs: 0, resultMs: 0 };

/** Adds what runs to the days, newest first. */
export function withOpenPieces(
  days: readonly PersonDay[],
  open: readonly OpenPiece[],
  kindOf: ReadonlyMap<string, Kind>,
): PersonDay[] {
  if (open.length === 0) return [...days];
  const byKey = new Map(days.map((day) => [dayKey(day.personId, day.day), day]));
  for (const { personId, day, operationId, ms } of open) {
    const kind = kindOf.get(operationId) ?? 'support';
    const key = dayKey(personId, day);
    const empty = { ...NO_TIME, personId, day };
    const known = byKey.get(key) ?? empty;
    byKey.set(key, {
      personId,
      day,
      segments: known.segments + 1,
      workingSegments: known.workingSegments + (isWorking(kind) ? 1 : 0),
      ms: known.ms + ms,
      workingMs: known.workingMs + (isWorking(kind) ? ms : 0),
      resultMs: known.resultMs + (kind === 'result' ? ms : 0),
    });
  }
  return [...byKey.values()].toSorted(
    (a, b) => compareText(b.day, a.day) || compareText(a.personId, b.personId),
  );
}

/** The days that are listed, with the gaps in their shifts. */
export function dayPhotos(
  db: ReadableDatabase,
  days: readonly PersonDay[],
  filter: PhotoFilter,
  { shiftsFrom, now }: Pick<EndedPhoto, 'shiftsFrom'> & { readonly now: Instant | null },
): DayPhoto[] {
  const listed = filter.isEveryDayListed ? days : days.slice(0, MOST_DAYS);
  const oldest = listed.at(-1)?.day;
  if (oldest === undefined) return [];
  const people = new Set(listed.map(({ personId }) => personId));
  const idOf = new Map([...people].map((id) => [id, personIdSchema.parse(id)]));
  const shiftMs = shiftMsByDay(db, { ...filter, from: oldest }, { ended: shiftsFrom(oldest), now });
  return listed.flatMap(({ personId: whose, day, segments, ms, workingMs, resultMs }) => {
    const personId = idOf.get(whose);
    if (personId === undefined) return [];
    const shift = shiftMs.get(dayKey(personId, day)) ?? 0;
    const gapMs = Math.max(0, shift - ms);
    return {
      day,
      personId,
      segments,
      ms,
      workingMs,
      resultMs,
      gapMs,
      coverage: shift === 0 ? null : (shift - gapMs) / shift,
    };
  });
}
