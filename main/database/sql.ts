import type { Database, Statement } from 'better-sqlite3';

/** What SQLite takes and gives. */
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

/** Hears of a query that took long: its first line, which holds no value, and how long. */
export type OnSlow = (line: string, ms: number) => void;

/** What is kept of a connection. */
interface Connection {
  /** Prepared statements by text: preparing costs more than running most of ours. */
  readonly statements: Map<string, Statement>;
  onSlow?: OnSlow;
}

const connections = new WeakMap<ReadableDatabase, Connection>();

function connectionOf(db: ReadableDatabase): Connection {
  const known = connections.get(db);
  if (known) return known;
  const connection: Connection = { statements: new Map() };
  connections.set(db, connection);
  return connection;
}

/** A query of a screen or a key that takes longer wants an index. */
const SLOW_MS = 50;

/** Tells of slow queries on this connection from now on. */
export function watchSlowQueries(db: ReadableDatabase, onSlow: OnSlow): void {
  connectionOf(db).onSlow = onSlow;
}

function timed<Answer>(
  db: ReadableDatabase,
  { text }: Sql,
  work: (statement: Statement) => Answer,
): Answer {
  const { statements, onSlow } = connectionOf(db);
  const began = performance.now();
  const statement = statements.get(text) ?? db.prepare(text);
  statements.set(text, statement);
  const answer = work(statement);
  const ms = performance.now() - began;
  if (ms > SLOW_MS) onSlow?.(firstLine(text), ms);
  return answer;
}

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

/** Every row of the answer. */
export function all<Row>(db: ReadableDatabase, query: Sql): Row[] {
  return timed(db, query, (statement) => statement.all(...query.values)) as Row[];
}

/** The first row of the answer, if there is one. */
export function get<Row>(db: ReadableDatabase, query: Sql): Row | undefined {
  return timed(db, query, (statement) => statement.get(...query.values)) as Row | undefined;
}

/** Changes rows; returns how many. */
export function run(db: WritableDatabase, query: Sql): number {
  return timed(db, query, (statement) => statement.run(...query.values).changes);
}

/** The numbers of the one column that is asked for: a list without an object for each row. */
export function numbers(db: ReadableDatabase, query: Sql): number[] {
  return timed(db, query, (statement) => {
    try {
      return statement.pluck(true).all(...query.values);
    } finally {
      statement.pluck(false);
    }
  }) as number[];
}
