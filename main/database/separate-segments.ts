import { all, run, sql, type WritableDatabase } from './sql.ts';

interface SegmentRow {
  readonly id: string;
  readonly person_id: string;
  readonly started_at: number;
  readonly ended_at: number | null;
}

/** Ends every segment where the next of the same person begins: what came later is the better known. Says how many. */
export function separateSegments(db: WritableDatabase): number {
  let count = 0;
  let before: SegmentRow | undefined;
  for (const segment of all<SegmentRow>(
    db,
    sql`SELECT id, person_id, started_at, ended_at FROM segment
        WHERE ended_at IS NULL OR ended_at > started_at ORDER BY person_id, started_at, rowid`,
  )) {
    if (before?.person_id === segment.person_id) count += endAt(db, before, segment.started_at);
    before = segment;
  }
  return count;
}

function endAt(db: WritableDatabase, segment: SegmentRow, at: number): number {
  if (segment.ended_at !== null && segment.ended_at <= at) return 0;
  return run(
    db,
    sql`UPDATE segment SET rev = rev + 1, ended_at = min(${at}, started_at + 57600000),
          origin = 'recovered',
          end_zone = coalesce(end_zone, start_zone),
          end_offset_minutes = coalesce(end_offset_minutes, start_offset_minutes)
        WHERE id = ${segment.id}`,
  );
}
