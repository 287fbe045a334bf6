import { AppError } from '#shared/contract/app-error.ts';
import { assert } from '#shared/lib/assert.ts';

import type { WritableDatabase } from './sql.ts';

/** One step of the schema. Released steps are never edited. */
export interface Migration {
  readonly version: number;
  readonly up: (db: WritableDatabase) => void;
}

/** Brings the database to the newest version, all or nothing. Returns the versions applied. */
export function migrate(db: WritableDatabase, migrations: readonly Migration[]): number[] {
  migrations.forEach(({ version }, index) => {
    assert(version === index + 1, `migration ${version} stands at place ${index + 1}`);
  });
  const current = Number(db.pragma('user_version', { simple: true }));
  if (current > migrations.length) {
    throw new AppError('database-newer', { file: current, application: migrations.length });
  }
  const pending = migrations.slice(current);
  if (pending.length === 0) return [];
  db.transaction(() => {
    for (const { version, up } of pending) {
      up(db);
      db.pragma(`user_version = ${version}`);
    }
  }).immediate();
  return pending.map(({ version }) => version);
}
