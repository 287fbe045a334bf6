// A database put together from a backup and salvaged rows is made consistent again: it loses as little as it can.
import { z } from 'zod';

import type { Entity, RowChange, Rows } from '#shared/recording/row-change.ts';

import { agreeWithJournal } from './agree-with-journal.ts';
import { writeRows } from './apply-changes.ts';
import { isConstraint } from './disk-errors.ts';
import { ENTITY_TABLES } from './entity-tables.ts';
import { imagesOf } from './row-checks.ts';
import { entitySchema, toChange } from './row-image.ts';
import { findRow, listRows } from './rows.ts';
import { separateSegments } from './separate-segments.ts';
import { all, get, run, Sql, sql, type WritableDatabase } from './sql.ts';
import { rebuildTotals } from './update-totals.ts';

/** Returns how many rows have values that nobody can vouch for: two records of them differ. */
export function mend(build: WritableDatabase): number {
  build.pragma('foreign_keys = OFF');
  const doubtful = build
    .transaction(() => {
      forgetUnreadable(build);
      const count = followJournal(build);
      removeInvalid(build);
      removeOrphans(build);
      separateSegments(build);
      agreeWithJournal(build);
      return count;
    })
    .immediate();
  build.pragma('foreign_keys = ON');
  rebuildTotals(build);
  return doubtful;
}

/** A change that cannot be read whole cannot be taken back: it is no help any more. */
function forgetUnreadable(build: WritableDatabase): void {
  for (const image of imagesOf(build)) {
    if (ifReadable(() => toChange(image))) continue;
    run(build, sql`DELETE FROM change WHERE seq = ${image.change_seq}`);
    run(build, sql`DELETE FROM change_row WHERE change_seq = ${image.change_seq}`);
  }
}

interface ImageRow {
  readonly entity: string;
  readonly row_id: string;
  readonly after: string | null;
}

/** The journal keeps rows that the tables lost, and knows which were removed: its newest word on each row counts. */
function followJournal(build: WritableDatabase): number {
  const images = all<ImageRow>(
    build,
    sql`SELECT entity, row_id, after FROM (
          SELECT entity, row_id, after, row_number() OVER (
            PARTITION BY entity, row_id ORDER BY change_seq DESC, ordinal DESC) AS age
          FROM change_row JOIN change ON change.seq = change_seq WHERE undone_at IS NULL)
        WHERE age = 1`,
  );
  let doubtful = 0;
  for (const image of images) {
    const change = ifReadable(() => toChange({ ...image, before: null }));
    if (change && follow(build, change)) doubtful += 1;
  }
  return doubtful;
}

/** Whether the row said something else under the same revision. */
function follow(build: WritableDatabase, change: RowChange): boolean {
  const { entity, id, after } = change;
  const table = new Sql(ENTITY_TABLES[entity].table, []);
  const row = get<{ rev: number }>(build, sql`SELECT rev FROM ${table} WHERE id = ${id}`);
  const isOlder = !row || !after || row.rev < after.rev;
  if (!isOlder && (row.rev > after.rev || isSame(build, entity, after))) return false;
  try {
    build.transaction(() => {
      run(build, sql`DELETE FROM ${table} WHERE id = ${id}`);
      if (after) writeRows(build, [change]);
    })();
  } catch (error) {
    if (!isConstraint(error)) throw error; // another row has its place by now
  }
  return !isOlder;
}

function isSame(build: WritableDatabase, entity: Entity, after: Rows[Entity]): boolean {
  const current = ifReadable(() => findRow(build, entity, sql`id = ${after.id}`));
  return JSON.stringify(current) === JSON.stringify(after);
}

const PAGE = 5000;

function removeInvalid(build: WritableDatabase): void {
  for (const entity of entitySchema.options) {
    const table = new Sql(ENTITY_TABLES[entity].table, []);
    const ids = all<{ id: string }>(build, sql`SELECT id FROM ${table} ORDER BY id`);
    for (let at = 0; at < ids.length; at += PAGE) {
      const page = ids.slice(at, at + PAGE).map(({ id }) => id);
      if (areReadable(build, entity, page)) continue;
      for (const id of page.filter((one) => !areReadable(build, entity, [one]))) {
        run(build, sql`DELETE FROM ${table} WHERE id = ${id}`);
      }
    }
  }
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

const REVISED = new Set(Object.values(ENTITY_TABLES).map(({ table }) => table));

/** A row loses its reference where it can be without one, else it goes; then what belonged to it goes too. */
function removeOrphans(build: WritableDatabase): void {
  run(build, sql`DELETE FROM change_row WHERE change_seq NOT IN (SELECT seq FROM change)`);
  for (;;) {
    const orphans = orphansSchema.parse(build.pragma('foreign_key_check'));
    if (orphans.length === 0) return;
    for (const { table, rowid, fkid } of orphans) {
      const optional = get<{ name: string }>(
        build,
        sql`SELECT name FROM pragma_table_info(${table}) AS info
            JOIN pragma_foreign_key_list(${table}) AS reference ON reference."from" = info.name
            WHERE reference.id = ${fkid} AND info."notnull" = 0`,
      );
      const name = new Sql(table, []);
      const nextRev = new Sql(REVISED.has(table) ? ', rev = rev + 1' : '', []);
      if (optional) {
        const column = new Sql(optional.name, []);
        run(build, sql`UPDATE ${name} SET ${column} = NULL${nextRev} WHERE rowid = ${rowid}`);
      } else {
        run(build, sql`DELETE FROM ${name} WHERE rowid = ${rowid}`);
      }
    }
  }
}
