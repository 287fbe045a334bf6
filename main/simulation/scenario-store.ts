import { AppError } from '#shared/contract/app-error.ts';
import type { NewId } from '#shared/lib/uuid.ts';
import { scenarioProblem } from '#shared/simulation/model/scenario-problem.ts';
import { type Scenario, scenarioSchema } from '#shared/simulation/model/scenario.ts';
import {
  type SavedScenario,
  type ScenarioEntry,
  scenarioEntrySchema,
  type ScenarioId,
  scenarioIdSchema,
} from '#shared/simulation/saved-scenario.ts';

import {
  all,
  get,
  type ReadableDatabase,
  run,
  sql,
  type WritableDatabase,
} from '../database/sql.ts';

/** Kept scenarios, by name. */
export function listScenarios(db: ReadableDatabase): ScenarioEntry[] {
  return all<Record<string, unknown>>(
    db,
    sql`SELECT id, name, made_at AS madeAt, changed_at AS changedAt FROM scenario
        ORDER BY name, made_at, id`,
  ).map((row) => scenarioEntrySchema.parse(row));
}

/** A kept scenario. One that is not there, or that this version cannot read, is an error that names it. */
export function readScenario(db: ReadableDatabase, id: ScenarioId): Scenario {
  const row = get<{ name: string; document: string }>(
    db,
    sql`SELECT name, document FROM scenario WHERE id = ${id}`,
  );
  if (!row) throw new AppError('not-found', { what: 'scenario', id });
  const parsed = scenarioSchema.safeParse(JSON.parse(row.document));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError('scenario-invalid', {
      name: row.name,
      where: issue?.path.join('.') ?? '',
      message: issue?.message ?? '',
    });
  }
  return parsed.data;
}

interface Saving {
  readonly db: WritableDatabase;
  readonly newId: NewId;
  readonly now: number;
}

/** Keeps a scenario, in the place of what has its id; one that cannot be run is an error. */
export function saveScenario(
  { db, newId, now }: Saving,
  { id, scenario }: SavedScenario,
): ScenarioEntry {
  refuseProblem(scenario);
  const own = id ?? scenarioIdSchema.parse(newId());
  run(
    db,
    sql`INSERT INTO scenario (id, name, made_at, changed_at, document)
        VALUES (${own}, ${scenario.name}, ${now}, ${now}, ${JSON.stringify(scenario)})
        ON CONFLICT (id) DO UPDATE
        SET name = excluded.name, changed_at = excluded.changed_at, document = excluded.document`,
  );
  const row = get<Record<string, unknown>>(
    db,
    sql`SELECT id, name, made_at AS madeAt, changed_at AS changedAt FROM scenario WHERE id = ${own}`,
  );
  return scenarioEntrySchema.parse(row);
}

/** Removes a scenario and gives what it was. */
export function removeScenario(db: WritableDatabase, id: ScenarioId): Scenario {
  const remove = (): Scenario => {
    const scenario = readScenario(db, id);
    run(db, sql`DELETE FROM scenario WHERE id = ${id}`);
    return scenario;
  };
  return db.transaction(remove).immediate();
}

/** A scenario that is well formed and still cannot be run is an error that says what is wrong. */
export function refuseProblem(scenario: Scenario): void {
  const problem = scenarioProblem(scenario);
  if (!problem) return;
  throw new AppError('scenario-invalid', {
    name: scenario.name,
    where: problem.kind,
    message: problem.name,
  });
}
