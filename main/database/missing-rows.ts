import type { Entity } from '#shared/recording/row-change.ts';

import type { Check } from './check.ts';
import { ENTITY_TABLES } from './entity-tables.ts';
import { entitySchema } from './row-image.ts';
import { get, type ReadableDatabase, Sql, sql } from './sql.ts';

/** Every row that the last standing change of it left is there. */
export function missingRowsCheck(db: ReadableDatabase): Check {
  for (const entity of entitySchema.options) {
    const missing = findMissing(db, entity);
    if (missing !== undefined) {
      return { name: 'missing-rows', ok: false, detail: `first: ${entity} ${missing}` };
    }
  }
  return { name: 'missing-rows', ok: true, detail: 'ok' };
}

function findMissing(db: ReadableDatabase, entity: Entity): string | undefined {
  const table = new Sql(ENTITY_TABLES[entity].table, []);
  return get<{ id: string }>(
    db,
    sql`SELECT row_id AS id FROM change_row AS left_by
        JOIN change ON change.seq = left_by.change_seq AND change.undone_at IS NULL
        WHERE left_by.entity = ${entity} AND left_by.after IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM ${table} WHERE id = left_by.row_id)
          AND NOT EXISTS (
            SELECT 1 FROM change_row AS later
            JOIN change AS standing ON standing.seq = later.change_seq AND standing.undone_at IS NULL
            WHERE later.row_id = left_by.row_id
              AND (later.change_seq, later.ordinal) > (left_by.change_seq, left_by.ordinal))
        LIMIT 1`,
  )?.id;
}
