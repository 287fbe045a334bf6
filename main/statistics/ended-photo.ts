import type { PhotoFilter } from '#shared/statistics/photo.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { createAnswerCache } from './answer-cache.ts';
import { listPersonDays, type PersonDay } from './day-totals.ts';
import { listOperationTotals, type OperationTotals } from './operation-totals.ts';
import { readTimers, type Timers } from './photograph.ts';
import { type EndedShifts, readEndedShifts } from './shift-days.ts';

/** The part of a photograph that changes only when the record does: everything that has ended. */
export interface EndedPhoto {
  readonly operations: readonly OperationTotals[];
  readonly days: readonly PersonDay[];
  /** Who recorded it. */
  readonly timers: Timers;
  /** Length of the ended shifts of its days, from a day on; remembered. */
  readonly shiftsFrom: (oldest: string) => EndedShifts;
}

/** Reads it from the derived tables. */
export function readEndedPhoto(db: ReadableDatabase, filter: PhotoFilter): EndedPhoto {
  const shifts = createAnswerCache<EndedShifts>();
  return {
    operations: listOperationTotals(db, filter),
    days: listPersonDays(db, filter),
    timers: readTimers(db, filter),
    shiftsFrom: (oldest) =>
      shifts.get(oldest, () => readEndedShifts(db, { ...filter, from: oldest })),
  };
}
