import type { Migration } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';

/** A migration that takes a while and changes everything: schema, rows, an index. */
const slow: Migration = {
  version: migrations.length + 1,
  up: (db) => {
    db.exec('ALTER TABLE segment ADD COLUMN place TEXT');
    db.exec(`UPDATE segment SET place = 'office', rev = rev + 1`);
    db.exec(
      `UPDATE change_row SET after = json_set(after, '$.place', 'office') WHERE after IS NOT NULL`,
    );
    db.exec('CREATE INDEX segment_by_place ON segment (place, started_at)');
    db.exec(`UPDATE segment SET place = place || ' ' || rev`);
  },
};

export const migrationsWithSlow: readonly Migration[] = [...migrations, slow];
