// How a study reckons: stored through the contract, and what it does to the balance.
import { beforeEach, describe, expect, it } from 'vitest';

import { AppError } from '#shared/contract/app-error.ts';
import type { StudyBalance } from '#shared/statistics/balance/study-balance.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const SEARCH = '0199c1a0-0000-7000-8000-000000000001';

let app: TestApp;

/** Six hours: 300 min of operative work, 30 of rest, 20 of search, 10 of set-up. */
beforeEach(async () => {
  app = startTestApp();
  await app.switchTo('planning');
  app.work(10 * MINUTE);
  await app.switchTo('call-closing');
  app.work(300 * MINUTE);
  await app.switchTo('rest');
  app.work(30 * MINUTE);
  await app.switchTo('search-information');
  app.work(20 * MINUTE);
  await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
});

const valueOf = ({ coefficients, growth }: StudyBalance, key: string): number | null =>
  [...coefficients, ...growth].find((each) => each.key === key)?.value ?? null;

const balance = (): Promise<StudyBalance> => app.api.statistics.balance({});

async function refusal(patch: object): Promise<AppError> {
  const error: unknown = await app.api.studies.change(patch).catch((caught: unknown) => caught);
  if (error instanceof AppError) return error;
  throw new Error('It was not refused');
}

describe('the balance', () => {
  it('is of the day as it was recorded', async () => {
    const found = await balance();
    expect(found.shiftMinutes).toBeCloseTo(360, 6);
    expect(found.unaccountedMinutes).toBeCloseTo(0, 6);
    expect(valueOf(found, 'compaction')).toBeCloseTo(20 / 360, 9);
    expect(valueOf(found, 'use')).toBeCloseTo(340 / 360, 9);
  });

  it('follows the norms: rest at 5 % of operative time is 15 min, and 15 are too many', async () => {
    await app.api.studies.change({ norms: { rest: { kind: 'of-operative', percent: 5 } } });
    const found = await balance();
    expect(valueOf(found, 'compaction')).toBeCloseTo(35 / 360, 9);
    expect(valueOf(found, 'growth-C')).toBeCloseTo(350 / 1.05 / 300 - 1, 9);
  });

  it('follows the base of a norm in percent', async () => {
    await app.api.studies.change({ norms: { rest: { kind: 'of-operative', percent: 5 } } });
    const study = await app.api.studies.change({ policy: { restBase: 'shift' } });
    expect(study.norms.rest).toEqual({ kind: 'of-shift', percent: 5 });
    // 5 % of 360 are 18 min; 12 of 30 are above.
    expect(valueOf(await balance(), 'excess-rest')).toBeCloseTo(12 / 360, 9);
  });

  it('follows the choice of the growth', async () => {
    await app.api.studies.change({ policy: { productivityGrowth: 'B' } });
    const found = await balance();
    expect(found.headline?.growth).toBe('growth-B');
    expect(valueOf(found, 'growth-B')).toBeCloseTo(20 / 300, 9);
  });

  it('frees what a measure frees, and says what that is of the operative time', async () => {
    const id = app.operation('search-information');
    await app.api.studies.change({ measures: { [id]: { name: 'One base', freedShare: 0.6 } } });
    const found = await balance();
    expect(found.freedMinutesPerDay).toBeCloseTo(12, 6);
    expect(found.freedGrowth).toBeCloseTo(12 / 300, 9);
  });
});

describe('studies.change', () => {
  it('is kept over a start, and told to the windows', async () => {
    await app.api.studies.change({ policy: { excessRest: 'separate' } });
    await app.api.studies.change({ norms: { setUp: { kind: 'minutes', minutes: 8 } } });
    expect(app.told).toContainEqual({ name: 'record.changed', payload: { area: 'studies' } });
    const { policy, norms } = await app.restart().api.studies.get();
    expect(policy.excessRest).toBe('separate');
    expect(norms).toMatchObject({
      setUp: { kind: 'minutes', minutes: 8 },
      rest: { kind: 'as-observed' },
    });
  });

  it.each([
    [{ norms: { rest: { kind: 'of-operative', percent: 101 } } }, 'norms.rest.percent'],
    [{ norms: { setUp: { kind: 'minutes', minutes: -1 } } }, 'norms.setUp.minutes'],
    [{ norms: { service: { kind: 'hours', hours: 1 } } }, 'norms.service.kind'],
    [{ policy: { productivityGrowth: 'D' } }, 'policy.productivityGrowth'],
    [{ policy: { confidence: 95 } }, 'policy.confidence'],
    [
      { measures: { [SEARCH]: { name: 'Search', freedShare: 1.5 } } },
      `measures.${SEARCH}.freedShare`,
    ],
    [{ measures: { [SEARCH]: { name: '  ', freedShare: 0.5 } } }, `measures.${SEARCH}.name`],
  ])('refuses by name: %j', async (patch, where) => {
    const before = await app.api.studies.get();
    const { code, details } = await refusal(patch);
    expect({ code, where: details['where'] }).toEqual({ code: 'invalid-input', where });
    expect(await app.api.studies.get()).toEqual(before);
  });
});
