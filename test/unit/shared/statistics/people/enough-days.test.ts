import { describe, expect, it } from 'vitest';

import { type Random, seededRandom } from '#shared/lib/random.ts';
import { varianceComponents } from '#shared/statistics/clusters/variance-components.ts';
import { rankSums } from '#shared/statistics/comparison/rank-sums.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import { sum } from '#shared/statistics/mean.ts';
import { againstRest } from '#shared/statistics/people/against-rest.ts';
import { comparedEnough, daysToCompare } from '#shared/statistics/people/enough-days.ts';
import type { Finding } from '#shared/statistics/people/people-results.ts';

const LEVEL = 0.95;
const ASKED = { allowed: { kind: 'relative', share: 0.1 }, level: LEVEL } as const;

/** A person with so many days whose ratio to the others is known to ± a part on the scale of logarithms. */
function person(days: number, half: number | null, finding: Finding = 'alike') {
  const ratio = half === null ? null : { value: 1, low: Math.exp(-half), high: Math.exp(half) };
  return { days, ratio, finding, geometricMean: { value: 60_000, low: null, high: null } };
}

const SPREAD = { within: 0.09, between: 0.01, df: 20 };

describe('comparedEnough', () => {
  it('says how many days of people are missing where somebody is not decided', () => {
    const people = [person(10, 0.3), person(12, 0.25)];
    const found = comparedEnough({ people, spread: SPREAD }, ASKED);
    const daysEach = daysToCompare(SPREAD, {
      people: 2,
      half: Math.log(1.1),
      level: LEVEL,
      assurance: 0.9,
    });
    expect(found).toEqual({
      kind: 'more',
      error: 0.1,
      undecided: 2,
      daysEach,
      missing: 2 * daysEach - 22,
      assurance: 0.9,
    });
  });

  it('is enough where everybody is told apart or known well', () => {
    const people = [person(10, 0.3, 'more'), person(12, 0.05), person(11, 0.4, 'less')];
    expect(comparedEnough({ people, spread: SPREAD }, ASKED)).toEqual({
      kind: 'enough',
      error: 0.1,
    });
  });

  it('counts who has too few days to be compared', () => {
    const people = [person(10, 0.05), person(12, 0.05), person(2, null, 'few-days')];
    expect(comparedEnough({ people, spread: SPREAD }, ASKED)).toMatchObject({
      kind: 'more',
      undecided: 1,
    });
  });

  it('takes an absolute error for a part of the typical length', () => {
    const people = [person(10, 0.3), person(12, 0.25)];
    const allowed = { kind: 'absolute', error: 6000 } as const;
    expect(comparedEnough({ people, spread: SPREAD }, { allowed, level: LEVEL })).toEqual(
      comparedEnough({ people, spread: SPREAD }, ASKED),
    );
  });

  it('adds a day each where the model is content and the record is not', () => {
    const calm = { within: 1e-6, between: 0, df: 40 };
    const people = [person(30, 0.3), person(30, 0.3)];
    expect(comparedEnough({ people, spread: calm }, ASKED)).toMatchObject({ missing: 2 });
  });

  it('is not known without a spread', () => {
    const people = [person(10, null, 'no-spread'), person(12, null, 'no-spread')];
    const same = { within: 0, between: 0, df: 20 };
    expect(comparedEnough({ people, spread: null }, ASKED)).toEqual({ kind: 'unknown' });
    expect(comparedEnough({ people, spread: same }, ASKED)).toEqual({ kind: 'unknown' });
  });
});

function gaussian(random: Random): () => number {
  return () => normalQuantile((random() * (2 ** 32 - 2) + 1) / 2 ** 32);
}

describe('daysToCompare', () => {
  const STUDIES = 400;
  const [HALF, PILOT] = [0.2, 5];

  /** The part of all comparisons that come near enough when each person has the days of the advice, from five on. */
  function reached(people: number): number {
    let hits = 0;
    for (let seed = 0; seed < STUDIES; seed += 1) {
      const normal = gaussian(seededRandom(seed + 700_000));
      const owns = Array.from({ length: people }, () => 0.15 * normal());
      const more = (days: number): number[][] =>
        owns.map((own) => Array.from({ length: days }, () => own + 0.25 * normal()));
      const pilot = more(PILOT);
      const { within, between } = varianceComponents(pilot) ?? { within: 0, between: 0 };
      const days = daysToCompare(
        { within, between, df: people * (PILOT - 1) },
        { people, half: HALF, level: LEVEL, assurance: 0.9 },
      );
      const rest = more(Math.max(0, days - PILOT));
      const samples = pilot.map((logs, index) => ({
        personId: String(index),
        logs: [...logs, ...(rest[index] ?? [])],
      }));
      const ranks = rankSums(samples.map(({ logs }) => logs));
      const found = againstRest(samples, { level: LEVEL, ranks });
      hits += sum(
        found.map(({ ratio }) => (ratio && Math.log(ratio.high / ratio.value) <= HALF ? 1 : 0)),
      );
    }
    return hits / (STUDIES * people);
  }

  it.each([2, 3, 8])('reaches its precision once it is followed, with %i people', (people) => {
    expect(reached(people)).toBeGreaterThanOrEqual(0.9);
  });

  it('asks for fewer days with more others, and for more of a spread that is less well known', () => {
    const asked = { people: 2, half: 0.1, level: LEVEL, assurance: 0.9 };
    const two = daysToCompare(SPREAD, asked);
    expect(daysToCompare(SPREAD, { ...asked, people: 8 })).toBeLessThan(two);
    expect(daysToCompare({ ...SPREAD, df: 5 }, asked)).toBeGreaterThan(two);
  });
});
