// Only some days of the week: the figures are those of these days, and no others.
import { beforeAll, describe, expect, it } from 'vitest';

import { addDays, weekday } from '#shared/lib/time.ts';
import type { Photo } from '#shared/statistics/photo.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const FIRST = '2026-03-16';
const DAYS = Array.from({ length: 12 }, (_, index) => addDays(FIRST, index));

let app: TestApp;
beforeAll(() => {
  app = startTestApp({ isDemo: true });
});

const photo = (filter: object): Promise<Photo> => app.api.statistics.photo(filter);
const sum = (photos: readonly Photo[], of: (photo: Photo) => number): number =>
  photos.reduce((total, each) => total + of(each), 0);
const readings = ({ operations }: Photo): number =>
  operations.reduce((total, { observations }) => total + observations, 0);

describe.each([[[1]], [[5]], [[2, 4]]])('on days %j of the week', (weekdays) => {
  it('the photograph is the sum of their days', async () => {
    const days = DAYS.filter((day) => weekdays.includes(weekday(day)));
    const each = await Promise.all(days.map((day) => photo({ from: day, to: day })));
    const all = await photo({ weekdays });
    expect(all.ms).toBe(sum(each, ({ ms }) => ms));
    expect(all.ms).toBeGreaterThan(0);
    expect(all.workingMs).toBe(sum(each, ({ workingMs }) => workingMs));
    expect(all.personDays).toBe(sum(each, ({ personDays }) => personDays));
    expect(readings(all)).toBe(sum(each, readings));
    expect(new Set(all.days.map(({ day }) => weekday(day)))).toEqual(new Set(weekdays));
  });

  it('the observations behind it are of these days', async () => {
    const { total, rows } = await app.api.statistics.observations({ weekdays, limit: 500 });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ day }) => weekdays.includes(weekday(day)))).toBe(true);
    const all = await photo({ weekdays });
    expect(total).toBe(readings(all) + all.operations.reduce((n, row) => n + row.excluded, 0));
  });

  it('balance and norms follow', async () => {
    const balance = await app.api.statistics.balance({ weekdays });
    const { personDays } = await photo({ weekdays });
    expect(balance.personDays).toBe(personDays);
    const { people } = await app.api.norms.view({ weekdays });
    expect(people.reduce((days, { fundHours }) => days + fundHours / 8, 0)).toBe(personDays);
  });
});

it('no days of the week are none too many: they add up to everything', async () => {
  const parts = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((day) => photo({ weekdays: [day] })));
  expect(sum(parts, ({ ms }) => ms)).toBe((await photo({})).ms);
});

it.each([[[0]], [[8]], [[]]])('refuses %j', async (weekdays) => {
  await expect(photo({ weekdays })).rejects.toMatchObject({ code: 'invalid-input' });
});

it('one answer is not remembered for other days of the week', async () => {
  const first = await app.api.statistics.people({ weekdays: [1] });
  const all = await app.api.statistics.people({});
  expect(all).not.toEqual(first);
  expect(await app.api.statistics.people({ weekdays: [1] })).toEqual(first);
});
