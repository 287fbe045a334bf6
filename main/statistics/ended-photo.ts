import type { PhotoFilter } from '#shared/statistics/photo.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { listPersonDays, type PersonDay } from './day-totals.ts';
import { listOperationTotals, type OperationTotals } from './operation-totals.ts';
import { readTimers, type Timers } from './photograph.ts';

/** The part of a photograph that changes only when the record does: everything that has ended. */
export interface EndedPhoto {
  readonly operations: readonly OperationTotals[];
  readonly days: readonly PersonDay[];
  /** Who recorded it. */
  readonly timers: Timers;
}

/** Reads it from the derived tables. */
export function readEndedPhoto(db: ReadableDatabase, filter: PhotoFilter): EndedPhoto {
  return {
    operations: listOperationTotals(db, filter),
    days: listPersonDays(db, filter),
    timers: readTimers(db, filter),
  };
}
