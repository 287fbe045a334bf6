import { AppError } from '#shared/contract/app-error.ts';
import { assert } from '#shared/lib/assert.ts';
import type { Person } from '#shared/recording/person.ts';
import { demoCatalogueIds, demoStudy } from '#shared/studies/demo/demo-study.ts';
import type { FindOperation } from '#shared/studies/demo/play-act.ts';

import { applyChanges } from '../database/apply-changes.ts';
import { listRows } from '../database/rows.ts';
import { get, type ReadableDatabase, sql, type WritableDatabase } from '../database/sql.ts';
import { seedCatalogue } from '../operations/seed-catalogue.ts';

/** What the demonstration study begins with. */
export interface DemoMade {
  /** The one whose day is shown first comes first. */
  readonly people: readonly Person[];
}

/**
 * Fills an empty database with the demonstration study of a seed: the same seed gives the same rows, ids included, also
 * those of the catalogue unless the database has one. A database that holds people or recorded time is refused.
 */
export function createDemoStudy(
  db: WritableDatabase,
  { seed }: { readonly seed: number },
): DemoMade {
  return db
    .transaction((): DemoMade => {
      refuseUsed(db);
      seedCatalogue(db, demoCatalogueIds(seed));
      const study = demoStudy(seed, operationFinder(db));
      for (const { changes, ...occasion } of study.entries) applyChanges(db, changes, occasion);
      return { people: study.people };
    })
    .immediate();
}

function refuseUsed(db: ReadableDatabase): void {
  const used = get<{ people: number; segments: number }>(
    db,
    sql`SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM segment) AS segments`,
  );
  if (used && used.people + used.segments > 0) throw new AppError('database-not-empty', used);
}

function operationFinder(db: ReadableDatabase): FindOperation {
  const ids = new Map(listRows(db, 'operation').map(({ code, id }) => [code, id]));
  return (code) => {
    const id = ids.get(code);
    assert(id !== undefined, `the catalogue has ${code}`);
    return id;
  };
}
