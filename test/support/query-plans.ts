import { z } from 'zod';

import type { WritableDatabase } from '#main/database/sql.ts';

/** How SQLite answers one query. */
export interface QueryPlan {
  readonly text: string;
  /** Such as `SEARCH segment USING INDEX …`. */
  readonly steps: readonly string[];
}

/** The plans of all queries that the work prepares, each once. What the work changes is taken back. */
export function plansOf(
  db: WritableDatabase,
  work: (watched: WritableDatabase) => unknown,
): QueryPlan[] {
  const texts = new Set<string>();
  const prepare = (text: string) => {
    texts.add(text);
    return db.prepare(text);
  };
  const watched = new Proxy(db, {
    get: (target, key) => {
      if (key === 'prepare') return prepare;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  db.exec('SAVEPOINT plans');
  try {
    work(watched);
  } finally {
    db.exec('ROLLBACK TO plans; RELEASE plans');
  }
  return [...texts].map((text) => ({ text, steps: stepsOf(db, text) }));
}

const stepsSchema = z.array(z.object({ detail: z.string() }));

function stepsOf(db: WritableDatabase, text: string): string[] {
  const values = Array.from(text.matchAll(/\?/g), () => null);
  const steps = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values);
  return stepsSchema.parse(steps).map(({ detail }) => detail);
}

/** Steps that read a table from end to end; lists that came as a parameter, or that SQLite made, do not count. */
export function scansOf(plans: readonly QueryPlan[]): string[] {
  const scans = plans
    .flatMap(({ steps }) => steps)
    .filter((step) => /^SCAN (?!json_each|CONSTANT ROW|\()/.test(step));
  return [...new Set(scans)];
}
