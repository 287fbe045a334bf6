// Reads what can still be read of a damaged database: every row but those on pages that are gone.
import { isDamage } from './disk-errors.ts';
import { all, get, Sql, type Value, type WritableDatabase } from './sql.ts';
import type { TableShape } from './table-shapes.ts';

/** Larger than any row number that the application ever reached. */
const LAST_KEY = 2 ** 40;

/** Yields the values of each readable row, in the order of `shape.columns`; says where some are missing. */
export function* readableRows(
  db: WritableDatabase,
  shape: TableShape,
  onGap: () => void,
): Generator<Value[]> {
  let next: number | undefined = 0;
  while (next !== undefined) {
    const last: number | undefined = yield* rowsUntilDamage(db, shape, next);
    if (last === undefined) return;
    onGap();
    next = nextReadable(db, shape, last + 1);
  }
}

/** Yields rows from `start` on; returns the last readable key before a damage, undefined at the table's end. */
function* rowsUntilDamage(
  db: WritableDatabase,
  { name, columns, order }: TableShape,
  start: number,
): Generator<Value[], number | undefined> {
  const text = `SELECT ${order}, ${columns.join(', ')} FROM ${name} WHERE ${order} >= ? ORDER BY ${order}`;
  let last = start - 1;
  try {
    const rows = db.prepare<[number], Value[]>(text).raw().safeIntegers().iterate(start);
    for (const [key, ...values] of rows) {
      if (Number(key) < last) return last; // a page that leads back
      last = Number(key);
      yield values;
    }
    return undefined;
  } catch (error) {
    if (isDamage(error)) return last;
    throw error;
  }
}

/** The first key from which rows can be read again: galloping ahead, then halving. */
function nextReadable(db: WritableDatabase, shape: TableShape, from: number): number | undefined {
  let step = 1;
  while (!canRead(db, shape, from + step)) {
    step *= 2;
    if (step > LAST_KEY) return undefined;
  }
  let bad = from + Math.floor(step / 2);
  let good = from + step;
  while (good - bad > 1) {
    const middle = Math.floor((bad + good) / 2);
    if (canRead(db, shape, middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function canRead(db: WritableDatabase, { name, order, columns }: TableShape, key: number): boolean {
  const text = `SELECT ${columns.join(', ')} FROM ${name} WHERE ${order} >= ? ORDER BY ${order} LIMIT 1`;
  try {
    get(db, new Sql(text, [key]));
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/**
 * The ids of all rows, from the index that SQLite keeps beside the table; undefined when that is damaged too. Tells
 * rows that were removed from rows that cannot be read.
 */
export function idsByIndex(db: WritableDatabase, table: string): ReadonlySet<string> | undefined {
  try {
    const text = `SELECT id FROM ${table} INDEXED BY sqlite_autoindex_${table}_1`;
    const ids = all<{ id: string }>(db, new Sql(text, [])).map(({ id }) => id);
    const isInOrder = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
    return isInOrder ? new Set(ids) : undefined;
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

/** Whether values found on a page may be a row of this table: the types of two tables are never the same throughout. */
export function fits({ types }: TableShape, values: readonly Value[]): boolean {
  return (
    values.length === types.length &&
    values.every(
      (value, at) => value === null || (typeof value === 'string') === (types[at] === 'TEXT'),
    )
  );
}

/** What tells rows apart to a person, and the table's second index keeps beside the first. */
const LABELS = { person: 'name', operation_group: 'code', operation: 'code' } as const;

/** Names of people and codes of the catalogue, by id, out of two indexes: there even when the rows are not. */
export function labelsByIndex(db: WritableDatabase): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [table, column] of Object.entries(LABELS)) {
    const ids = columnByIndex(db, 'id', { table, index: 1 });
    for (const [row, label] of columnByIndex(db, column, { table, index: 2 })) {
      const id = ids.get(row);
      if (id !== undefined) labels.set(id, label);
    }
  }
  return labels;
}

function columnByIndex(
  db: WritableDatabase,
  column: string,
  { table, index }: { readonly table: string; readonly index: number },
): ReadonlyMap<number, string> {
  const text = `SELECT rowid AS row, ${column} AS value FROM ${table} INDEXED BY sqlite_autoindex_${table}_${index}`;
  try {
    const rows = all<{ row: number; value: string }>(db, new Sql(text, []));
    return new Map(rows.map(({ row, value }) => [row, value]));
  } catch (error) {
    if (isDamage(error)) return new Map();
    throw error;
  }
}
