import { type Settings, type SettingsPatch, settingsSchema } from '#shared/settings/settings.ts';

import { all, type ReadableDatabase, run, sql, type WritableDatabase } from '../database/sql.ts';
import { rebuildTotals } from '../database/update-totals.ts';

/** What the person chose; a value that the schema no longer knows falls back to its default. */
export function readSettings(db: ReadableDatabase): Settings {
  const rows = all<{ name: string; value: string }>(db, sql`SELECT name, value FROM setting`);
  const stored = Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
  const known = Object.entries(settingsSchema.shape).filter(
    ([name, field]) => name in stored && field.safeParse(stored[name]).success,
  );
  return settingsSchema.parse(Object.fromEntries(known.map(([name]) => [name, stored[name]])));
}

/** Changes the named settings. When days begin elsewhere, the daily totals are computed anew. */
export function changeSettings(db: WritableDatabase, patch: SettingsPatch): Settings {
  const change = (): Settings => {
    const before = readSettings(db);
    for (const [name, value] of Object.entries(patch)) {
      run(
        db,
        sql`INSERT INTO setting (name, value) VALUES (${name}, ${JSON.stringify(value)})
            ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      );
    }
    const after = readSettings(db);
    if (after.dayStartMinutes !== before.dayStartMinutes) rebuildTotals(db);
    return after;
  };
  return db.transaction(change).immediate();
}
