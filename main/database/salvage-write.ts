import { isConstraint } from './disk-errors.ts';
import { Sql, run, sql, type Value, type WritableDatabase } from './sql.ts';
import type { TableShape } from './table-shapes.ts';

/** What became of a salvaged row. */
export type Written = 'written' | 'known' | 'impossible';

/**
 * Adds a salvaged row, or brings an older revision up to it. Values that the schema forbids came from a damaged page.
 */
export function writeSalvaged(
  db: WritableDatabase,
  shape: TableShape,
  values: readonly Value[],
): Written {
  try {
    return upsert(db, shape, values);
  } catch (error) {
    if (!isConstraint(error)) throw error;
    if (!makeRoom(db, shape, values)) return 'impossible';
  }
  try {
    return upsert(db, shape, values);
  } catch (error) {
    if (isConstraint(error)) return 'impossible';
    throw error;
  }
}

/** What the backup has of these is as it was written. */
const NEVER_CHANGED = new Set(['change_row', 'clock_event']);

function upsert(db: WritableDatabase, shape: TableShape, values: readonly Value[]): Written {
  const { name, columns, primaryKey } = shape;
  const places = columns.map(() => '?').join(', ');
  const others = columns.filter((column) => !primaryKey.includes(column));
  const sets = others.map((column) => `${column} = excluded.${column}`).join(', ');
  const newer = columns.includes('rev') ? ` WHERE excluded.rev > ${name}.rev` : '';
  const text = `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${places})
    ON CONFLICT (${primaryKey.join(', ')})
    DO ${NEVER_CHANGED.has(name) ? 'NOTHING' : `UPDATE SET ${sets}${newer}`}`;
  return run(db, new Sql(text, values)) === 1 ? 'written' : 'known';
}

/** What runs, is open or is held in the backup has gone on since: its place is free for what came after it. */
function makeRoom(db: WritableDatabase, shape: TableShape, values: readonly Value[]): boolean {
  const value = (column: string): Value => values[shape.columns.indexOf(column)] ?? null;
  const person = value('person_id');
  const start = value('started_at');
  switch (shape.name) {
    case 'segment':
      return (
        run(
          db,
          sql`UPDATE segment SET ended_at = min(max(started_at, ${start}), started_at + 57600000),
                end_zone = start_zone, end_offset_minutes = start_offset_minutes, origin = 'recovered'
              WHERE person_id = ${person} AND ended_at IS NULL`,
        ) > 0
      );
    case 'shift':
    case 'away':
      return (
        run(
          db,
          sql`UPDATE ${new Sql(shape.name, [])} SET ended_at = max(started_at, ${start})
              WHERE person_id = ${person} AND ended_at IS NULL`,
        ) > 0
      );
    case 'observation':
      return (
        run(
          db,
          sql`UPDATE observation SET held_as = NULL, held_depth = NULL
              WHERE person_id = ${person} AND held_depth = ${value('held_depth')}`,
        ) > 0
      );
    default:
      return false;
  }
}
