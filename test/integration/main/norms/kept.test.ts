// Approved norms are part of the record: damage, verify and a restore treat them as such.
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { openDatabase } from '#main/database/open-database.ts';
import { mend } from '#main/database/salvage-mend.ts';
import { salvage } from '#main/database/salvage.ts';
import { run, sql, type WritableDatabase } from '#main/database/sql.ts';
import { verify } from '#main/database/verify.ts';
import { listNorms, withdrawNorms } from '#main/norms/norm-store.ts';
import { approveNorm, listNormRows } from '#test/support/approved-norms.ts';
import { openForWriting, record, removeFolder, temporaryFolder } from '#test/support/test-store.ts';

const STRANGER = '0199c1a0-0000-7000-8000-00000000aaaa';

let folder = '';
let store: ReturnType<typeof openForWriting>;
let db: WritableDatabase;
beforeEach(() => {
  folder = temporaryFolder();
  store = openForWriting(folder);
  db = store.db;
  record(db, 20);
  approveNorm(db);
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

const failing = (): string[] =>
  verify(db)
    .checks.filter(({ ok }) => !ok)
    .map(({ name }) => name);

/** What a salvage of the record makes of another database. */
function salvagedInto(build: WritableDatabase): unknown[] {
  const source = openDatabase(db.name);
  salvage({ file: db.name, db: source, isGuess: false }, build);
  source.close();
  mend(build);
  return listNormRows(build);
}

it('are salvaged into a database that has none', () => {
  const other = temporaryFolder();
  const build = openForWriting(other);
  try {
    expect(salvagedInto(build.db)).toEqual(listNormRows(db));
  } finally {
    build.close();
    removeFolder(other);
  }
});

it('are salvaged as they are now: with later versions, and withdrawn', () => {
  const path = join(folder, 'backup.sqlite');
  run(db, sql`VACUUM INTO ${path}`);
  approveNorm(db);
  withdrawNorms(db, [listNorms(db)[0]?.id ?? ''], 5);
  const build = openDatabase(path);
  expect(listNormRows(build)).toHaveLength(1);
  expect(salvagedInto(build)).toEqual(listNormRows(db));
  expect(listNorms(build).map(({ withdrawnAt }) => withdrawnAt)).toEqual([5, null]);
  build.close();
});

it('stay when their operation is gone: it gets a stand-in', () => {
  db.pragma('foreign_keys = OFF');
  run(db, sql`UPDATE norm SET operation_id = ${STRANGER}`);
  db.pragma('foreign_keys = ON');
  expect(failing()).not.toEqual([]);
  mend(db);
  expect(listNorms(db).map(({ operationId }) => operationId)).toEqual([STRANGER]);
  expect(failing()).toEqual([]);
});
