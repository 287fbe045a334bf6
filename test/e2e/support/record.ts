// What the application wrote, read from the file itself.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { openForReading } from '#main/database/open-database.ts';
import { all, get, sql } from '#main/database/sql.ts';

/** Code and end of every segment of a data file, in order. */
export interface RecordedSegment {
  readonly code: string;
  readonly start: number;
  readonly end: number | null;
}

/** The data file of a run that was started without a folder of its own. */
export const dataFileOf = (userData: string): string => join(userData, 'data/chronokadr.sqlite');

/** All segments in the file. */
export function segmentsIn(dataFile: string): RecordedSegment[] {
  if (!existsSync(dataFile)) return [];
  const db = openForReading(dataFile);
  try {
    return all<RecordedSegment>(
      db,
      sql`SELECT operation.code AS code, segment.started_at AS start, segment.ended_at AS "end"
          FROM segment
          JOIN observation ON observation.id = segment.observation_id
          JOIN operation ON operation.id = observation.operation_id
          ORDER BY segment.started_at, segment.id`,
    );
  } finally {
    db.close();
  }
}

/** How often anything was changed. */
export function changesIn(dataFile: string): number {
  const db = openForReading(dataFile);
  try {
    return get<{ n: number }>(db, sql`SELECT count(*) AS n FROM change`)?.n ?? 0;
  } finally {
    db.close();
  }
}
