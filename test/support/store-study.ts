import BetterSqlite3 from 'better-sqlite3';

import type { WritableDatabase } from '#main/database/sql.ts';
import { changeStudy } from '#main/studies/study-store.ts';
import type { Study, StudyPatch } from '#shared/studies/study.ts';

/** Lets the study of a closed data file reckon by its defaults but for what is named, as the application stores it. */
export function storeStudy(file: string, patch: StudyPatch): Study {
  const db: WritableDatabase = new BetterSqlite3(file);
  try {
    db.prepare("DELETE FROM setting WHERE name GLOB 'study.*'").run();
    return changeStudy(db, patch);
  } finally {
    db.close();
  }
}
