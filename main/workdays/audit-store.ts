import { z } from 'zod';

import type { AuditEntry } from '#shared/workdays/calendar.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';

interface ChangeRow {
  readonly seq: number;
  readonly madeAt: number;
  readonly madeBy: string;
  readonly action: string;
  readonly reason: string | null;
  readonly undoneAt: number | null;
}

interface ImageRow {
  readonly entity: string;
  readonly before: string | null;
  readonly after: string | null;
}

const imageSchema = z.record(z.string(), z.unknown());

/** The repairs that touched a person's time between two instants, newest first, with what each replaced. */
export function listAudit(
  db: ReadableDatabase,
  personId: string,
  { start, end }: { readonly start: number; readonly end: number },
): AuditEntry[] {
  // Observations have no time of their own: theirs is that of their segments, also of those that are gone by now.
  const changes = all<ChangeRow>(
    db,
    sql`WITH touched AS (
          SELECT change_row.* FROM change JOIN change_row ON change_seq = seq
          WHERE scope = 'repair' AND person_id = ${personId}),
        timed AS (
          SELECT observation_id AS id FROM segment
          WHERE person_id = ${personId} AND started_at >= ${start} AND started_at < ${end}
          UNION SELECT coalesce(before ->> 'observationId', after ->> 'observationId') FROM touched
          WHERE entity = 'segment'
            AND (before ->> 'start' >= ${start} AND before ->> 'start' < ${end}
              OR after ->> 'start' >= ${start} AND after ->> 'start' < ${end}))
        SELECT seq, made_at AS madeAt, made_by AS madeBy, action, reason, undone_at AS undoneAt
        FROM change WHERE seq IN (
          SELECT change_seq FROM touched
          WHERE entity IN ('segment', 'shift', 'away')
              AND (before ->> 'start' >= ${start} AND before ->> 'start' < ${end}
                OR after ->> 'start' >= ${start} AND after ->> 'start' < ${end})
            OR entity = 'observation' AND row_id IN (SELECT id FROM timed))
        ORDER BY seq DESC LIMIT 500`,
  );
  return changes.map(({ seq, madeAt, madeBy, action, reason, undoneAt }) => ({
    seq,
    madeAt,
    madeBy,
    action,
    reason,
    isUndone: undoneAt !== null,
    rows: all<ImageRow>(
      db,
      sql`SELECT entity, before, after FROM change_row WHERE change_seq = ${seq} ORDER BY ordinal`,
    ).map(({ entity, before, after }) => ({ entity, before: parse(before), after: parse(after) })),
  }));
}

function parse(image: string | null): Record<string, unknown> | null {
  return image === null ? null : imageSchema.parse(JSON.parse(image));
}
