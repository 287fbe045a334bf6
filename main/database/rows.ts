import type { Entity, Rows } from '#shared/recording/row-change.ts';

import { ENTITY_TABLES, type EntityTable, toColumn } from './entity-tables.ts';
import { all, type ReadableDatabase, run, Sql, sql, type WritableDatabase } from './sql.ts';

/** Rows of an entity that match `where` (the text after WHERE, with ORDER BY and LIMIT if wanted). */
export function listRows<E extends Entity>(
  db: ReadableDatabase,
  entity: E,
  where: Sql = sql`true`,
): Rows[E][] {
  const table: EntityTable<E> = ENTITY_TABLES[entity];
  const query = sql`SELECT ${columnList(table)} FROM ${new Sql(table.table, [])} WHERE ${where}`;
  return all<Record<string, unknown>>(db, query).map((row) => toRow(table, row));
}

/** The first such row, if there is one. */
export function findRow<E extends Entity>(
  db: ReadableDatabase,
  entity: E,
  where: Sql,
): Rows[E] | undefined {
  return listRows(db, entity, sql`${where} LIMIT 1`)[0];
}

/** Adds a row as it is. */
export function insertRow<E extends Entity>(db: WritableDatabase, entity: E, row: Rows[E]): void {
  const table: EntityTable<E> = ENTITY_TABLES[entity];
  const columns = Object.entries(table.columns);
  const names = columns.map(([column]) => column).join(', ');
  const places = columns.map(() => '?').join(', ');
  const values = columns.map(([, field]) => toColumn(row[field]));
  run(db, new Sql(`INSERT INTO ${table.table} (${names}) VALUES (${places})`, values));
}

/**
 * Replaces a row that has the revision `rev`; false when there is none such. The id is not written: SQLite would look
 * for every row that refers to it.
 */
export function updateRow<E extends Entity>(
  db: WritableDatabase,
  entity: E,
  row: Rows[E],
  rev: number,
): boolean {
  const table: EntityTable<E> = ENTITY_TABLES[entity];
  const columns = Object.entries(table.columns).filter(([column]) => column !== 'id');
  const text = columns.map(([column]) => `${column} = ?`).join(', ');
  const values = columns.map(([, field]) => toColumn(row[field]));
  const query = `UPDATE ${table.table} SET ${text} WHERE id = ? AND rev = ?`;
  return run(db, new Sql(query, [...values, row.id, rev])) === 1;
}

/** Removes a row that has the revision `rev`; false when there is none such. */
export function deleteRow(
  db: WritableDatabase,
  entity: Entity,
  row: { readonly id: string; readonly rev: number },
): boolean {
  const { table } = ENTITY_TABLES[entity];
  return run(db, new Sql(`DELETE FROM ${table} WHERE id = ? AND rev = ?`, [row.id, row.rev])) === 1;
}

function columnList<E extends Entity>(table: EntityTable<E>): Sql {
  const names = Object.entries(table.columns).map(
    ([column, field]) => `${column} AS ${String(field)}`,
  );
  return new Sql(names.join(', '), []);
}

/** The only door from SQLite's values to the domain's. */
function toRow<E extends Entity>(table: EntityTable<E>, row: Record<string, unknown>): Rows[E] {
  const fields = { ...row };
  for (const name of table.booleans ?? []) fields[name] = fields[name] === 1;
  for (const name of table.lists ?? []) fields[name] = JSON.parse(String(fields[name]));
  return table.schema.parse(fields);
}
