// Moments of work sampling are part of the record: damage, verify and a restore treat them as such.
import { afterEach, beforeEach, expect, it } from 'vitest';

import { openDatabase } from '#main/database/open-database.ts';
import { mend } from '#main/database/salvage-mend.ts';
import { salvage } from '#main/database/salvage.ts';
import { all, run, sql, type WritableDatabase } from '#main/database/sql.ts';
import { verify } from '#main/database/verify.ts';
import { openForWriting, record, removeFolder, temporaryFolder } from '#test/support/test-store.ts';

let folder = '';
let store: ReturnType<typeof openForWriting>;
let db: WritableDatabase;
const OPERATION = '0199c1a0-0000-7000-8000-00000000aaaa';
const STRANGER = '0199c1a0-0000-7000-8000-00000000bbbb';

beforeEach(() => {
  folder = temporaryFolder();
  store = openForWriting(folder);
  db = store.db;
  record(db, 20);
  const [person] = all<{ id: string }>(db, sql`SELECT id FROM person LIMIT 1`);
  const [operation] = all<{ id: string }>(db, sql`SELECT id FROM operation LIMIT 1`);
  for (let place = 0; place < 300; place += 1) {
    const isAnswered = place % 2 === 0;
    run(
      db,
      sql`INSERT INTO sampled_moment (id, rev, person_id, day, planned_at, shown_at, state,
            operation_id, source)
          VALUES (${`0199c1a0-0000-7000-8000-${String(place).padStart(12, '0')}`}, 2,
            ${person?.id ?? ''}, '2026-03-02', ${place}, ${place},
            ${isAnswered ? 'answered' : 'missed'},
            ${isAnswered ? (operation?.id ?? null) : null}, 'prompt')`,
    );
  }
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

const moments = (from: WritableDatabase): unknown[] =>
  all(from, sql`SELECT * FROM sampled_moment ORDER BY id`);
const failing = (): string[] =>
  verify(db)
    .checks.filter(({ ok }) => !ok)
    .map(({ name }) => name);

it('are salvaged into a backup that has an older state of them, or none', () => {
  const build = openForWriting(temporaryFolder());
  try {
    const known = moments(db).slice(0, 0);
    expect(moments(build.db)).toEqual(known);
    const source = openDatabase(db.name);
    salvage({ file: db.name, db: source, isGuess: false }, build.db);
    mend(build.db);
    source.close();
    expect(moments(build.db)).toEqual(moments(db));
  } finally {
    build.close();
  }
});

it('stay when their person and their operation are gone: both get a stand-in', () => {
  const before = moments(db).length;
  db.pragma('foreign_keys = OFF');
  run(db, sql`UPDATE sampled_moment SET person_id = ${STRANGER}`);
  run(
    db,
    sql`UPDATE sampled_moment SET operation_id = ${OPERATION} WHERE operation_id IS NOT NULL`,
  );
  db.pragma('foreign_keys = ON');
  mend(db);
  expect(moments(db)).toHaveLength(before);
  expect(failing()).toEqual([]);
});

it('fail verify where one belongs to nobody', () => {
  expect(failing()).toEqual([]);
  db.pragma('foreign_keys = OFF');
  run(db, sql`UPDATE sampled_moment SET person_id = ${STRANGER} WHERE planned_at = 5`);
  db.pragma('foreign_keys = ON');
  expect(failing()).not.toEqual([]);
});
