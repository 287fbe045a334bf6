import { describe, expect, it } from 'vitest';

import { type Random, seededRandom } from '#shared/lib/random.ts';
import { type Cluster, clusteredShare } from '#shared/statistics/clustered-share.ts';
import {
  type ClusteredInterval,
  clusteredMeanInterval,
  clusteredShareInterval,
} from '#shared/statistics/clusters/clustered-interval.ts';
import { type PersonDay, personClusters } from '#shared/statistics/clusters/person-clusters.ts';
import { valuesByCluster } from '#shared/statistics/clusters/values-by-cluster.ts';
import { normalCdf } from '#shared/statistics/distributions/normal-cdf.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import { meanIntervalOf, sampleFigures } from '#shared/statistics/intervals/mean-interval.ts';
import { waldInterval } from '#shared/statistics/intervals/share-intervals.ts';
import { mean } from '#shared/statistics/mean.ts';
import { requiredByPilot } from '#shared/statistics/required/required-observations.ts';
import { requiredByPilotWithAssurance } from '#shared/statistics/required/required-with-assurance.ts';

/** Synthetic studies whose truth is known: how often does an interval hold it, and does advice keep its promise? */
const STUDIES = 2000;
const LEVEL = 0.95;

/** Of 2,000 studies with 95 % this many hold the truth but for one time in a thousand and more. */
const NOMINAL = { least: 0.93, most: 0.97 };

function gaussian(random: Random): () => number {
  return () => normalQuantile((random() * (2 ** 32 - 2) + 1) / 2 ** 32);
}

/** The part of `STUDIES` for which something holds. */
function partOf(study: (number: number) => boolean): number {
  let hits = 0;
  for (let number = 0; number < STUDIES; number += 1) hits += study(number) ? 1 : 0;
  return hits / STUDIES;
}

const holds = ({ low, high }: { low: number; high: number }, truth: number): boolean =>
  low <= truth && truth <= high;
const clusteredHolds = (found: ClusteredInterval, truth: number): boolean =>
  found.kind === 'interval' && holds(found, truth);

/** Who is studied, and for how many days. */
interface Department {
  readonly people: number;
  readonly days: (random: Random) => number;
}

const EQUAL: Department = { people: 8, days: () => 10 };
const UNEQUAL: Department = { people: 6, days: (random) => 1 + Math.floor(20 * random()) };

describe('an interval of a share with strong differences between people', () => {
  // Probit model: Φ(μ + person + day), so that the truth is Φ(μ / √(1 + σ²p + σ²d)) exactly.
  const [MU, PERSON, DAY] = [-0.4, 0.5, 0.25];
  const truth = normalCdf(MU / Math.sqrt(1 + PERSON ** 2 + DAY ** 2));

  function study({ people, days }: Department, seed: number): readonly PersonDay[] {
    const random = seededRandom(seed);
    const normal = gaussian(random);
    return Array.from({ length: people }, (_, person) => {
      const own = MU + PERSON * normal();
      return Array.from({ length: days(random) }, () => {
        const whole = 420 + Math.floor(120 * random());
        const part = whole * normalCdf(own + DAY * normal());
        return { personId: String(person), part, whole };
      });
    }).flat();
  }

  const byPerson = (days: readonly PersonDay[]): boolean => {
    const { scope, clusters } = personClusters(days);
    expect(scope).toBe('such-people');
    return clusteredHolds(clusteredShareInterval(clusters, LEVEL), truth);
  };

  it.each([
    { name: 'equal people', department: EQUAL },
    { name: 'people with one to twenty days', department: UNEQUAL },
  ])('holds the truth as often as it says when people are clusters: $name', ({ department }) => {
    const covered = partOf((seed) => byPerson(study(department, seed)));
    expect(covered).toBeGreaterThanOrEqual(NOMINAL.least);
    expect(covered).toBeLessThanOrEqual(NOMINAL.most);
  });

  it('misses it most of the time when days are clusters, and nearly always when minutes are', () => {
    const days = partOf((seed) => {
      const { low, high } = clusteredShare(study(EQUAL, seed));
      return holds({ low: low ?? Number.NaN, high: high ?? Number.NaN }, truth);
    });
    const minutes = partOf((seed) => {
      const all = study(EQUAL, seed);
      const total = (of: (day: Cluster) => number): number =>
        all.reduce((sum, day) => sum + of(day), 0);
      const count = { part: total(({ part }) => part), whole: total(({ whole }) => whole) };
      return holds(waldInterval(count, LEVEL) ?? { low: 1, high: 0 }, truth);
    });
    expect(days).toBeLessThan(0.6);
    expect(minutes).toBeLessThan(0.15);
  });
});

describe('an interval of a mean with strong differences between people', () => {
  const TRUTH = 20;

  function study({ people, days }: Department, seed: number): readonly (readonly number[])[] {
    const random = seededRandom(seed + 50_000);
    const normal = gaussian(random);
    return Array.from({ length: people }, () => {
      const own = TRUTH + 4 * normal();
      return Array.from({ length: days(random) }, () => {
        const today = own + 2 * normal();
        return Array.from({ length: 5 }, () => today + 4 * normal());
      }).flat();
    });
  }

  it.each([
    { name: 'equal people', department: EQUAL },
    { name: 'people with one to twenty days', department: UNEQUAL },
  ])('holds the truth as often as it says when people are clusters: $name', ({ department }) => {
    const covered = partOf((seed) => {
      const clusters = valuesByCluster(study(department, seed));
      return clusteredHolds(clusteredMeanInterval(clusters, LEVEL), TRUTH);
    });
    expect(covered).toBeGreaterThanOrEqual(NOMINAL.least);
    expect(covered).toBeLessThanOrEqual(NOMINAL.most);
  });

  it('misses it most of the time when every observation counts as one of its own', () => {
    const covered = partOf((seed) => {
      const values = study(EQUAL, seed).flat();
      return holds(meanIntervalOf(values, LEVEL) ?? { low: 1, high: 0 }, TRUTH);
    });
    expect(covered).toBeLessThan(0.6);
  });
});

describe('advice on how many are enough', () => {
  const [TRUTH, DEVIATION, ERROR, PILOT] = [300, 40, 15, 8];

  /** Values of one study, first those of its pilot. */
  function values(seed: number): (n: number) => readonly number[] {
    const normal = gaussian(seededRandom(seed + 90_000));
    return (n) => Array.from({ length: n }, () => TRUTH + DEVIATION * normal());
  }

  it('by a pilot brings the mean to within the error of the truth in nine studies of ten', () => {
    const reached = partOf((seed) => {
      const draw = values(seed);
      const pilot = draw(PILOT);
      const figures = sampleFigures(pilot);
      if (!figures) return false;
      const { n } = requiredByPilot(figures, { error: ERROR, level: LEVEL });
      const all = sampleFigures([...pilot, ...draw(n - PILOT)]);
      return Math.abs((all?.mean ?? 0) - TRUTH) <= ERROR;
    });
    expect(reached).toBeGreaterThanOrEqual(0.93);
  });

  it('with an assurance of 0.9 makes the interval narrow enough in nine studies of ten', () => {
    const reached = partOf((seed) => {
      const draw = values(seed);
      const pilot = draw(PILOT);
      const figures = sampleFigures(pilot);
      if (!figures) return false;
      const precision = { error: ERROR, level: LEVEL, assurance: 0.9 };
      const n = Math.max(PILOT, requiredByPilotWithAssurance(figures, precision));
      const found = meanIntervalOf([...pilot, ...draw(n - PILOT)], LEVEL);
      return found !== undefined && (found.high - found.low) / 2 <= ERROR;
    });
    expect(reached).toBeGreaterThanOrEqual(0.9);
  });

  it('counts people where people differ, and keeps its promise there', () => {
    const reached = partOf((seed) => {
      const normal = gaussian(seededRandom(seed + 130_000));
      const people = (n: number): readonly (readonly number[])[] =>
        Array.from({ length: n }, () => {
          const own = TRUTH + 35 * normal();
          return Array.from({ length: 10 }, () => own + 40 * normal());
        });
      const pilot = people(PILOT);
      const figures = sampleFigures(pilot.map((each) => mean(each) ?? 0));
      if (!figures) return false;
      const precision = { error: ERROR, level: LEVEL, assurance: 0.9 };
      const n = Math.max(PILOT, requiredByPilotWithAssurance(figures, precision));
      const all = valuesByCluster([...pilot, ...people(n - PILOT)]);
      const found = clusteredMeanInterval(all, LEVEL);
      return found.kind === 'interval' && (found.high - found.low) / 2 <= ERROR;
    });
    expect(reached).toBeGreaterThanOrEqual(0.9);
  });

  it('without assurance makes it narrow enough far less often', () => {
    const reached = partOf((seed) => {
      const draw = values(seed);
      const pilot = draw(PILOT);
      const figures = sampleFigures(pilot);
      if (!figures) return false;
      const { n } = requiredByPilot(figures, { error: ERROR, level: LEVEL });
      const found = meanIntervalOf([...pilot, ...draw(n - PILOT)], LEVEL);
      return found !== undefined && (found.high - found.low) / 2 <= ERROR;
    });
    expect(reached).toBeLessThan(0.85);
  });
});
