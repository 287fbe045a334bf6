// A reader beside the application: whatever it sees has been committed.
import { openForReading } from '#main/database/open-database.ts';
import { all, sql } from '#main/database/sql.ts';

/** A segment, as a reader saw it last. */
export interface SeenSegment {
  readonly id: string;
  readonly code: string;
  readonly start: number;
  readonly end: number | null;
}

/** Looks into the file all the time, until it is stopped. */
interface Watch {
  readonly seen: ReadonlyMap<string, SeenSegment>;
  /** Looks no more; the file is let go. */
  readonly stop: () => void;
}

const EVERY_MS = 3;

/** Notes every segment of a data file that is being written, now and again and again. */
export function watchSegments(file: string, seen: Map<string, SeenSegment>): Watch {
  const db = openForReading(file);
  const look = (): void => {
    const rows = all<SeenSegment>(
      db,
      sql`SELECT segment.id AS id, code, started_at AS start, ended_at AS "end" FROM segment
          JOIN observation ON observation.id = observation_id
          JOIN operation ON operation.id = operation_id`,
    );
    for (const row of rows) seen.set(row.id, row);
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return {
    seen,
    stop: () => {
      clearInterval(timer);
      db.close();
    },
  };
}
