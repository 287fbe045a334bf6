import type { Instant } from '#shared/lib/time.ts';
import type { Repair } from '#shared/workdays/repair.ts';

import { findRow } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import type { Span } from './day-store.ts';

/** The day and all that repairs touch, which may lie outside of it: what is recorded there must be known too. */
export function spanOfRepairs(db: ReadableDatabase, day: Span, repairs: readonly Repair[]): Span {
  return including(
    day,
    repairs.flatMap((repair) => instantsOf(db, repair)),
  );
}

/** The span, grown to hold these instants. */
export function including({ start, end }: Span, instants: readonly Instant[]): Span {
  return { start: Math.min(start, ...instants), end: Math.max(end, ...instants) };
}

function instantsOf(db: ReadableDatabase, repair: Repair): Instant[] {
  return [
    ...('start' in repair ? [repair.start, repair.end] : []),
    ...('at' in repair ? [repair.at] : []),
    ...('segmentId' in repair ? endsOf(findRow(db, 'segment', sql`id = ${repair.segmentId}`)) : []),
    ...('shiftId' in repair ? endsOf(findRow(db, 'shift', sql`id = ${repair.shiftId}`)) : []),
  ];
}

function endsOf(
  row: { readonly start: Instant; readonly end: Instant | null } | undefined,
): Instant[] {
  return row ? [row.start, row.end ?? row.start] : [];
}
