import { describe, expect, it } from 'vitest';

import { type Random, seededRandom } from '#shared/lib/random.ts';
import { clusteredRatio } from '#shared/statistics/clustered-share.ts';
import {
  type ClusteredInterval,
  clusteredMeanInterval,
  clusteredShareInterval,
} from '#shared/statistics/clusters/clustered-interval.ts';
import { personClusters } from '#shared/statistics/clusters/person-clusters.ts';
import { valuesByCluster } from '#shared/statistics/clusters/values-by-cluster.ts';
import { normalCdf } from '#shared/statistics/distributions/normal-cdf.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import { meanIntervalOf } from '#shared/statistics/intervals/mean-interval.ts';
import { sum } from '#shared/statistics/mean.ts';
import {
  type RequiredReadings,
  requiredReadings,
} from '#shared/statistics/required/required-readings.ts';
import { standardDeviation } from '#shared/statistics/standard-deviation.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';

/** The coverage of `coverage.test.ts` for departments of many sizes, and for durations that are skewed. */
const STUDIES = 2000;
const LEVEL = 0.95;

function gaussian(random: Random): () => number {
  return () => normalQuantile((random() * (2 ** 32 - 2) + 1) / 2 ** 32);
}

/** The part of so many studies for which something holds. */
function partOf(study: (number: number) => boolean, studies = STUDIES): number {
  let hits = 0;
  for (let number = 0; number < studies; number += 1) hits += study(number) ? 1 : 0;
  return hits / studies;
}

const holds = (found: ClusteredInterval, truth: number): boolean =>
  found.kind === 'interval' && found.low <= truth && truth <= found.high;

/** Days of each person: the same for all, or from a day to three weeks. */
const DAYS: Readonly<Record<string, (random: Random) => number>> = {
  'a day each': () => 1,
  'ten days each': () => 10,
  'one to fifteen days': (random) => 1 + Math.floor(15 * random()),
};

const DEPARTMENTS = [3, 5, 12, 24].flatMap((people) =>
  Object.keys(DAYS).map((days) => ({ people, days })),
);

const daysOf = (days: string, random: Random): number => DAYS[days]?.(random) ?? 0;

describe('the interval of a share over people', () => {
  const [MU, PERSON, DAY] = [-0.4, 0.5, 0.25];
  const truth = normalCdf(MU / Math.sqrt(1 + PERSON ** 2 + DAY ** 2));

  it.each(DEPARTMENTS)('of $people people with $days covers 93 to 97 %', ({ people, days }) => {
    const covered = partOf((seed) => {
      const random = seededRandom(seed + 200_000);
      const normal = gaussian(random);
      const study = Array.from({ length: people }, (_, person) => {
        const own = MU + PERSON * normal();
        return Array.from({ length: daysOf(days, random) }, () => {
          const whole = 420 + Math.floor(120 * random());
          const part = whole * normalCdf(own + DAY * normal());
          return { personId: String(person), part, whole };
        });
      }).flat();
      return holds(clusteredShareInterval(personClusters(study).clusters, LEVEL), truth);
    });
    expect(covered).toBeGreaterThanOrEqual(0.93);
    expect(covered).toBeLessThanOrEqual(0.97);
  });
});

describe('the interval of a mean of skewed durations over people', () => {
  // Log-normal calls: a person is faster or slower by a third, a day by a tenth, a call by a factor of two.
  const [MU, PERSON, DAY, CALL] = [3, 0.3, 0.1, 0.7];
  const truth = Math.exp(MU + (PERSON ** 2 + DAY ** 2 + CALL ** 2) / 2);

  function study(people: number, days: string, seed: number): readonly (readonly number[])[] {
    const random = seededRandom(seed + 300_000);
    const normal = gaussian(random);
    return Array.from({ length: people }, () => {
      const own = MU + PERSON * normal();
      return Array.from({ length: daysOf(days, random) }, () => {
        const today = own + DAY * normal();
        return Array.from({ length: 12 }, () => Math.exp(today + CALL * normal()));
      }).flat();
    });
  }

  // A bell of logarithms has no interval by t that is exact: with a single day of twelve calls it misses one in a hundred.
  it.each(DEPARTMENTS)('of $people people with $days covers 92 to 97 %', ({ people, days }) => {
    const covered = partOf((seed) =>
      holds(clusteredMeanInterval(valuesByCluster(study(people, days, seed)), LEVEL), truth),
    );
    expect(covered).toBeGreaterThanOrEqual(0.92);
    expect(covered).toBeLessThanOrEqual(0.97);
  });

  it('that takes every call as one of its own covers less than 60 %', () => {
    const covered = partOf((seed) => {
      const found = meanIntervalOf(study(12, 'ten days each', seed).flat(), LEVEL);
      return found !== undefined && found.low <= truth && truth <= found.high;
    });
    expect(covered).toBeLessThan(0.6);
  });
});

describe('the advice on how many days of people are enough', () => {
  const [MU, DAY, CALL, ERROR] = [3, 0.2, 0.5, 0.1];
  /** Days are drawn one by one here, and numbers looked for: of so many studies a part is known to ±2 %. */
  const FEWER = 1000;
  const truth = Math.exp(MU + (DAY ** 2 + CALL ** 2) / 2);

  /** Days that a study can go on with: four to nine calls on each. */
  function studyOf(seed: number): (days: number) => readonly (readonly number[])[] {
    const random = seededRandom(seed + 500_000);
    const normal = gaussian(random);
    const days: (readonly number[])[] = [];
    return (count) => {
      while (days.length < count) {
        const today = MU + DAY * normal();
        const calls = 4 + Math.floor(6 * random());
        days.push(Array.from({ length: calls }, () => Math.exp(today + CALL * normal())));
      }
      return days;
    };
  }

  function estimateOf(days: readonly (readonly number[])[]): Estimate {
    const clusters = valuesByCluster(days);
    return clusteredRatio(
      {
        clusters: clusters.length,
        part: sum(clusters.map(({ part }) => part)),
        whole: sum(clusters.map(({ whole }) => whole)),
        squaredParts: sum(clusters.map(({ part }) => part ** 2)),
        products: sum(clusters.map(({ part, whole }) => part * whole)),
        squaredWholes: sum(clusters.map(({ whole }) => whole ** 2)),
      },
      LEVEL,
    );
  }

  const halfWidth = ({ value, high }: Estimate): number => (high ?? Number.NaN) - (value ?? 0);

  function requiredFor(days: readonly (readonly number[])[]): RequiredReadings {
    const found = estimateOf(days);
    const readings = days.flat();
    const t = studentQuantile((1 + LEVEL) / 2, days.length - 1);
    const figures = {
      n: readings.length,
      mean: found.value ?? 0,
      deviation: standardDeviation(readings) ?? 0,
      personDays: days.length,
      clusteredError: halfWidth(found) / t,
    };
    return requiredReadings(figures, {
      allowed: { kind: 'relative', share: ERROR },
      level: LEVEL,
      counted: 'person-days',
    });
  }

  const adviceFor = (days: readonly (readonly number[])[]): number =>
    requiredFor(days).personDays ?? Number.NaN;

  /** The part of studies whose interval is narrow enough after an advice was followed once. */
  function reachedAtOnce(
    pilot: number,
    numberOf: (required: RequiredReadings) => number | null,
  ): number {
    return partOf((seed) => {
      const daysUpTo = studyOf(seed);
      const advised = numberOf(requiredFor(daysUpTo(pilot))) ?? Number.NaN;
      const found = estimateOf(daysUpTo(Math.max(pilot, advised)));
      return halfWidth(found) <= ERROR * (found.value ?? 0) * (1 + 1e-9);
    }, FEWER);
  }

  it.each([{ pilot: 5 }, { pilot: 10 }])(
    'followed once from $pilot days reaches its precision in nine studies of ten',
    ({ pilot }) => {
      const reached = reachedAtOnce(pilot, ({ advised }) => advised.personDays);
      expect(reached).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('followed once without assurance reaches it far less often', () => {
    expect(reachedAtOnce(10, ({ personDays }) => personDays)).toBeLessThan(0.7);
  });

  it.each([{ pilot: 5 }, { pilot: 10 }])(
    'followed from $pilot days until it says that they are enough reaches its precision',
    ({ pilot }) => {
      const reached = partOf((seed) => {
        const daysUpTo = studyOf(seed);
        let days = daysUpTo(pilot);
        while (days.length < adviceFor(days)) days = daysUpTo(adviceFor(days));
        const found = estimateOf(days);
        const isNarrow = halfWidth(found) <= ERROR * (found.value ?? 0) * (1 + 1e-9);
        return isNarrow && Math.abs((found.value ?? 0) - truth) <= ERROR * truth;
      }, FEWER);
      expect(reached).toBeGreaterThanOrEqual(0.93);
    },
  );
});
