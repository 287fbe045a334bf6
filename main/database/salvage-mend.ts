// A database put together from a backup and salvaged rows is made consistent again: it loses as little as it can.
import { z } from 'zod';

import type { Entity, RowChange } from '#shared/recording/row-change.ts';

import { writeRows } from './apply-changes.ts';
import { isConstraint } from './disk-errors.ts';
import { ENTITY_TABLES } from './entity-tables.ts';
import { entitySchema, toChange } from './row-image.ts';
import { listRows } from './rows.ts';
import { separateSegments } from './separate-segments.ts';
import { all, get, run, Sql, sql, type WritableDatabase } from './sql.ts';
import { rebuildTotals } from './update-totals.ts';

/** Returns how many rows had to go, because what they belong to is gone or their values are impossible. */
export function mend(build: WritableDatabase): number {
  build.pragma('foreign_keys = OFF');
  const removed = build
    .transaction(() => {
      followJournal(build);
      const invalid = removeInvalid(build);
      const orphans = removeOrphans(build);
      separateSegments(build);
      return invalid + orphans;
    })
    .immediate();
  build.pragma('foreign_keys = ON');
  rebuildTotals(build);
  return removed;
}

interface ImageRow {
  readonly entity: string;
  readonly row_id: string;
  readonly after: string | null;
}

/** The journal keeps rows that the tables lost, and knows which were removed: its newest word on each row counts. */
function followJournal(build: WritableDatabase): void {
  const images = all<ImageRow>(
    build,
    sql`SELECT entity, row_id, after FROM (
          SELECT entity, row_id, after, row_number() OVER (
            PARTITION BY entity, row_id ORDER BY change_seq DESC, ordinal DESC) AS age
          FROM change_row JOIN change ON change.seq = change_seq WHERE undone_at IS NULL)
        WHERE age = 1`,
  );
  for (const image of images) {
    const change = ifReadable(() => toChange({ ...image, before: null }));
    if (change) follow(build, change);
  }
}

function follow(build: WritableDatabase, change: RowChange): void {
  const table = new Sql(ENTITY_TABLES[change.entity].table, []);
  const row = get<{ rev: number }>(build, sql`SELECT rev FROM ${table} WHERE id = ${change.id}`);
  if (change.after ? row && row.rev >= change.after.rev : !row) return;
  try {
    build.transaction(() => {
      run(build, sql`DELETE FROM ${table} WHERE id = ${change.id}`);
      if (change.after) writeRows(build, [change]);
    })();
  } catch (error) {
    if (!isConstraint(error)) throw error; // another row has its place by now
  }
}

const PAGE = 5000;

function removeInvalid(build: WritableDatabase): number {
  let removed = 0;
  for (const entity of entitySchema.options) {
    const table = new Sql(ENTITY_TABLES[entity].table, []);
    const ids = all<{ id: string }>(build, sql`SELECT id FROM ${table} ORDER BY id`);
    for (let at = 0; at < ids.length; at += PAGE) {
      const page = ids.slice(at, at + PAGE).map(({ id }) => id);
      if (areReadable(build, entity, page)) continue;
      for (const id of page.filter((one) => !areReadable(build, entity, [one]))) {
        removed += run(build, sql`DELETE FROM ${table} WHERE id = ${id}`);
      }
    }
  }
  return removed;
}

function areReadable(build: WritableDatabase, entity: Entity, ids: readonly string[]): boolean {
  const [first, last] = [ids[0] ?? '', ids.at(-1) ?? ''];
  return (
    ifReadable(() => listRows(build, entity, sql`id BETWEEN ${first} AND ${last}`)) !== undefined
  );
}

function ifReadable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const orphansSchema = z.array(
  z.object({ table: z.string(), rowid: z.number().nullable(), fkid: z.number() }),
);

/** A row loses its reference where it can be without one, else it goes; then what belonged to it goes too. */
function removeOrphans(build: WritableDatabase): number {
  run(build, sql`DELETE FROM change_row WHERE change_seq NOT IN (SELECT seq FROM change)`);
  let removed = 0;
  for (;;) {
    const orphans = orphansSchema.parse(build.pragma('foreign_key_check'));
    if (orphans.length === 0) return removed;
    for (const { table, rowid, fkid } of orphans) {
      const optional = get<{ name: string }>(
        build,
        sql`SELECT name FROM pragma_table_info(${table}) AS info
            JOIN pragma_foreign_key_list(${table}) AS reference ON reference."from" = info.name
            WHERE reference.id = ${fkid} AND info."notnull" = 0`,
      );
      const name = new Sql(table, []);
      if (optional) {
        const column = new Sql(optional.name, []);
        run(build, sql`UPDATE ${name} SET ${column} = NULL WHERE rowid = ${rowid}`);
      } else {
        removed += run(build, sql`DELETE FROM ${name} WHERE rowid = ${rowid}`);
      }
    }
  }
}
