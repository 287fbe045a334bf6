import { migrate, type Migration } from './migrate.ts';
import { APPLICATION_ID } from './open-database.ts';
import type { WritableDatabase } from './sql.ts';

/** Makes an empty database one of ours, all or nothing. */
export function createSchema(db: WritableDatabase, migrations: readonly Migration[]): void {
  db.transaction(() => {
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations);
  }).immediate();
}
