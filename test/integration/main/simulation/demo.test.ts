import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import BetterSqlite3 from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';

import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { openStore } from '#main/database/open-store.ts';
import type { WritableDatabase } from '#main/database/sql.ts';
import { undoLast } from '#main/database/undo.ts';
import { verify } from '#main/database/verify.ts';
import { seedCatalogue } from '#main/operations/seed-catalogue.ts';
import { readRecorderView } from '#main/recording/read-view.ts';
import { createDemo } from '#main/simulation/demo.ts';
import { getWorkday } from '#main/workdays/workdays.ts';
import { assert } from '#shared/lib/assert.ts';
import { momentIn } from '#shared/lib/time.ts';
import type { Person } from '#shared/recording/person.ts';
import { DEMO_DAYS, DEMO_TODAY, DEMO_ZONE } from '#shared/studies/demo/demo-period.ts';
import { demoCatalogueIds } from '#shared/studies/demo/demo-study.ts';
import { startTestApp } from '#test/support/test-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function emptyDatabase(): WritableDatabase {
  const db = new BetterSqlite3(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, migrations);
  return db;
}

/** A digest of every row of every table. */
function dump(db: WritableDatabase): string {
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`,
    )
    .all();
  const hash = createHash('sha256');
  for (const { name } of tables) {
    const rows = db.prepare<[], object>(`SELECT * FROM "${name}"`).all();
    hash.update(`${name}\n${JSON.stringify(rows)}`);
  }
  return hash.digest('hex');
}

const db = emptyDatabase();
const { people } = createDemo(db, { seed: 1 });
const written = dump(db);

function firstPerson(): Person {
  const [person] = people;
  assert(person !== undefined, 'somebody took part');
  return person;
}

const evening = momentIn(Date.parse(`${DEMO_TODAY}T20:00:00+03:00`), DEMO_ZONE);

describe('the demonstration study in a database', { timeout: 30_000 }, () => {
  it('is the same to the byte for the same seed', () => {
    const again = emptyDatabase();
    createDemo(again, { seed: 1 });
    expect(dump(again)).toBe(written);
    const other = emptyDatabase();
    createDemo(other, { seed: 2 });
    expect(dump(other)).not.toBe(written);
  });

  it('is the same when the catalogue was made from the seed before', () => {
    const seeded = emptyDatabase();
    seedCatalogue(seeded, demoCatalogueIds(1));
    createDemo(seeded, { seed: 1 });
    expect(dump(seeded)).toBe(written);
  });

  it('passes every check of a real database', () => {
    const store = openStore({
      file: join(folder, 'demo.sqlite'),
      now: () => evening.at,
      isPackaged: false,
    });
    assert(store.kind === 'open', 'the store opens');
    const begun = performance.now();
    createDemo(store.db, { seed: 1 });
    const took = performance.now() - begun;
    const { ok, checks } = verify(store.db);
    store.close();
    expect(checks.filter((check) => !check.ok)).toEqual([]);
    expect(ok).toBe(true);
    // 3 s at most where nothing else runs; test machines are busy.
    expect(took).toBeLessThan(9000);
  });

  it('shows a complete last day of the first person, with two questions open', () => {
    const day = getWorkday(db, { personId: firstPerson().id, day: DEMO_TODAY }, evening);
    expect(day.shifts).toHaveLength(1);
    expect(day.shifts[0]?.end).not.toBeNull();
    expect(day.observations.length).toBeGreaterThan(25);
    expect(day.quality.coverage).toBeGreaterThan(0.85);
    expect(day.quality.editedShare).toBeGreaterThan(0);
    const view = readRecorderView(db, firstPerson().id, evening);
    expect(view.running).toBeNull();
    expect(view.held).toEqual([]);
    expect(view.isDayOpen).toBe(false);
    expect(view.questions).toHaveLength(2);
  });

  it('journals commands as the application’s and repairs as the person’s, with reasons', () => {
    const journal = db
      .prepare<[], { scope: string; by: string; reasons: number }>(
        `SELECT scope, made_by AS by, count(reason) AS reasons FROM change GROUP BY 1, 2 ORDER BY 1, 2`,
      )
      .all();
    expect(journal.filter(({ scope }) => scope === 'recording')).toEqual([
      { scope: 'recording', by: 'system', reasons: 0 },
    ]);
    expect(journal.filter(({ reasons }) => reasons > 0).map(({ scope }) => scope)).toEqual([
      'repair',
      'repair',
      'repair',
      'repair',
    ]);
  });

  it('can be undone as what anybody recorded: repairs, then commands', () => {
    const copy = emptyDatabase();
    const [person] = createDemo(copy, { seed: 1 }).people;
    assert(person !== undefined, 'somebody took part');
    const line = { personId: person.id, scope: 'repair' } as const;
    expect(undoLast(copy, line, evening.at).action).toBe('move-edge');
    expect(undoLast(copy, { ...line, scope: 'recording' }, evening.at).action).toBe('end-day');
    expect(readRecorderView(copy, person.id, evening).isDayOpen).toBe(true);
  });

  it('is refused by a database that holds something, and leaves it as it was', () => {
    expect(() => createDemo(db, { seed: 3 })).toThrow(
      expect.objectContaining({ code: 'database-not-empty' }),
    );
    expect(dump(db)).toBe(written);
  });
});

describe('what was asked, believed and approved', { timeout: 30_000 }, () => {
  const { api } = startTestApp({ isWholeDemo: true });

  it('asks everybody often enough: most answers are what was timed, some are not, a few are missing', async () => {
    for (const { id } of people) {
      const { prompts, missed, notAsked, check } = await api.sampling.results({ personId: id });
      expect(prompts).toBeGreaterThanOrEqual(55);
      expect(prompts).toBeLessThanOrEqual(120);
      expect(missed).toBeGreaterThan(0);
      expect(missed).toBeLessThan(prompts / 3);
      expect(notAsked.length).toBeGreaterThan(0);
      expect(check.sameOperation.value).toBeGreaterThan(0.8);
      expect(check.sameOperation.value).toBeLessThan(1);
    }
  });

  it('shows time that self-timing did not see, without calling it into question as a whole', async () => {
    const { check, nonResult } = await api.sampling.results({});
    const photo = await api.statistics.photo({});
    expect(check.kappa?.low).toBeGreaterThan(0.6);
    expect(check.rows.find(({ kind }) => kind === 'avoidable')?.difference.low).toBeGreaterThan(0);
    expect(nonResult.share.value).toBeGreaterThan(photo.nonResultShare.value ?? 1);
  });

  it('lets three people believe in far less than there is, all before the first day', async () => {
    const beliefs = await api.statistics.beliefs({});
    expect(beliefs.people.map(({ isBefore }) => isBefore)).toEqual([true, true, true]);
    expect(beliefs.nonResult?.measured.low).toBeGreaterThan(0.5);
    const leader = people.find(({ name }) => name === 'Дмитрий С.');
    assert(leader !== undefined, 'somebody leads');
    const own = await api.statistics.beliefs({ personId: leader.id });
    expect(own.nonResult?.believed).toBeGreaterThanOrEqual(0.25);
    expect(own.nonResult?.believed).toBeLessThanOrEqual(0.3);
  });

  it('has norms approved after each week, the later ones as the next versions', async () => {
    const { lines } = await api.norms.view({});
    const versions = lines.flatMap((line) => line.versions.toReversed());
    const given = versions.map(({ version, approvedOn, to }) => [version, approvedOn, to]);
    const [first, second] = [DEMO_DAYS[4], DEMO_TODAY];
    expect(given.filter(([version, on]) => version === 1 && on === first)).toHaveLength(2);
    expect(given.filter(([version]) => version === 2)).toEqual([
      [2, second, second],
      [2, second, second],
    ]);
    expect(lines.filter(({ source }) => source === 'approved')).toHaveLength(5);
    expect(lines.filter(({ source }) => source === 'proposed').length).toBeGreaterThan(5);
  });

  it('asks nobody any more', async () => {
    expect((await api.studies.get()).sampling.personIds).toEqual([]);
  });

  it('holds three scenarios of the services company, which can be compared at once', async () => {
    const { simulation } = api;
    const kept = await simulation.scenarios();
    expect(kept.map(({ name }) => name)).toEqual([
      'Компания услуг: как есть',
      'Компания услуг: роли для тех же шести',
      'Компания услуг: роли и двое новых',
    ]);
    const opened = await Promise.all(kept.map(({ id }) => simulation.open({ id })));
    const found = await Promise.all(opened.map((scenario) => simulation.calculate({ scenario })));
    expect(found.map((outcome) => outcome.people)).toEqual([6, 6, 8]);
    const late = found.map(({ months }) => months.at(-1)?.revenue.mean ?? 0);
    expect(late).toEqual(late.toSorted((one, other) => one - other));
  });
});
