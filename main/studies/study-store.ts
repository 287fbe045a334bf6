import { changedStudy } from '#shared/studies/changed-study.ts';
import { type Study, type StudyPatch, studySchema } from '#shared/studies/study.ts';

import { all, type ReadableDatabase, run, sql, type WritableDatabase } from '../database/sql.ts';

/** Settings of the study stand among the others, by names that begin so. */
const PREFIX = 'study.';
/** The first name after them: `/` follows `.`. A range is found by the key, where `LIKE` would read all settings. */
const AFTER_PREFIX = 'study/';

/** How the study of this database reckons; a part that the schema no longer knows falls back to its default. */
export function readStudy(db: ReadableDatabase): Study {
  const rows = all<{ name: string; value: string }>(
    db,
    sql`SELECT name, value FROM setting WHERE name >= ${PREFIX} AND name < ${AFTER_PREFIX}`,
  );
  const stored = new Map(
    rows.map(({ name, value }) => [name.slice(PREFIX.length), JSON.parse(value)]),
  );
  const known = Object.entries(studySchema.shape).filter(
    ([name, part]) => stored.has(name) && part.safeParse(stored.get(name)).success,
  );
  return studySchema.parse(Object.fromEntries(known.map(([name]) => [name, stored.get(name)])));
}

/** Changes the named parts, and what follows from them. */
export function changeStudy(db: WritableDatabase, patch: StudyPatch): Study {
  const change = (): Study => {
    const after = changedStudy(readStudy(db), patch);
    for (const [name, value] of Object.entries(after)) {
      run(
        db,
        sql`INSERT INTO setting (name, value) VALUES (${PREFIX + name}, ${JSON.stringify(value)})
            ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      );
    }
    return after;
  };
  return db.transaction(change).immediate();
}
