import { all, sql, type WritableDatabase } from './sql.ts';

/** A table as the salvage sees it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** Declared type of each column, such as TEXT: our tables are strict. */
  readonly types: readonly string[];
  readonly primaryKey: readonly string[];
  /** An integer by which the table's rows lie in order. */
  readonly order: string;
}

/** The tables of a database that is whole, but for SQLite's own and the derived ones. */
export function tableShapes(db: WritableDatabase): TableShape[] {
  return all<{ name: string; wr: number }>(
    db,
    sql`SELECT name, wr FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
          AND name NOT LIKE '%\_total' ESCAPE '\\'`,
  ).map(({ name, wr }) => {
    const columns = all<{ name: string; type: string; pk: number }>(
      db,
      sql`SELECT name, type, pk FROM pragma_table_info(${name})`,
    );
    const primaryKey = columns.filter(({ pk }) => pk > 0).map((column) => column.name);
    const order = wr === 1 ? (primaryKey[0] ?? 'rowid') : 'rowid';
    return {
      name,
      columns: columns.map((column) => column.name),
      types: columns.map(({ type }) => type),
      primaryKey,
      order,
    };
  });
}
