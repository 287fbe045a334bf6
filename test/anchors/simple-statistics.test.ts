import fc from 'fast-check';
import * as simple from 'simple-statistics';
import { describe, expect, it } from 'vitest';

import { coefficientOfVariation } from '#shared/statistics/coefficient-of-variation.ts';
import { pooledTest } from '#shared/statistics/comparison/t-tests.ts';
import { geometricMean } from '#shared/statistics/geometric-mean.ts';
import { sampleFigures } from '#shared/statistics/intervals/mean-interval.ts';
import { mean, sum } from '#shared/statistics/mean.ts';
import { medianAbsoluteDeviation } from '#shared/statistics/median-absolute-deviation.ts';
import { median } from '#shared/statistics/median.ts';
import { quantile } from '#shared/statistics/quantile.ts';
import { standardDeviation, variance } from '#shared/statistics/standard-deviation.ts';

import { runs } from '../support/property.ts';
import { significant } from '../support/significant.ts';

/** The simple measures beside those of the library simple-statistics, over any durations. */
const duration = fc.integer({ min: 1, max: 36_000_000 }).map((ms) => ms / 1000);
const durations = fc.array(duration, { minLength: 2, maxLength: 60 });

describe('simple measures', () => {
  it.each<[string, (values: number[]) => number | undefined, (values: number[]) => number]>([
    ['sum', sum, simple.sum],
    ['mean', mean, simple.mean],
    ['median', median, simple.median],
    ['geometric mean', geometricMean, simple.logAverage],
    ['median absolute deviation', medianAbsoluteDeviation, simple.medianAbsoluteDeviation],
    ['standard deviation by n − 1', standardDeviation, simple.sampleStandardDeviation],
    [
      'standard deviation by n',
      (values) => standardDeviation(values, 'n'),
      simple.standardDeviation,
    ],
    ['variance by n − 1', variance, simple.sampleVariance],
    ['coefficient of variation', coefficientOfVariation, simple.coefficientOfVariation],
  ])('%s', (_, ours, theirs) => {
    fc.assert(
      fc.property(durations, (values) => {
        const found = ours(values) ?? Number.NaN;
        const expected = theirs(values);
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(expected)));
      }),
      runs(500),
    );
  });

  it('quantiles, where both definitions name one value: (n − 1)·p is whole, and n·p is not', () => {
    const place = fc.integer({ min: 1, max: 98 });
    fc.assert(
      fc.property(
        fc.array(duration, { minLength: 101, maxLength: 101 }),
        place,
        (values, percent) => {
          expect(quantile(values, percent / 100)).toBe(simple.quantile(values, percent / 100));
        },
      ),
      runs(300),
    );
  });

  it("Student's t of two samples with one variance", () => {
    fc.assert(
      fc.property(durations, durations, (x, y) => {
        const [ofX, ofY] = [sampleFigures(x), sampleFigures(y)];
        const found = ofX && ofY && pooledTest(ofX, ofY);
        fc.pre(found !== undefined);
        expect(found.t).toEqual(significant(expect, simple.tTestTwoSample(x, y, 0), 8));
      }),
      runs(300),
    );
  });
});
