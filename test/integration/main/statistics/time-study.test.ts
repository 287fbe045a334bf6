// The row of readings as a time study judges it, through the contract, against what the recorded lengths give by hand.
import { describe, expect, it } from 'vitest';

import type { StudyPatch } from '#shared/studies/study.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const QUOTES = [
  [10, 12, 11],
  [9, 14, 90],
  [12, 13, 10],
  [8, 11],
];

/** Days of Anna: quotes of so many minutes, each followed by a minute of letters. */
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

const study = (app: TestApp, only: object = {}) =>
  app.api.statistics.timeStudy({ operationId: app.operation('quote'), ...only });

async function cardUnder(app: TestApp, patch: StudyPatch) {
  await app.api.studies.change(patch);
  return (await study(app)).card;
}

async function excludeLongest(app: TestApp): Promise<void> {
  const { rows } = await app.api.statistics.observations({
    operationIds: [app.operation('quote')],
  });
  const [longest] = rows.toSorted((a, b) => b.ms - a.ms);
  if (!longest) throw new Error('There is no reading');
  await app.api.workdays.repair({
    personId: app.personId,
    day: longest.day,
    repair: { kind: 'exclude', observationIds: [longest.observationId], reason: 'call cut off' },
  });
}

const requiredOf = ({ required }: Awaited<ReturnType<typeof cardUnder>>, formula: string) =>
  required.find((line) => line.formula === formula);

describe('the chronocard', () => {
  it('compares Куст with the norm of the kind of work, and with what chance makes of it', async () => {
    const { stability, rule, cleaning, readings } = (await study(await recorded())).card;
    expect({ readings, rule, cleaning }).toEqual({
      readings: 11,
      rule: 'none',
      cleaning: { kind: 'none' },
    });
    expect(stability).toMatchObject({ value: 90 / 8, norm: 3, isLong: true });
    expect(stability.expected).toBeGreaterThan(5);
  });

  it('takes the norm from the table of the study', async () => {
    const app = await recorded();
    const mass = await cardUnder(app, { timeStudy: { production: 'mass', pace: 'machine' } });
    expect(mass.stability.norm).toBe(1.1);
    const { stabilityNorms } = (await app.api.studies.get()).timeStudy;
    const edited = stabilityNorms.map((row) =>
      row.production === 'mass' && row.isLong
        ? { ...row, norms: { ...row.norms, machine: 1.4 } }
        : row,
    );
    const own = await cardUnder(app, { timeStudy: { stabilityNorms: edited } });
    expect(own.stability.norm).toBe(1.4);
    expect((await app.restart().api.studies.get()).timeStudy.stabilityNorms).toEqual(edited);
  });

  it('tells what each cleaning rule would leave out; the record and its figures stay', async () => {
    const app = await recorded();
    const operationId = app.operation('quote');
    const before = await app.api.statistics.operation({ operationId });
    const { cleaning } = await cardUnder(app, { policy: { cleaning: 'stepwise' } });
    const mean = QUOTES.flat().reduce((sum, each) => sum + each, 0) / 11;
    expect(cleaning).toMatchObject({
      kind: 'cleaned',
      leftOut: [{ ms: 90 * MINUTE, day: '2026-03-03' }],
      kept: 10,
      meanBefore: expect.closeTo(mean * MINUTE, 6) as number,
      meanAfter: 11 * MINUTE,
      stabilityAfter: 14 / 8,
      verdict: 'accept',
    });
    const both = await cardUnder(app, { policy: { cleaning: 'min-and-max' } });
    expect(both.cleaning).toMatchObject({ kept: 9 });
    const limits = await cardUnder(app, { policy: { cleaning: 'limit-values' } });
    expect(limits.cleaning).toMatchObject({ kind: 'cleaned' });
    expect(await app.api.statistics.operation({ operationId })).toEqual(before);
  });

  it('asks to observe again where the row stays unstable', async () => {
    const app = await recorded([
      [5, 5, 20],
      [20, 9, 5],
    ]);
    const { cleaning } = await cardUnder(app, { policy: { cleaning: 'stepwise' } });
    expect(cleaning).toMatchObject({ verdict: 'repeat', leftOut: [] });
  });

  it('recounts everything when a reading is excluded, and with undo', async () => {
    const app = await recorded();
    const before = (await study(app)).card;
    await excludeLongest(app);
    const after = (await study(app)).card;
    expect(after.readings).toBe(10);
    expect(after.stability.value).toBeCloseTo(14 / 8, 9);
    for (const formula of ['student', 'clustered', 'ilo', 'nii-truda']) {
      const [was, is] = [requiredOf(before, formula), requiredOf(after, formula)];
      expect(is?.required).toBeLessThan(was?.required ?? 0);
    }
    expect(requiredOf(after, 'student')?.taken).toBe(10);
    await app.api.workdays.undo({ personId: app.personId });
    expect((await study(app)).card).toEqual(before);
  });

  it('asks by the formulas for what the lengths give by hand', async () => {
    const app = await recorded();
    const { card } = await study(app);
    const times = QUOTES.flat();
    const sum = times.reduce((total, each) => total + each, 0);
    const squares = times.reduce((total, each) => total + each * each, 0);
    const ilo = (20 * Math.sqrt(times.length * squares - sum * sum)) / sum;
    expect(requiredOf(card, 'ilo')?.required).toBe(Math.ceil(ilo ** 2));
    const ratio = 90 / 8;
    const nii = (2500 * (ratio - 1) ** 2) / (100 * (ratio + 1) ** 2) + 3;
    expect(requiredOf(card, 'nii-truda')?.required).toBe(Math.ceil(nii));
    // The first ten run from 8 to 90; d₂ of ten is 3.078.
    const mundel = ((20 * 2 * (82 / 98)) / 3.07751) ** 2;
    expect(requiredOf(card, 'mundel')?.required).toBe(Math.ceil(mundel));
    const { figures } = await app.api.statistics.operation({ operationId: app.operation('quote') });
    expect(requiredOf(card, 'student')?.required).toBe(figures.required.observations);
    expect(requiredOf(card, 'clustered')).toEqual({
      formula: 'clustered',
      required: figures.required.personDays,
      taken: 4,
    });
  });

  it('is empty where nothing was finished', async () => {
    const { card, course } = await study(startTestApp());
    expect(course).toBeNull();
    expect(card).toMatchObject({
      readings: 0,
      stability: { value: null, expected: null },
      unit: { operative: null, frequency: null },
    });
    expect(card.required.every(({ required }) => required === null)).toBe(true);
  });
});

describe('the course over time', () => {
  it('has each reading in order, and the one that is out', async () => {
    const { course } = await study(
      await recorded([
        [10, 11, 10, 12],
        [11, 10, 90, 10],
        [11, 12, 10, 11],
      ]),
    );
    expect(course?.by).toBe('reading');
    expect(course?.items.map(({ individual }) => Math.round(individual.value / MINUTE))).toEqual([
      10, 11, 10, 12, 11, 10, 90, 10, 11, 12, 10, 11,
    ]);
    expect(course?.items.filter(({ individual }) => individual.isOut)).toMatchObject([
      { day: '2026-03-03', readings: 1 },
    ]);
    expect(course?.items[0]?.range).toBeNull();
    expect(course?.items[6]?.range?.value).toBeCloseTo(9, 6);
  });

  it('has the means of days of people where there are more than 300 readings', async () => {
    const app = startTestApp({ start: '2026-03-27T18:00:00Z', isDemo: true });
    const { operations } = await app.api.statistics.photo({});
    const [most] = operations.toSorted((a, b) => b.observations - a.observations);
    const operationId = most?.operationId ?? app.operation('call-closing');
    const { figures } = await app.api.statistics.operation({ operationId });
    expect(figures.readings).toBeGreaterThan(300);
    const { course } = await app.api.statistics.timeStudy({ operationId });
    expect(course?.by).toBe('person-day');
    expect(course?.items).toHaveLength(figures.personDays);
    const readings = course?.items.reduce((sum, item) => sum + item.readings, 0);
    expect(readings).toBe(figures.readings);
    const days = course?.items.map(({ day }) => day) ?? [];
    expect(days).toEqual(days.toSorted());
  });

  it('follows the filter', async () => {
    const { course } = await study(await recorded(), { from: '2026-03-04', to: '2026-03-05' });
    expect(course?.items).toHaveLength(5);
  });
});
