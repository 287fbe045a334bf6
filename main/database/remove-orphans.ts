import { z } from 'zod';

import { ENTITY_TABLES } from './entity-tables.ts';
import { get, run, Sql, sql, type WritableDatabase } from './sql.ts';

const orphansSchema = z.array(
  z.object({ table: z.string(), rowid: z.number().nullable(), fkid: z.number() }),
);

const REVISED = new Set(Object.values(ENTITY_TABLES).map(({ table }) => table));

/**
 * A row loses its reference where it can be without one, else it goes; then what belonged to it goes too. Returns how
 * many rows of the record lost one.
 */
export function removeOrphans(build: WritableDatabase): number {
  run(build, sql`DELETE FROM change_row WHERE change_seq NOT IN (SELECT seq FROM change)`);
  let bereft = 0;
  for (;;) {
    const orphans = orphansSchema.parse(build.pragma('foreign_key_check'));
    if (orphans.length === 0) return bereft;
    for (const { table, rowid, fkid } of orphans) {
      const column = optionalReference(build, table, fkid);
      const name = new Sql(table, []);
      if (!column) {
        run(build, sql`DELETE FROM ${name} WHERE rowid = ${rowid}`);
        continue;
      }
      const isRevised = REVISED.has(table);
      const next = new Sql(isRevised ? ', rev = rev + 1' : '', []);
      run(build, sql`UPDATE ${name} SET ${column} = NULL${next} WHERE rowid = ${rowid}`);
      bereft += isRevised ? 1 : 0;
    }
  }
}

/** The column of that foreign key; undefined when it must not be null. */
function optionalReference(build: WritableDatabase, table: string, fkid: number): Sql | undefined {
  const column = get<{ name: string }>(
    build,
    sql`SELECT name FROM pragma_table_info(${table}) AS info
        JOIN pragma_foreign_key_list(${table}) AS reference ON reference."from" = info.name
        WHERE reference.id = ${fkid} AND info."notnull" = 0`,
  );
  return column && new Sql(column.name, []);
}
