import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { iChart } from '#shared/statistics/charts/i-chart.ts';
import { clusteredMeanInterval } from '#shared/statistics/clusters/clustered-interval.ts';
import { valuesByCluster } from '#shared/statistics/clusters/values-by-cluster.ts';
import { varianceComponents } from '#shared/statistics/clusters/variance-components.ts';
import { coefficientOfVariation } from '#shared/statistics/coefficient-of-variation.ts';
import { kruskalWallis } from '#shared/statistics/comparison/kruskal-wallis.ts';
import { mannWhitney } from '#shared/statistics/comparison/mann-whitney.ts';
import { oneWayAnova } from '#shared/statistics/comparison/one-way-anova.ts';
import { ratioOfGeometricMeans } from '#shared/statistics/comparison/ratio-of-geometric-means.ts';
import { pooledTest, welchTest } from '#shared/statistics/comparison/t-tests.ts';
import { welchAnova } from '#shared/statistics/comparison/welch-anova.ts';
import { geometricMean } from '#shared/statistics/geometric-mean.ts';
import { histogram } from '#shared/statistics/histogram.ts';
import { geometricMeanInterval } from '#shared/statistics/intervals/geometric-mean-interval.ts';
import { logNormalMeanInterval } from '#shared/statistics/intervals/log-normal-mean-interval.ts';
import { meanIntervalOf, sampleFigures } from '#shared/statistics/intervals/mean-interval.ts';
import { logNormalCheck } from '#shared/statistics/log-normal.ts';
import { mean } from '#shared/statistics/mean.ts';
import { medianAbsoluteDeviation } from '#shared/statistics/median-absolute-deviation.ts';
import { median } from '#shared/statistics/median.ts';
import { modifiedZ } from '#shared/statistics/outliers/modified-z.ts';
import { tukeyFences } from '#shared/statistics/outliers/tukey-fences.ts';
import { quantile } from '#shared/statistics/quantile.ts';
import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';
import { standardDeviation, variance } from '#shared/statistics/standard-deviation.ts';

import { runs } from '../support/property.ts';

/** What a measure does when every reading grows by so much, or becomes so many times longer. */
interface Measure<Given> {
  readonly name: string;
  readonly of: (values: Given) => readonly (number | undefined)[];
  /** It moves as the readings do, stays where it is, or neither. */
  readonly moved: 'moves' | 'stays' | 'neither';
  /** Power of the factor that it grows by. */
  readonly scaled: 0 | 1 | 2;
  /** The order of the readings says something: a chart over time. */
  readonly isOrdered?: true;
}

const LEVEL = 0.95;
const low = ({ low: end }: { low: number }): number => end;

const OF_ONE: readonly Measure<readonly number[]>[] = [
  { name: 'mean', of: (x) => [mean(x)], moved: 'moves', scaled: 1 },
  { name: 'median', of: (x) => [median(x)], moved: 'moves', scaled: 1 },
  { name: 'P90', of: (x) => [quantile(x, 0.9)], moved: 'moves', scaled: 1 },
  { name: 'geometric mean', of: (x) => [geometricMean(x)], moved: 'neither', scaled: 1 },
  { name: 'deviation', of: (x) => [standardDeviation(x)], moved: 'stays', scaled: 1 },
  { name: 'variance', of: (x) => [variance(x)], moved: 'stays', scaled: 2 },
  { name: 'variation', of: (x) => [coefficientOfVariation(x)], moved: 'neither', scaled: 0 },
  { name: 'MAD', of: (x) => [medianAbsoluteDeviation(x)], moved: 'stays', scaled: 1 },
  { name: 'Куст', of: (x) => [stabilityCoefficient(x)], moved: 'neither', scaled: 0 },
  { name: 'interval by t', of: (x) => ends(meanIntervalOf(x, LEVEL)), moved: 'moves', scaled: 1 },
  {
    name: 'modified Cox',
    of: (x) => ends(logNormalMeanInterval(x, LEVEL)),
    moved: 'neither',
    scaled: 1,
  },
  {
    name: 'interval of the geometric mean',
    of: (x) => ends(geometricMeanInterval(x, LEVEL)),
    moved: 'neither',
    scaled: 1,
  },
  { name: 'log-normal check', of: (x) => [logNormalCheck(x)?.p], moved: 'neither', scaled: 0 },
  {
    name: "Tukey's fences",
    of: (x) => {
      const fences = tukeyFences(x);
      return [fences?.innerLow, fences?.innerHigh, fences?.outerLow, fences?.outerHigh];
    },
    moved: 'moves',
    scaled: 1,
  },
  {
    name: 'modified z of the greatest',
    of: (x) => [Math.max(...(modifiedZ(x) ?? [0]))],
    moved: 'stays',
    scaled: 0,
  },
  {
    name: 'edges of the histogram',
    of: (x) => [histogram(x)[0]?.from, histogram(x).at(-1)?.to],
    moved: 'moves',
    scaled: 1,
  },
  {
    name: 'chart of single values',
    of: (x) => [iChart(x)?.center, ...(iChart(x)?.points.slice(0, 1).map(low) ?? [])],
    moved: 'moves',
    scaled: 1,
    isOrdered: true,
  },
];

const OF_GROUPS: readonly Measure<readonly (readonly number[])[]>[] = [
  { name: 'F', of: (g) => [oneWayAnova(g)?.f, oneWayAnova(g)?.p], moved: 'stays', scaled: 0 },
  { name: "Welch's F", of: (g) => [welchAnova(g)?.f], moved: 'stays', scaled: 0 },
  { name: 'H', of: (g) => [kruskalWallis(g)?.h, kruskalWallis(g)?.p], moved: 'stays', scaled: 0 },
  { name: 'ICC', of: (g) => [varianceComponents(g)?.icc], moved: 'stays', scaled: 0 },
  {
    name: 'components of variance',
    of: (g) => [varianceComponents(g)?.between, varianceComponents(g)?.within],
    moved: 'stays',
    scaled: 2,
  },
  {
    name: 'interval over clusters',
    of: (g) => {
      const found = clusteredMeanInterval(valuesByCluster(g), LEVEL);
      return found.kind === 'interval' ? [found.value, found.low, found.high] : [];
    },
    moved: 'moves',
    scaled: 1,
  },
  {
    name: 'U and its p',
    of: ([x = [], y = []]) => [mannWhitney(x, y)?.u1, mannWhitney(x, y)?.p],
    moved: 'stays',
    scaled: 0,
  },
  { name: "Welch's t", of: (g) => tOf(g, welchTest), moved: 'stays', scaled: 0 },
  { name: "Student's t", of: (g) => tOf(g, pooledTest), moved: 'stays', scaled: 0 },
  {
    name: 'ratio of geometric means',
    of: ([x = [], y = []]) => ends(ratioOfGeometricMeans(x, y, LEVEL)?.ratio),
    moved: 'neither',
    scaled: 0,
  },
];

function ends(
  found: { readonly value: number; readonly low: number; readonly high: number } | undefined,
): readonly number[] {
  return found ? [found.value, found.low, found.high] : [];
}

function tOf(
  [x = [], y = []]: readonly (readonly number[])[],
  test: typeof welchTest,
): readonly (number | undefined)[] {
  const [ofX, ofY] = [sampleFigures(x), sampleFigures(y)];
  return ofX && ofY ? [test(ofX, ofY)?.t] : [];
}

// Whole numbers: shifted and scaled by powers of two they stay exact, and equal readings stay equal.
const reading = fc.integer({ min: 1, max: 5000 });
const row = fc.array(reading, { minLength: 5, maxLength: 25 });
const groups = fc.array(row, { minLength: 3, maxLength: 6 });
const shift = fc.integer({ min: 1, max: 1000 });
const factor = fc.constantFrom(0.25, 0.5, 2, 8, 64);

function isNear(found: readonly (number | undefined)[], expected: typeof found): boolean {
  return (
    found.length === expected.length &&
    found.every((value, at) => {
      const wanted = expected[at];
      if (value === undefined || wanted === undefined) return value === wanted;
      return Math.abs(value - wanted) <= 1e-6 * (1 + Math.abs(wanted));
    })
  );
}

const moving = <Given>({ of }: Measure<Given>, given: Given, by: number): (number | undefined)[] =>
  of(given).map((value) => (value === undefined ? value : value + by));
const growing = <Given>(
  { of, scaled }: Measure<Given>,
  given: Given,
  by: number,
): (number | undefined)[] =>
  of(given).map((value) => (value === undefined ? value : value * by ** scaled));

describe('readings that all grow by the same', () => {
  it.each(OF_ONE.filter(({ moved }) => moved !== 'neither'))('$name: $moved', (measure) => {
    const holds = (x: readonly number[], by: number): boolean =>
      isNear(
        measure.of(x.map((value) => value + by)),
        moving(measure, x, measure.moved === 'moves' ? by : 0),
      );
    expect(fc.check(fc.property(row, shift, holds), runs(200)).counterexample).toBeNull();
  });

  it.each(OF_GROUPS.filter(({ moved }) => moved !== 'neither'))('$name: $moved', (measure) => {
    const holds = (g: readonly (readonly number[])[], by: number): boolean =>
      isNear(
        measure.of(g.map((x) => x.map((value) => value + by))),
        moving(measure, g, measure.moved === 'moves' ? by : 0),
      );
    expect(fc.check(fc.property(groups, shift, holds), runs(200)).counterexample).toBeNull();
  });
});

describe('readings in another unit', () => {
  it.each(OF_ONE)('$name: power $scaled', (measure) => {
    const holds = (x: readonly number[], by: number): boolean =>
      isNear(measure.of(x.map((value) => value * by)), growing(measure, x, by));
    expect(fc.check(fc.property(row, factor, holds), runs(200)).counterexample).toBeNull();
  });

  it.each(OF_GROUPS)('$name: power $scaled', (measure) => {
    const holds = (g: readonly (readonly number[])[], by: number): boolean =>
      isNear(measure.of(g.map((x) => x.map((value) => value * by))), growing(measure, g, by));
    expect(fc.check(fc.property(groups, factor, holds), runs(200)).counterexample).toBeNull();
  });
});

describe('readings in another order', () => {
  const shuffled = row.chain((x) =>
    fc.tuple(fc.constant(x), fc.shuffledSubarray(x, { minLength: x.length })),
  );

  it.each(OF_ONE.filter(({ isOrdered }) => !isOrdered))('$name: the same', (measure) => {
    const holds = ([x, other]: [number[], number[]]): boolean =>
      isNear(measure.of(other), measure.of(x));
    expect(fc.check(fc.property(shuffled, holds), runs(200)).counterexample).toBeNull();
  });

  it.each(OF_GROUPS)('$name: the same, however each group is ordered', (measure) => {
    const holds = (pairs: [number[], number[]][]): boolean =>
      isNear(measure.of(pairs.map(([, other]) => other)), measure.of(pairs.map(([x]) => x)));
    const some = fc.array(shuffled, { minLength: 3, maxLength: 6 });
    expect(fc.check(fc.property(some, holds), runs(200)).counterexample).toBeNull();
  });
});
