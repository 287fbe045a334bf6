import type { Database, Statement } from 'better-sqlite3';

export type Value = string | number | bigint | null | Uint8Array;

/** A piece of SQL with its parameters. Values can enter SQL only as parameters. */
export class Sql {
  readonly text: string;
  readonly values: readonly Value[];

  constructor(text: string, values: readonly Value[]) {
    this.text = text;
    this.values = values;
  }
}

/** Builds SQL from a template: each value becomes a parameter, and pieces of SQL nest. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Value | Sql)[]): Sql {
  let text = strings[0] ?? '';
  const values: Value[] = [];
  parts.forEach((part, index) => {
    if (part instanceof Sql) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return new Sql(text, values);
}

/** Can only be asked. Functions that change nothing take this. */
export type ReadableDatabase = Pick<Database, 'prepare' | 'pragma'>;
/** Can also be changed. */
export type WritableDatabase = Database;

/** Prepared statements by connection and text: preparing costs more than running most of ours. */
const prepared = new WeakMap<ReadableDatabase, Map<string, Statement>>();

function statementOf(db: ReadableDatabase, text: string): Statement {
  const statements = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, statements);
  const statement = statements.get(text) ?? db.prepare(text);
  statements.set(text, statement);
  return statement;
}

/** Every row of the answer. */
export function all<Row>(db: ReadableDatabase, query: Sql): Row[] {
  return statementOf(db, query.text).all(...query.values) as Row[];
}

/** The first row of the answer, if there is one. */
export function get<Row>(db: ReadableDatabase, query: Sql): Row | undefined {
  return statementOf(db, query.text).get(...query.values) as Row | undefined;
}

/** Changes rows; returns how many. */
export function run(db: WritableDatabase, query: Sql): number {
  return statementOf(db, query.text).run(...query.values).changes;
}
