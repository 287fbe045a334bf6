import { ENTITY_TABLES } from './entity-tables.ts';
import { agrees, imagesOf } from './row-checks.ts';
import { entitySchema } from './row-image.ts';
import { run, Sql, sql, type WritableDatabase } from './sql.ts';

/**
 * A row that the repair left other than the journal has it under the same revision moves on to a revision of its own:
 * what the person did stays told, and undo knows that the row is no longer what it was.
 */
export function agreeWithJournal(db: WritableDatabase): void {
  for (const image of imagesOf(db)) {
    if (agrees(db, image) !== false) continue;
    const table = new Sql(ENTITY_TABLES[entitySchema.parse(image.entity)].table, []);
    run(
      db,
      sql`UPDATE ${table} SET rev = 1 + (
            SELECT max(rev, max(after ->> 'rev')) FROM change_row WHERE row_id = ${image.row_id})
          WHERE id = ${image.row_id}`,
    );
  }
}
