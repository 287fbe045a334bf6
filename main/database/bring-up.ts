import { migrate, type Migration } from './migrate.ts';
import type { WritableDatabase } from './sql.ts';
import { rebuildTotals } from './update-totals.ts';

/**
 * Brings a database with rows to the newest version, all or nothing, with the derived totals that this version expects
 * of them: no migration needs to know how they are computed.
 */
export function bringUp(db: WritableDatabase, migrations: readonly Migration[]): void {
  db.transaction(() => {
    if (migrate(db, migrations).length > 0) rebuildTotals(db);
  }).immediate();
}
