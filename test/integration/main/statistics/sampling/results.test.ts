// The figures of work sampling against sums made by hand from the rows, and rounds of an observer.
import { beforeEach, describe, expect, it } from 'vitest';

import { all, run, sql } from '#main/database/sql.ts';
import { seededRandom } from '#shared/lib/random.ts';
import type { SamplingResults } from '#shared/statistics/sampling/sampling-results.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;
const CODES = ['call-closing', 'call-first', 'search-information', 'rest'] as const;

let app: TestApp;

interface Asked {
  readonly personId: string;
  readonly day: string;
  readonly code: string;
  readonly timed: string | null;
}
let asked: Asked[];

/** Five days of three people: an hour of each operation, and an answered question in each quarter of an hour. */
beforeEach(async () => {
  app = startTestApp();
  const random = seededRandom(5);
  const people = [
    app.personId,
    (await app.api.recording.addPerson({ name: 'Борис' })).id,
    (await app.api.recording.addPerson({ name: 'Вера' })).id,
  ];
  asked = [];
  const newId = app.services.parts.newId;
  for (let day = 0; day < 5; day += 1) {
    const start = Date.parse(`2026-03-0${day + 2}T06:00:00Z`);
    const date = `2026-03-0${day + 2}`;
    for (const personId of people) {
      for (const [hour, code] of CODES.entries()) {
        const begins = start + hour * 60 * MINUTE;
        const observation = newId();
        run(
          app.db,
          sql`INSERT INTO observation (id, rev, person_id, operation_id, counted_units)
              VALUES (${observation}, 1, ${personId}, ${app.operation(code)}, 0)`,
        );
        run(
          app.db,
          sql`INSERT INTO segment (id, rev, person_id, observation_id, started_at, ended_at,
                start_zone, start_offset_minutes, end_zone, end_offset_minutes, origin, is_edited)
              VALUES (${newId()}, 1, ${personId}, ${observation}, ${begins}, ${begins + 60 * MINUTE},
                'Europe/Moscow', 180, 'Europe/Moscow', 180, 'recorded', 0)`,
        );
      }
      for (let quarter = 0; quarter < 18; quarter += 1) {
        const at = start + (quarter * 15 + 7) * MINUTE;
        const timed = CODES[Math.floor(quarter / 4)] ?? null;
        const other = CODES[Math.floor(random() * 4)] ?? 'rest';
        const code = timed !== null && random() < 0.7 ? timed : other;
        asked.push({ personId, day: date, code, timed });
        run(
          app.db,
          sql`INSERT INTO sampled_moment (id, rev, person_id, day, planned_at, shown_at, answered_at,
                state, operation_id, source)
              VALUES (${newId()}, 1, ${personId}, ${date}, ${at}, ${at}, ${at + 1000}, 'answered',
                ${app.operation(code)}, 'prompt')`,
        );
      }
    }
  }
});

const results = (filter = {}): Promise<SamplingResults> => app.api.sampling.results(filter);
const part = (of: readonly Asked[], is: (each: Asked) => boolean): number =>
  of.filter((each) => is(each)).length / of.length;
const shareOf = (found: SamplingResults, code: string) =>
  found.operations.find(({ operationId }) => operationId === app.operation(code));

describe('shares', () => {
  it('are parts of the answered moments', async () => {
    const found = await results();
    expect(found).toMatchObject({ moments: 270, prompts: 270, people: 3, personDays: 15 });
    const shares = CODES.map((code) => shareOf(found, code)?.share.value);
    expect(shares).toEqual(CODES.map((code) => part(asked, (each) => each.code === code)));
  });

  it('leave rest out of the share of work that is no result', async () => {
    const work = asked.filter(({ code }) => code !== 'rest');
    const expected = part(work, ({ code }) => code !== 'call-closing');
    expect((await results()).nonResult.share.value).toBeCloseTo(expected, 12);
  });

  it('have Wilson’s interval as the formula gives it', async () => {
    const row = shareOf(await results(), 'call-first');
    const [n, z] = [270, 1.959963984540054];
    const p = part(asked, ({ code }) => code === 'call-first');
    const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
    const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
    expect(row?.naive?.low).toBeCloseTo(centre - half, 9);
    expect(row?.naive?.high).toBeCloseTo(centre + half, 9);
    expect(row?.share.method).toBe('clustered-people');
  });

  it('follow the filter, and a merge of operations', async () => {
    const own = asked.filter(
      ({ personId, day }) => personId === app.personId && day > '2026-03-03',
    );
    const found = await results({ personId: app.personId, from: '2026-03-04' });
    expect(found.moments).toBe(own.length);
    await app.api.operations.merge({
      fromId: app.operation('call-first'),
      intoId: app.operation('call-closing'),
    });
    const merged = await results();
    expect(shareOf(merged, 'call-first')).toBeUndefined();
    const both = part(asked, ({ code }) => code === 'call-first' || code === 'call-closing');
    expect(shareOf(merged, 'call-closing')?.share.value).toBeCloseTo(both, 12);
  });
});

describe('the number that is needed', () => {
  it('is of the formula, the constant and the confidence that the study chose', async () => {
    const p = part(asked, ({ code }) => code === 'call-first');
    const needed = async () => shareOf(await results(), 'call-first')?.required?.moments;
    expect(await needed()).toBe(Math.ceil((1.959963984540054 ** 2 * (1 - p)) / (p * 0.01)));
    await app.api.studies.change({ policy: { samplingConstant: 'a2-2' } });
    expect(await needed()).toBe(Math.ceil((2 * (1 - p)) / (p * 0.01)));
    await app.api.studies.change({ policy: { errorKind: 'absolute' }, sampling: { error: 0.05 } });
    expect(await needed()).toBe(Math.ceil((2 * p * (1 - p)) / 0.0025));
    await app.api.studies.change({ policy: { samplingConstant: 'z', confidence: 0.9 } });
    expect(await needed()).toBe(Math.ceil((1.6448536269514722 ** 2 * p * (1 - p)) / 0.0025));
    expect((await results()).level).toBe(0.9);
  });
});

describe('the control chart', () => {
  it('has a point for each day with three deviations of its own size', async () => {
    const { chart } = await results();
    const work = asked.filter(({ code }) => code !== 'rest');
    const center = part(work, ({ code }) => code !== 'call-closing');
    expect(chart?.center).toBeCloseTo(center, 12);
    const points = [...Map.groupBy(work, ({ day }) => day)].map(([day, own]) => {
      const half = 3 * Math.sqrt((center * (1 - center)) / own.length);
      const share = part(own, ({ code }) => code !== 'call-closing');
      return { day, moments: own.length, share, isOut: Math.abs(share - center) > half };
    });
    expect(chart?.days.map(({ day, moments, isOut }) => ({ day, moments, isOut }))).toEqual(
      points.map(({ day, moments, isOut }) => ({ day, moments, isOut })),
    );
    for (const [place, { share }] of points.entries()) {
      expect(chart?.days[place]?.share).toBeCloseTo(share, 12);
    }
  });
});

describe('the check of timing', () => {
  it('compares each answer with the segment at its moment', async () => {
    const { check, disagreements } = await results();
    expect(check.pings).toBe(270);
    const same = part(asked, ({ code, timed }) => code === timed);
    expect(check.sameOperation.value).toBeCloseTo(same, 12);
    expect(disagreements).toHaveLength(asked.filter(({ code, timed }) => code !== timed).length);
    expect(disagreements.filter(({ timed }) => timed === null)).toHaveLength(30);
  });

  it('has shares of both, their difference, and kappa from the table', async () => {
    const { check } = await results();
    const kindOf = await kinds();
    const pairs = asked.map(({ code, timed }) => ({
      pinged: kindOf(code),
      timed: timed === null ? 'none' : kindOf(timed),
    }));
    const of = (is: (pair: (typeof pairs)[number]) => boolean): number =>
      pairs.filter((pair) => is(pair)).length / pairs.length;
    for (const row of check.rows) {
      expect(row.pinged).toBeCloseTo(
        of(({ pinged }) => pinged === row.kind),
        12,
      );
      expect(row.timed).toBeCloseTo(
        of(({ timed }) => timed === row.kind),
        12,
      );
      expect(row.difference.value).toBeCloseTo(row.pinged - row.timed, 12);
    }
    const support = check.rows.find(({ kind }) => kind === 'support');
    expect(support?.difference.low).toBeLessThan(support?.difference.value ?? 0);
    const untimed = check.rows.find(({ kind }) => kind === 'none');
    expect(untimed?.difference).toMatchObject({ low: null, reason: 'no-spread' });
    const agreed = of(({ pinged, timed }) => pinged === timed);
    const chance = check.rows.reduce((sum, { pinged, timed }) => sum + pinged * timed, 0);
    expect(check.kappa?.value).toBeCloseTo((agreed - chance) / (1 - chance), 12);
    expect(check.sameKind.value).toBeCloseTo(agreed, 12);
  });

  /** Kinds by code, from the catalogue. */
  async function kinds(): Promise<(code: string) => string> {
    const { operations } = await app.api.operations.catalogue();
    const known = new Map(operations.map(({ code, kind }) => [code, kind]));
    return (code) => known.get(code) ?? '';
  }
});

describe('a round', () => {
  const round = () =>
    app.api.sampling.addRound({
      observer: 'Head',
      moments: [{ personId: app.personId, operationId: app.operation('rest') }],
    });

  it('counts as moments and not as answers, and can be taken back', async () => {
    const before = await results();
    const { roundId } = await round();
    const after = await results();
    expect(after).toMatchObject({ moments: 271, prompts: 270, rounds: 1, roundMoments: 1 });
    expect(after.check).toEqual(before.check);
    await app.api.sampling.removeRound({ roundId });
    expect(await results()).toEqual(before);
    await expect(app.api.sampling.removeRound({ roundId })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is kept whole or not at all', async () => {
    const stranger = '0199c1a0-0000-7000-8000-000000000001';
    const operationId = app.operation('rest');
    await expect(
      app.api.sampling.addRound({
        moments: [
          { personId: app.personId, operationId },
          { personId: stranger, operationId },
        ],
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(all(app.db, sql`SELECT id FROM sampled_moment WHERE source = 'round'`)).toEqual([]);
  });
});

it('has nothing to say of a period without moments', async () => {
  const found = await results({ from: '2030-01-01' });
  expect(found).toMatchObject({ moments: 0, people: 0, operations: [], chart: null });
  expect(found.nonResult.share).toMatchObject({ value: null, method: 'nothing-observed' });
  expect(found.check).toMatchObject({ pings: 0, rows: [], kappa: null });
});
