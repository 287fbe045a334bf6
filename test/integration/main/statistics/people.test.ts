// The comparison of people in the demonstration study against figures made anew from its raw segments.
import { beforeAll, describe, expect, it } from 'vitest';

import type { PeopleResults } from '#shared/statistics/people/people-results.ts';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

let app: TestApp;
let found: PeopleResults;

beforeAll(async () => {
  app = startTestApp({ isDemo: true });
  found = await app.api.statistics.people({});
});

interface Raw {
  readonly personId: string;
  readonly operationId: string;
  readonly day: string;
  readonly ms: number;
}

/** Lengths of finished readings from segments, by the local day on which they began. */
function rawReadings(): Raw[] {
  return app.db
    .prepare(
      `SELECT observation.person_id AS personId, observation.operation_id AS operationId,
              date(min(started_at) / 1000 + 3 * 3600, 'unixepoch') AS day, sum(ended_at - started_at) AS ms
       FROM observation JOIN segment ON segment.observation_id = observation.id
       WHERE excluded_for IS NULL AND held_depth IS NULL
       GROUP BY observation.id HAVING count(ended_at) = count(*)`,
    )
    .all() as Raw[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1);

/** Means of logarithms, day by day. */
function dayLogs(readings: readonly Raw[]): number[] {
  const days = Map.groupBy(readings, ({ personId, day }) => `${personId} ${day}`);
  return [...days.values()].map((day) => mean(day.map(({ ms }) => Math.log(ms))));
}

/** Figures of one person at one operation, made anew. */
function rawFigures(operationId: string, personId: string, compared: readonly string[]) {
  const all = rawReadings().filter((each) => each.operationId === operationId);
  const own = all.filter((each) => each.personId === personId);
  const rest = all.filter((each) => each.personId !== personId && compared.includes(each.personId));
  const [ofOwn, ofRest] = [dayLogs(own), dayLogs(rest)];
  return {
    readings: own.length,
    days: ofOwn.length,
    mean: almost(mean(own.map(({ ms }) => ms)), 3),
    geometricMean: almost(Math.exp(mean(ofOwn)), 3),
    ratio: ofOwn.length < 3 ? null : almost(Math.exp(mean(ofOwn) - mean(ofRest)), 9),
    error: Math.sqrt(variance(ofOwn) / ofOwn.length + variance(ofRest) / ofRest.length),
  };
}

const almost = (value: number, digits: number): unknown => expect.closeTo(value, digits);

describe('days enough to compare people', () => {
  it('are missing where an interval is wider than the error that the study allows', async () => {
    await app.api.studies.change({ timeStudy: { relativeError: 0.5 } });
    const { operations } = await app.api.statistics.people({});
    await app.api.studies.change({ timeStudy: { relativeError: 0.1 } });
    for (const { people, enough } of operations) {
      const open = people.filter(
        ({ finding, ratio }) =>
          !['more', 'less'].includes(finding) &&
          !(ratio !== null && ratio.high / ratio.value <= 1.5),
      );
      expect(enough.kind === 'more' ? enough.undecided : 0).toBe(open.length);
    }
    expect(new Set(operations.map(({ enough }) => enough.kind))).toEqual(
      new Set(['enough', 'more']),
    );
  });

  it('are fewer for a larger error, and more for a higher confidence', async () => {
    const missing = async (): Promise<number> => {
      const { operations } = await app.api.statistics.people({});
      return operations.reduce(
        (sum, { enough }) => sum + (enough.kind === 'more' ? enough.missing : 0),
        0,
      );
    };
    const usual = await missing();
    await app.api.studies.change({ timeStudy: { relativeError: 0.2 } });
    const coarse = await missing();
    await app.api.studies.change({ policy: { confidence: 0.99 } });
    const sure = await missing();
    await app.api.studies.change({
      policy: { confidence: 0.95 },
      timeStudy: { relativeError: 0.1 },
    });
    expect(coarse).toBeLessThan(usual);
    expect(sure).toBeGreaterThan(coarse);
  });
});

describe('people at the same operation', () => {
  it('have the figures of the raw record', () => {
    expect(found.operations.length).toBeGreaterThan(5);
    for (const { operationId, people } of found.operations) {
      const enough = people.filter(({ days }) => days >= 3).map(({ personId }) => personId);
      for (const { personId, readings, days, mean: own, geometricMean, ratio } of people) {
        const { error: _, ...raw } = rawFigures(operationId, personId, enough);
        expect({
          readings,
          days,
          mean: own,
          geometricMean: geometricMean.value,
          ratio: ratio?.value ?? null,
        }).toEqual(raw);
      }
    }
  });

  it('have intervals that are even around ln ratio, and wider than normal ones', () => {
    for (const { operationId, people } of found.operations) {
      const enough = people.filter(({ days }) => days >= 3).map(({ personId }) => personId);
      for (const { personId, ratio } of people.filter((each) => each.ratio !== null)) {
        const { error } = rawFigures(operationId, personId, enough);
        const { low, value, high } = ratio ?? { low: 1, value: 1, high: 1 };
        expect(Math.log(high / low) / 2 / error).toBeGreaterThan(1.95);
        expect(Math.log(high / value)).toBeCloseTo(Math.log(value / low), 9);
      }
    }
  });

  it('stand by name, and are told apart only beyond chance', () => {
    const names = found.people.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'ru')));
    const judged = found.operations.flatMap(({ people }) => people);
    for (const { adjustedP, finding, p } of judged) {
      expect(adjustedP ?? 1).toBeGreaterThanOrEqual(p ?? 0);
      expect(finding === 'more' || finding === 'less').toBe((adjustedP ?? 1) < 1 - found.level);
    }
  });

  it('leave excluded readings out', async () => {
    const [{ operationId, people }] = found.operations as [PeopleResults['operations'][number]];
    const [person] = people;
    const only = { personId: person?.personId ?? null, operationIds: [operationId], limit: 1 };
    const { rows } = await app.api.statistics.observations(only);
    const [reading] = rows;
    if (!reading) throw new Error('There is no reading');
    await app.api.workdays.repair({
      personId: reading.personId,
      day: reading.day,
      repair: { kind: 'exclude', observationIds: [reading.observationId], reason: 'cut off' },
    });
    const after = await app.api.statistics.people({});
    expect(after.operations[0]?.people[0]?.readings).toBe((person?.readings ?? 0) - 1);
  });
});

describe('the time of people', () => {
  it('adds up to their photograph', async () => {
    const photo = await app.api.statistics.photo({});
    for (const { personId, ms, byKind, coverage } of found.people) {
      const own = photo.people.find((each) => each.personId === personId);
      expect(ms).toBe(own?.ms);
      expect(Object.values(byKind).reduce((sum, each) => sum + each, 0)).toBe(ms);
      expect(coverage).toBeGreaterThan(0.5);
    }
  });
});

describe('pairs', () => {
  it('count the contracts and payments of the record', () => {
    const rows = app.db
      .prepare(
        `SELECT person_id AS personId, count(*) AS n FROM observation
         WHERE outcome IN ('contract', 'payment') GROUP BY person_id`,
      )
      .all() as { personId: string; n: number }[];
    for (const { personId, n } of rows) {
      expect(found.pairs.people.find((each) => each.personId === personId)?.successes).toBe(n);
    }
  });

  it('are suggested or the gap is named, never neither', () => {
    expect(found.pairs.missing === null).toBe(found.pairs.suggested.length > 0);
  });

  it('need two people', async () => {
    const [first] = found.people;
    const { pairs, operations } = await app.api.statistics.people({
      personId: first?.personId ?? null,
    });
    expect(operations).toEqual([]);
    expect(pairs).toMatchObject({ suggested: [], missing: 'one-person' });
  });
});
