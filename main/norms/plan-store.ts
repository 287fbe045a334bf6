import { type NormPlan, type NormPlanPatch, normPlanSchema } from '#shared/norms/norm-plan.ts';

import { get, type ReadableDatabase, run, sql, type WritableDatabase } from '../database/sql.ts';

const NAME = 'norms.plan';

/** What head-counts are planned with; a part that the schema no longer knows falls back to its default. */
export function readPlan(db: ReadableDatabase): NormPlan {
  const row = get<{ value: string }>(db, sql`SELECT value FROM setting WHERE name = ${NAME}`);
  const stored = new Map<string, unknown>(Object.entries(row ? JSON.parse(row.value) : {}));
  const known = Object.entries(normPlanSchema.shape).filter(
    ([name, part]) => stored.has(name) && part.safeParse(stored.get(name)).success,
  );
  return normPlanSchema.parse(Object.fromEntries(known.map(([name]) => [name, stored.get(name)])));
}

/** Changes the named parts of the plan. */
export function changePlan(db: WritableDatabase, patch: NormPlanPatch): NormPlan {
  const change = (): NormPlan => {
    const plan = { ...readPlan(db), ...patch };
    run(
      db,
      sql`INSERT INTO setting (name, value) VALUES (${NAME}, ${JSON.stringify(plan)})
          ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    );
    return plan;
  };
  return db.transaction(change).immediate();
}
