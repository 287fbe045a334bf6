import { z } from 'zod';

import type { Entity, Rows } from '#shared/recording/row-change.ts';

import type { Check } from './check.ts';
import { entitySchema, toChange } from './row-image.ts';
import { findRow, listRows } from './rows.ts';
import { all, type ReadableDatabase, sql } from './sql.ts';

const PAGE = 5000;

/** Every row passes the schema of its entity. */
export function rowsCheck(db: ReadableDatabase): Check {
  try {
    let count = 0;
    for (const entity of entitySchema.options) count += countValid(db, entity);
    return { name: 'rows', ok: true, detail: `${count} rows` };
  } catch (error) {
    if (!(error instanceof z.ZodError) && !(error instanceof SyntaxError)) throw error;
    return { name: 'rows', ok: false, detail: error.message };
  }
}

function countValid(db: ReadableDatabase, entity: Entity): number {
  let count = 0;
  let last = '';
  for (;;) {
    const rows = listRows(db, entity, sql`id > ${last} ORDER BY id LIMIT ${PAGE}`);
    count += rows.length;
    last = rows.at(-1)?.id ?? '';
    if (rows.length < PAGE) return count;
  }
}

interface ImageRow {
  readonly entity: string;
  readonly row_id: string;
  readonly change_seq: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every image can be read; a row and its image are the same as long as they have the same revision. */
export function journalCheck(db: ReadableDatabase): Check {
  let compared = 0;
  for (const image of imagesOf(db)) {
    const verdict = agrees(db, image);
    if (verdict === undefined) continue;
    compared += 1;
    if (!verdict) return { name: 'journal', ok: false, detail: `${image.entity} ${image.row_id}` };
  }
  return { name: 'journal', ok: true, detail: `${compared} images` };
}

/** Every image in the journal, in order. */
export function* imagesOf(db: ReadableDatabase): Generator<ImageRow> {
  let after = -1;
  for (;;) {
    const rows = all<ImageRow>(
      db,
      sql`SELECT entity, row_id, change_seq, before, after FROM change_row
          WHERE change_seq > ${after} AND change_seq <= ${after + PAGE}`,
    );
    yield* rows;
    const next = all<{ seq: number }>(
      db,
      sql`SELECT change_seq AS seq FROM change_row WHERE change_seq > ${after + PAGE}
          ORDER BY change_seq LIMIT 1`,
    )[0];
    if (!next) return;
    after = next.seq - 1;
  }
}

/** Whether a row is what the journal has under the same revision; undefined when it is gone or has moved on. */
export function agrees(db: ReadableDatabase, image: ImageRow): boolean | undefined {
  try {
    const { entity, id, after } = toChange(image);
    const row = findRow(db, entity, sql`id = ${id}`);
    if (!row || !after || row.rev !== after.rev) return undefined;
    return isSame(row, after);
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return false;
    throw error;
  }
}

const isSame = (a: Rows[Entity], b: Rows[Entity]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
