import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { openDatabase } from '#main/database/open-database.ts';
import { mend } from '#main/database/salvage-mend.ts';
import { salvage } from '#main/database/salvage.ts';
import type { WritableDatabase } from '#main/database/sql.ts';
import { verify } from '#main/database/verify.ts';
import { readScenario, saveScenario } from '#main/simulation/scenario-store.ts';
import { seededRandom } from '#shared/lib/random.ts';
import { idStream } from '#shared/lib/uuid.ts';
import { servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import {
  contentHash,
  openForWriting,
  record,
  removeFolder,
  temporaryFolder,
  truthHash,
} from '#test/support/test-store.ts';

let folder = '';
let store: ReturnType<typeof openForWriting>;
let db: WritableDatabase;
beforeEach(() => {
  folder = temporaryFolder();
  store = openForWriting(folder);
  db = store.db;
  record(db, 60);
});
afterEach(() => {
  store.close();
  removeFolder(folder);
});

const column = (text: string, from = db): unknown[] => from.prepare(text).pluck().all();
const failing = (): string[] =>
  verify(db)
    .checks.filter(({ ok }) => !ok)
    .map(({ name }) => name);

/** Changes rows as no application would. */
function spoil(text: string): void {
  db.pragma('foreign_keys = OFF');
  db.exec(text);
  db.pragma('foreign_keys = ON');
}

describe('mending', () => {
  it('leaves a database alone that is whole', () => {
    const before = contentHash(db);
    expect(mend(db)).toBe(0);
    expect(contentHash(db)).toBe(before);
  });

  it('takes rows that the tables lost from the journal', () => {
    // What was undone had a higher revision than any change that stands.
    const content = (): unknown[] => [
      ...column(`SELECT json_array(id, started_at, ended_at, observation_id, end_zone, origin)
        FROM segment ORDER BY id`),
      ...column(`SELECT json_array(id, operation_id, counted_units, outcome, note, interrupts_id,
        held_as, held_depth) FROM observation ORDER BY id`),
    ];
    const before = content();
    spoil('DELETE FROM segment WHERE rowid % 3 = 0; DELETE FROM observation WHERE rowid % 4 = 0');
    mend(db);
    expect(content()).toEqual(before);
    expect(failing()).toEqual([]);
  });

  it('takes newer rows from the journal', () => {
    const before = truthHash(db);
    spoil(
      `UPDATE segment SET rev = 1, ended_at = started_at WHERE rev > 1 AND ended_at IS NOT NULL`,
    );
    mend(db);
    expect(truthHash(db)).toBe(before);
  });

  it('removes rows that the journal saw removed', () => {
    const before = truthHash(db);
    const [gone] = column('SELECT id FROM segment ORDER BY started_at LIMIT 1');
    db.exec(`INSERT INTO change (scope, made_at, made_by, action) VALUES ('repair', 1, 'x', 'delete');
      INSERT INTO change_row SELECT max(seq), 0, 'segment', '${String(gone)}', NULL, NULL FROM change`);
    mend(db);
    expect(column('SELECT id FROM segment')).not.toContain(gone);
    expect(truthHash(db)).not.toBe(before);
    expect(failing()).toEqual([]);
  });

  it('calls a row doubtful that the journal has otherwise, and follows the journal', () => {
    const before = truthHash(db);
    spoil(`UPDATE segment SET start_zone = 'Europe/Minsk' WHERE id = (SELECT id FROM segment
      JOIN change_row ON row_id = id AND after ->> 'rev' = rev LIMIT 1)`);
    expect(truthHash(db)).not.toBe(before);
    expect(mend(db)).toBe(1);
    expect(truthHash(db)).toBe(before);
  });

  it('ends a segment where the next begins', () => {
    db.exec('DELETE FROM change');
    spoil(`UPDATE segment SET ended_at = ended_at + 40 WHERE ended_at > started_at`);
    expect(failing()).toContain('no-overlap');
    mend(db);
    expect(failing()).toEqual([]);
    expect(column(`SELECT DISTINCT origin FROM segment`)).toContain('recovered');
  });

  it('removes what belongs to nothing, and keeps what can be without', () => {
    db.exec('DELETE FROM change');
    const [interrupted] = column(
      'SELECT interrupts_id FROM observation WHERE interrupts_id IS NOT NULL LIMIT 1',
    );
    expect(interrupted).toBeDefined();
    const count = column('SELECT count(*) FROM observation')[0];
    spoil(`DELETE FROM observation WHERE id = '${String(interrupted)}'`);
    mend(db);
    expect(column('SELECT count(*) FROM observation')).toEqual([Number(count) - 1]);
    expect(failing()).toEqual([]);
  });

  it('moves rows on in revision that it leaves other than the journal has them', () => {
    const [id] = column(`SELECT row_id FROM change_row JOIN segment ON id = row_id
      WHERE entity = 'segment' AND ended_at > started_at AND after ->> 'rev' = rev LIMIT 1`);
    const later = `SELECT min(started_at) FROM segment WHERE ended_at > started_at AND started_at >
      (SELECT started_at FROM segment WHERE id = '${String(id)}')`;
    // The journal and the row agree, and both run into what came later.
    spoil(`UPDATE segment SET ended_at = (${later}) + 1 WHERE id = '${String(id)}';
      UPDATE change_row SET after = json_set(after, '$.end', (${later}) + 1)
        WHERE row_id = '${String(id)}' AND after ->> 'rev' = (SELECT rev FROM segment WHERE id = row_id)`);
    const [rev] = column(`SELECT rev FROM segment WHERE id = '${String(id)}'`);
    expect(failing()).toContain('no-overlap');
    expect(mend(db)).toBe(1);
    expect(failing()).toEqual([]);
    expect(column(`SELECT rev FROM segment WHERE id = '${String(id)}'`)).toEqual([Number(rev) + 1]);
  });

  it('lets rows stand in for people and a catalogue that are gone', () => {
    const codes = column('SELECT code FROM operation ORDER BY id');
    const labels = new Map(
      [...column(`SELECT json_array(id, code) FROM operation`)]
        .map((pair) => z.tuple([z.string(), z.string()]).parse(JSON.parse(String(pair))))
        .filter(([, code]) => code !== 'call-first'),
    );
    const recorded = column('SELECT id FROM segment ORDER BY id');
    const used = column('SELECT DISTINCT operation_id FROM observation');
    spoil(
      'DELETE FROM change; DELETE FROM operation; DELETE FROM operation_group; DELETE FROM person',
    );
    expect(mend(db, { isJournalWhole: true, labels })).toBeGreaterThan(used.length);
    expect(column('SELECT id FROM segment ORDER BY id')).toEqual(recorded);
    const now = column('SELECT code FROM operation ORDER BY id');
    expect(now.filter((code) => codes.includes(code)).length).toBeGreaterThan(used.length - 2);
    expect(failing()).toEqual([]);
  });

  it('removes rows with impossible values', () => {
    db.exec('DELETE FROM change');
    spoil(`UPDATE segment SET id = replace(id, '-', '+') WHERE rowid = 5`);
    const count = Number(column('SELECT count(*) FROM segment')[0]);
    mend(db);
    expect(column('SELECT count(*) FROM segment')).toEqual([count - 1]);
    expect(failing()).toEqual([]);
  });

  it('forgets changes that cannot be read', () => {
    const before = truthHash(db);
    spoil(`UPDATE change_row SET before = '{}' WHERE change_seq = 3 AND before IS NOT NULL;
      UPDATE change_row SET after = '{}' WHERE change_seq = 5`);
    expect(failing()).toEqual(['journal']);
    mend(db);
    expect(truthHash(db)).toBe(before);
    expect(failing()).toEqual([]);
    expect(column('SELECT count(*) FROM change_row WHERE change_seq = 5')).toEqual([0]);
  });
});

const remnantOf = (whole: WritableDatabase) => ({ file: whole.name, db: whole, isGuess: false });

describe('salvage', () => {
  /** A backup of now, open; then more is recorded. */
  function backupThenMore(): WritableDatabase {
    const path = join(folder, 'backup.sqlite');
    db.prepare('VACUUM INTO ?').run(path);
    record(db, 60, 2, Number(column('SELECT max(made_at) FROM change')[0]));
    return openDatabase(path);
  }

  it('brings a backup up to a file that can be read whole', () => {
    const build = backupThenMore();
    const { rows, ids } = salvage(remnantOf(db), build);
    mend(build);
    expect(rows).toBeGreaterThan(0);
    expect(contentHash(build)).toBe(contentHash(db));
    expect([...ids.values()].every((known) => known !== undefined)).toBe(true);
    build.close();
  });

  it('brings scenarios, which no journal holds', () => {
    const build = backupThenMore();
    const scenario = servicesKept({ months: 36, leadsAfter: 600 });
    const { id } = saveScenario(
      { db, newId: idStream(() => 1, seededRandom(1)), now: 1 },
      { id: null, scenario },
    );
    salvage(remnantOf(db), build);
    expect(readScenario(build, id)).toEqual(scenario);
    build.close();
  });

  it('removes from the backup what was removed since', () => {
    const build = backupThenMore();
    spoil(`DELETE FROM change; DELETE FROM segment WHERE rowid = 2`);
    build.exec('DELETE FROM change');
    salvage(remnantOf(db), build);
    expect(truthHash(build)).toBe(truthHash(db));
    build.close();
  });

  it('ends what ran in the backup where the next began', () => {
    const build = backupThenMore();
    const [ran] = column('SELECT id FROM segment WHERE ended_at IS NULL', build);
    expect(ran).toBeDefined();
    spoil(`DELETE FROM segment WHERE id = '${String(ran)}'`);
    salvage(remnantOf(db), build);
    expect(truthHash(build)).toBe(truthHash(db));
    build.close();
  });
});

describe('a page that cannot be read', () => {
  it('costs its own rows and no others', () => {
    record(db, 300, 3, Number(column('SELECT max(made_at) FROM change')[0]));
    db.exec('DELETE FROM change; VACUUM');
    const count = Number(column('SELECT count(*) FROM segment')[0]);
    const leaves = db
      .prepare(`SELECT pageno, ncell FROM dbstat WHERE name = 'segment' AND pagetype = 'leaf'`)
      .raw()
      .all() as [number, number][];
    const [page, rows] = leaves[Math.floor(leaves.length / 2)] ?? [0, 0];
    expect(leaves.length).toBeGreaterThan(3);
    store.close();
    const file = join(folder, 'chronokadr.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0xa5, (page - 1) * 4096, page * 4096);
    writeFileSync(file, bytes);
    store = openForWriting(folder);
    db = store.db;
    expect(store.notices).toMatchObject([
      { kind: 'recovered', source: 'nothing', loss: { from: null, rows } },
    ]);
    expect(column('SELECT count(*) FROM segment')).toEqual([count - rows]);
  });
});
