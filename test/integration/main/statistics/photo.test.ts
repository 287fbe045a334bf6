// Every figure of a photograph against the same figure computed from the raw rows, one by one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createAnswerCache } from '#main/statistics/answer-cache.ts';
import type { EndedPhoto } from '#main/statistics/ended-photo.ts';
import { readPhoto } from '#main/statistics/photo.ts';
import { compareText } from '#shared/lib/compare.ts';
import { type Photo, photoFilterSchema } from '#shared/statistics/photo.ts';
import { almost } from '#test/support/almost.ts';
import { MINUTE } from '#test/support/builders.ts';
import { runs } from '#test/support/property.ts';
import { randomStudy } from '#test/support/random-study.ts';
import { rawObservations, rawPhoto } from '#test/support/raw-photo.ts';
import { readRawRecord } from '#test/support/raw-record.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';
import { DAY_MS } from '#test/support/test-store.ts';

/** A photograph as the contract gives it. */
type Asked = Parameters<TestApp['api']['statistics']['photo']>[0];

/** The photographs of those filters, as the application gives them and as the rows say. */
async function bothWays(app: TestApp, ...asked: readonly Asked[]) {
  const photos = [];
  for (const filter of asked) {
    photos.push(plain(await app.api.statistics.photo({ ...filter, isEveryDayListed: true })));
  }
  const now = app.services.figuresNow();
  return {
    photos,
    rows: almost(
      expect,
      asked.map((filter) => rawPhoto(app.db, filter, now)),
    ),
  };
}

/** Without how many readings are enough: that is advice, and has tests of its own. */
function plain({ operations, ...photo }: Photo) {
  return { ...photo, operations: operations.map((each) => ({ ...each, required: undefined })) };
}

/** Whole period, each person, each day, several days, and each person on them. */
async function questions(app: TestApp): Promise<Asked[]> {
  const { days } = rawPhoto(app.db, {}, app.services.figuresNow());
  const people = await app.api.recording.people();
  const own = people.map(({ id }) => ({ personId: id }));
  const dates = [...new Set(days.map(({ day }) => day))].toSorted();
  const [first = '', middle = ''] = [dates[0], dates[Math.floor(dates.length / 2)]];
  return [
    {},
    ...own,
    ...dates.map((day) => ({ from: day, to: day })),
    { from: middle },
    { to: middle },
    ...own.map((person) => ({ ...person, from: first, to: middle })),
  ];
}

const byId = <Row extends { readonly observationId: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => compareText(a.observationId, b.observationId));

describe('the photograph of the demonstration study', { timeout: 120_000 }, () => {
  const app = startTestApp({ start: '2026-03-27T18:00:00Z', isDemo: true });

  it('has enough of everything to tell right from wrong', () => {
    const { operations, people, personDays } = rawPhoto(app.db);
    expect(personDays).toBeGreaterThan(50);
    expect(people).toHaveLength(6);
    expect(operations.filter((each) => each.observations > 30).length).toBeGreaterThan(5);
    expect(operations.filter((each) => each.interruptions > 0).length).toBeGreaterThan(3);
    expect(operations.filter((each) => each.units > each.observations).length).toBeGreaterThan(1);
  });

  it('is what its rows say, for every person, day and period', async () => {
    const { photos, rows } = await bothWays(app, ...(await questions(app)));
    expect(photos).toEqual(rows);
  });

  it('stands on the observations that are listed behind it, newest first', async () => {
    const all = rawObservations(readRawRecord(app.db, null));
    const { api, personId } = app;
    const codes = ['call-closing', 'correspondence'];
    const operationIds = codes.map((code) => app.operation(code));
    const listed = [];
    for (let offset = 0; ; offset += 500) {
      const { total, rows } = await api.statistics.observations({ offset, limit: 500 });
      expect(total).toBe(all.length);
      listed.push(...rows);
      if (rows.length < 500) break;
    }
    const inOrder = (rows: readonly { day: string; start: number }[]) =>
      rows.map(({ day, start }) => `${day} ${start}`);
    expect(inOrder(listed)).toEqual(inOrder(all));
    expect(byId(listed)).toEqual(byId(all));
    const some = { personId, from: '2026-03-17', to: '2026-03-24', operationIds, limit: 500 };
    const { rows } = await api.statistics.observations(some);
    expect(rows).toEqual(
      all.filter(
        (each) =>
          each.personId === personId &&
          operationIds.some((id) => id === each.operationId) &&
          each.day >= some.from &&
          each.day <= some.to,
      ),
    );
  });
});

describe('the photograph of any days', { timeout: 240_000 }, () => {
  it('is what their rows say, with what runs counted to now, wherever and whenever days begin', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const app = await randomStudy(seed);
        const { photos, rows } = await bothWays(app, ...(await questions(app)));
        expect(photos).toEqual(rows);
        const listed = await app.api.statistics.observations({ limit: 500 });
        expect(byId(listed.rows)).toEqual(byId(rawObservations(readRawRecord(app.db, null))));
      }),
      runs(12),
    );
  });

  it('counts what runs to the last heartbeat where nothing is being recorded', async () => {
    const app = startTestApp();
    await app.switchTo('contract');
    app.work(10 * MINUTE);
    const source = { db: app.db, photos: createAnswerCache<EndedPhoto>(), now: null };
    const photo = readPhoto(source, photoFilterSchema.parse({}));
    expect(plain(photo)).toEqual(almost(expect, rawPhoto(app.db)));
    expect(photo.ms).toBeGreaterThan(9 * MINUTE);
    app.clock.pass(MINUTE);
    expect(readPhoto(source, photoFilterSchema.parse({}))).toEqual(photo);
  });

  it('sums a period once, however many of its days are listed', () => {
    const { db } = startTestApp({ isDemo: true });
    const asked: string[] = [];
    const cache = createAnswerCache<EndedPhoto>();
    const photos: typeof cache = {
      ...cache,
      get: (question, ask) =>
        cache.get(question, () => {
          asked.push(question);
          return ask();
        }),
    };
    const source = { db, photos, now: null };
    const filter = photoFilterSchema.parse({});
    readPhoto(source, filter);
    readPhoto(source, { ...filter, isEveryDayListed: true });
    expect(asked).toHaveLength(1);
    readPhoto(source, { ...filter, to: '2026-03-20' });
    expect(asked).toHaveLength(2);
  });

  it('leaves out of its interval the days without work, also while a rest runs', async () => {
    const app = startTestApp();
    const { personId, api } = app;
    const days = [['contract', 'call-closing'], ['lunch'], ['rework'], ['call-first'], ['lunch']];
    for (const [nth, codes] of days.entries()) {
      for (const [minutes, code] of codes.entries()) {
        await app.switchTo(code);
        app.work((7 * nth + 10 * minutes + 5) * MINUTE);
      }
      if (nth === days.length - 1) continue;
      await api.recording.command({ personId, command: { kind: 'end-day' } });
      app.clock.sleep(DAY_MS);
    }
    const { photos, rows } = await bothWays(app, {}, { from: '2026-03-06' });
    expect(photos).toEqual(rows);
  });

  it('counts time once that two shifts cover, as after a clock was set back', async () => {
    const app = startTestApp();
    const { personId, db } = app;
    await app.switchTo('contract');
    app.work(30 * MINUTE);
    app.clock.pass(10 * MINUTE);
    await app.api.recording.command({ personId, command: { kind: 'end-day' } });
    db.prepare(
      `INSERT INTO shift SELECT '00000000-0000-7000-8000-000000000001', 1, person_id,
         started_at + 600000, ended_at + 1200000, zone FROM shift`,
    ).run();
    const { photos, rows } = await bothWays(app, {});
    expect(photos).toEqual(rows);
    expect(photos[0]?.days[0]?.gapMs).toBe(30 * MINUTE);
  });

  it('has nothing to say of nothing', async () => {
    const app = startTestApp();
    const before = await bothWays(app, {});
    expect(before.photos).toEqual(before.rows);
    await app.switchTo('contract');
    app.work(MINUTE);
    const { photos, rows } = await bothWays(app, {}, { to: '2026-03-01' });
    expect(photos).toEqual(rows);
  });
});
