import { z } from 'zod';

import { seededRandom } from '#shared/lib/random.ts';
import { bootstrapMeanIntervals } from '#shared/statistics/intervals/bootstrap-interval.ts';
import { geometricMeanInterval } from '#shared/statistics/intervals/geometric-mean-interval.ts';
import type { Interval } from '#shared/statistics/intervals/interval.ts';
import { logNormalMeanInterval } from '#shared/statistics/intervals/log-normal-mean-interval.ts';
import { meanInterval, meanIntervalOf } from '#shared/statistics/intervals/mean-interval.ts';
import { type Count, shareInterval } from '#shared/statistics/intervals/share-intervals.ts';
import { median } from '#shared/statistics/median.ts';

import { known, levelSchema, oneSampleSchema, valuesSchema } from './sample-schemas.ts';
import { vectorFunction, type VectorFunctions } from './vector-function.ts';

/** Enough draws for two digits after the point, whatever the number of readings, in a second or two. */
const DRAWN_VALUES = 20_000_000;
const SEED = 20_260_302;

const sample = z.object({ x: valuesSchema, confidence: levelSchema });
const count = z.object({ k: z.number(), n: z.number(), confidence: levelSchema });

const pair = ({ low, high }: Interval): readonly [number, number] => [low, high];
const countOf = ({ k, n }: z.output<typeof count>): Count => ({ part: k, whole: n });

/** Intervals of means and shares, by the names of the case files. */
export const intervalFunctions: VectorFunctions = {
  mean_t_ci: vectorFunction(
    z.intersection(oneSampleSchema, z.object({ confidence: levelSchema })),
    ({ confidence, ...figures }) => {
      const { value, low, high } = known(meanInterval(figures, confidence));
      return { mean: value, sd: figures.deviation, n: figures.n, lo: low, hi: high };
    },
  ),
  'mean_t_ci / geo_mean': vectorFunction(sample, ({ x, confidence }) => {
    const ofMean = known(meanIntervalOf(x, confidence));
    const geometric = known(geometricMeanInterval(x, confidence));
    return {
      mean: ofMean.value,
      t_lo: ofMean.low,
      t_hi: ofMean.high,
      median: median(x),
      gmean: geometric.value,
      g_lo: geometric.low,
      g_hi: geometric.high,
    };
  }),
  lognormal_mean_ci: vectorFunction(sample, ({ x, confidence }) => {
    const { value, low, high } = known(logNormalMeanInterval(x, confidence));
    return { theta: value, lo: low, hi: high };
  }),
  bootstrap_mean_ci: vectorFunction(sample, ({ x, confidence }) => {
    const found = known(
      bootstrapMeanIntervals(x, {
        level: confidence,
        resamples: Math.min(1_000_000, Math.max(100_000, Math.ceil(DRAWN_VALUES / x.length))),
        random: seededRandom(SEED),
      }),
    );
    return {
      basic: pair(found.basic),
      percentile: pair(found.percentile),
      BCa: pair(found.bca),
    };
  }),
  prop_ci_wald: vectorFunction(count, (given) => {
    const { value, low, high } = known(shareInterval(countOf(given), given.confidence, 'wald'));
    return { p: value, lo: low, hi: high };
  }),
  wilson_ci: vectorFunction(count, (given) => {
    const { value, low, high } = known(shareInterval(countOf(given), given.confidence, 'wilson'));
    return { p: value, lo: low, hi: high };
  }),
  clopper_pearson: vectorFunction(count, (given) => {
    const exact = known(shareInterval(countOf(given), given.confidence, 'clopper-pearson'));
    return { p: exact.value, lo: exact.low, hi: exact.high };
  }),
  prop_ci_wald_wilson: vectorFunction(count, (given) => {
    const wald = known(shareInterval(countOf(given), given.confidence, 'wald'));
    const wilson = known(shareInterval(countOf(given), given.confidence, 'wilson'));
    return { p: wald.value, wald: pair(wald), wilson: pair(wilson) };
  }),
};
