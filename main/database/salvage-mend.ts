// A database put together from a backup and salvaged rows is made consistent again: it loses as little as it can.
import { z } from 'zod';

import type { Entity, RowChange, Rows } from '#shared/recording/row-change.ts';

import { agreeWithJournal } from './agree-with-journal.ts';
import { writeRows } from './apply-changes.ts';
import { isConstraint } from './disk-errors.ts';
import { ENTITY_TABLES } from './entity-tables.ts';
import { removeOrphans } from './remove-orphans.ts';
import { imagesOf } from './row-checks.ts';
import { entitySchema, toChange } from './row-image.ts';
import { findRow, listRows } from './rows.ts';
import type { Hints } from './salvage.ts';
import { separateSegments } from './separate-segments.ts';
import { all, get, run, Sql, sql, type WritableDatabase } from './sql.ts';
import { standIn } from './stand-ins.ts';
import { rebuildTotals } from './update-totals.ts';

const WHOLE: Hints = { isJournalWhole: true, labels: new Map() };

/**
 * Returns how many rows have values that nobody can vouch for: two records of them differ, the last record is gone, or
 * they were cut short or made up so that the rest can stay.
 */
export function mend(build: WritableDatabase, hints = WHOLE): number {
  build.pragma('foreign_keys = OFF');
  const doubtful = build
    .transaction(() => {
      const isWhole = forgetUnreadable(build) === 0 && hints.isJournalWhole;
      const { doubtful: otherwise, added } = followJournal(build);
      removeInvalid(build);
      const made = standIn(build, hints.labels);
      if (made > 0) replaceInvalidStandIns(build);
      const bereft = removeOrphans(build);
      const cut = separateSegments(build);
      agreeWithJournal(build);
      return otherwise + (isWhole ? 0 : added) + made + bereft + cut;
    })
    .immediate();
  build.pragma('foreign_keys = ON');
  rebuildTotals(build);
  return doubtful;
}

/** A label from a damaged index may be none: then there is a stand-in without. */
function replaceInvalidStandIns(build: WritableDatabase): void {
  removeInvalid(build);
  standIn(build, new Map());
}

/** A change that cannot be read whole cannot be taken back: it is no help any more. */
function forgetUnreadable(build: WritableDatabase): number {
  let count = 0;
  for (const image of imagesOf(build)) {
    if (ifReadable(() => toChange(image))) continue;
    run(build, sql`DELETE FROM change WHERE seq = ${image.change_seq}`);
    run(build, sql`DELETE FROM change_row WHERE change_seq = ${image.change_seq}`);
    count += 1;
  }
  return count;
}

interface ImageRow {
  readonly entity: string;
  readonly row_id: string;
  readonly after: string | null;
}

/** Rows that were otherwise, and rows that were older or not there. */
interface Followed {
  readonly doubtful: number;
  readonly added: number;
}

/** The journal keeps rows that the tables lost, and knows which were removed: its newest word on each row counts. */
function followJournal(build: WritableDatabase): Followed {
  const images = all<ImageRow>(
    build,
    sql`SELECT entity, row_id, after FROM (
          SELECT entity, row_id, after, row_number() OVER (
            PARTITION BY entity, row_id ORDER BY change_seq DESC, ordinal DESC) AS age
          FROM change_row JOIN change ON change.seq = change_seq WHERE undone_at IS NULL)
        WHERE age = 1`,
  );
  const followed = { doubtful: 0, added: 0 };
  for (const image of images) {
    const change = ifReadable(() => toChange({ ...image, before: null }));
    const outcome = change && follow(build, change);
    if (outcome) followed[outcome] += 1;
  }
  return followed;
}

/** `doubtful` when the row said something else under the same revision, `added` when it was not there. */
function follow(build: WritableDatabase, change: RowChange): keyof Followed | undefined {
  const { entity, id, after } = change;
  const table = new Sql(ENTITY_TABLES[entity].table, []);
  const row = get<{ rev: number }>(build, sql`SELECT rev FROM ${table} WHERE id = ${id}`);
  const isOlder = !row || !after || row.rev < after.rev;
  if (!isOlder && (row.rev > after.rev || isSame(build, entity, after))) {
    return undefined;
  }
  try {
    build.transaction(() => {
      run(build, sql`DELETE FROM ${table} WHERE id = ${id}`);
      if (after) writeRows(build, [change]);
    })();
  } catch (error) {
    if (!isConstraint(error)) throw error; // another row has its place by now
  }
  if (!isOlder) return 'doubtful';
  return after ? 'added' : undefined;
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
