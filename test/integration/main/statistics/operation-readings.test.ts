import { describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const QUOTES = [
  [10, 12, 11],
  [9, 14, 90],
  [12, 13, 10],
  [8, 11],
];

/** Four days of Anna: quotes of so many minutes, each followed by a minute of letters. */
async function recorded(days = QUOTES): Promise<TestApp> {
  const app = startTestApp();
  for (const quotes of days) {
    for (const length of quotes) {
      await app.switchTo('quote');
      app.work(length * MINUTE);
      await app.switchTo('correspondence');
      app.work(MINUTE);
    }
    await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
    app.clock.pass(DAY - quotes.reduce((sum, length) => sum + (length + 1) * MINUTE, 0));
  }
  return app;
}

const readings = (app: TestApp) =>
  app.api.statistics.operation({ operationId: app.operation('quote') });

const rowsOf = (app: TestApp, only: object = {}) =>
  app.api.statistics.observations({ operationIds: [app.operation('quote')], ...only });

/** Excludes the longest, which took an hour and a half. */
async function excludeLongest(app: TestApp): Promise<void> {
  const { rows } = await rowsOf(app);
  const [longest] = rows.toSorted((a, b) => b.ms - a.ms);
  if (!longest) throw new Error('There is no reading');
  await app.api.workdays.repair({
    personId: app.personId,
    day: longest.day,
    repair: { kind: 'exclude', observationIds: [longest.observationId], reason: 'call cut off' },
  });
}

describe('the readings of an operation', () => {
  it('agree with its line of the photograph', async () => {
    const app = await recorded();
    const { operations } = await app.api.statistics.photo({});
    const line = operations.find(({ code }) => code === 'quote');
    const { figures, excluded, withExcluded } = await readings(app);
    expect(figures).toMatchObject({
      readings: line?.observations,
      personDays: line?.personDays,
      mean: line?.mean,
      median: line?.median,
      p90: line?.p90,
      deviation: line?.deviation,
      required: line?.required,
    });
    expect(figures.readings).toBe(11);
    expect(figures.personDays).toBe(4);
    expect({ excluded, withExcluded }).toEqual({ excluded: 0, withExcluded: null });
  });

  it('have a stability, a geometric mean and bars that hold all of them', async () => {
    const { figures, bars, people } = await readings(await recorded());
    const all = QUOTES.flat();
    expect(figures.stability).toBeCloseTo(90 / 8, 6);
    const logs = all.map(Math.log).reduce((sum, log) => sum + log, 0) / all.length;
    expect(figures.geometricMean).toBeCloseTo(Math.exp(logs) * MINUTE, 3);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(11);
    expect(people).toMatchObject([{ name: 'Анна', readings: 11, mean: figures.mean }]);
  });

  it('flag what is unusual, and list it', async () => {
    const app = await recorded();
    const { usual, unusual } = await readings(app);
    expect(unusual).toBe(1);
    const { total, rows } = await rowsOf(app, { outside: usual });
    expect(total).toBe(1);
    expect(rows[0]?.ms).toBe(90 * MINUTE);
  });

  it('change at once when one is excluded, and say what they were', async () => {
    const app = await recorded();
    const before = await readings(app);
    await excludeLongest(app);
    const after = await readings(app);
    expect(after.excluded).toBe(1);
    expect(after.withExcluded).toEqual(before.figures);
    expect(after.figures.readings).toBe(10);
    expect(after.figures.mean.value).toBeCloseTo(11 * MINUTE, 6);
    expect(after.figures.stability).toBeCloseTo(14 / 8, 6);
    expect(after.figures.required.personDays).toBeLessThan(before.figures.required.personDays ?? 0);
  });

  it('list those that are excluded among all, and by themselves', async () => {
    const app = await recorded();
    await excludeLongest(app);
    expect((await rowsOf(app)).total).toBe(11);
    const { rows } = await rowsOf(app, { isExcluded: true });
    expect(rows.map(({ excludedFor }) => excludedFor)).toEqual(['call cut off']);
    const { usual } = await readings(app);
    expect((await rowsOf(app, { outside: usual })).total).toBe(0);
  });

  it('come back with undo', async () => {
    const app = await recorded();
    const before = await readings(app);
    await excludeLongest(app);
    await app.api.workdays.undo({ personId: app.personId });
    expect(await readings(app)).toEqual(before);
  });

  it('follow the filter', async () => {
    const app = await recorded();
    await excludeLongest(app);
    const operationId = app.operation('quote');
    const first = { from: '2026-03-02', to: '2026-03-02' };
    const { figures, excluded } = await app.api.statistics.operation({ operationId, ...first });
    expect({ n: figures.readings, excluded }).toEqual({ n: 3, excluded: 0 });
    expect(figures.mean).toMatchObject({ value: 11 * MINUTE, method: 'too-few-person-days' });
  });

  it('are nothing where nothing was finished', async () => {
    const { figures, bars, fit, people, usual } = await readings(startTestApp());
    expect(figures).toMatchObject({ readings: 0, median: null, stability: null, p90: null });
    expect(figures.mean.method).toBe('nothing-observed');
    expect({ bars, fit, people, usual }).toEqual({
      bars: [],
      fit: { p: null, curve: [] },
      people: [],
      usual: null,
    });
  });
});

describe('the curve over the bars', () => {
  it('is there where the readings are log-normal, and only there', async () => {
    const good = await readings(
      await recorded([
        [6, 8, 9],
        [10, 11, 12],
        [14, 16, 21],
      ]),
    );
    expect(good.fit.p).toBeGreaterThan(0.05);
    expect(good.fit.curve.length).toBeGreaterThan(50);
    const bad = await readings(
      await recorded([
        [1, 1, 1],
        [1, 1, 1],
        [1, 60, 60],
        [60, 60, 60],
      ]),
    );
    expect(bad.fit.p).toBeLessThan(0.05);
    expect(bad.fit.curve).toEqual([]);
  });
});
