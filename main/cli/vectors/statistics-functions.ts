import { z } from 'zod';

import { designEffect } from '#shared/statistics/clusters/design-effect.ts';
import { varianceComponents } from '#shared/statistics/clusters/variance-components.ts';
import { anovaTable } from '#shared/statistics/comparison/one-way-anova.ts';
import { geometricMean } from '#shared/statistics/geometric-mean.ts';
import { groupedSummary } from '#shared/statistics/grouped-values.ts';
import { sampleFigures } from '#shared/statistics/intervals/mean-interval.ts';
import { medianAbsoluteDeviation } from '#shared/statistics/median-absolute-deviation.ts';
import { median } from '#shared/statistics/median.ts';
import { modifiedZ, MODIFIED_Z_CUT } from '#shared/statistics/outliers/modified-z.ts';
import { fencesOf, tukeyFences } from '#shared/statistics/outliers/tukey-fences.ts';
import { variance } from '#shared/statistics/standard-deviation.ts';

import { groupsSchema, known, valuesSchema } from './sample-schemas.ts';
import { vectorFunction, type VectorFunctions } from './vector-function.ts';

const grouped = z.object({ groups: groupsSchema });

/** Averages, clusters and outliers, by the names of the case files. */
export const statisticsFunctions: VectorFunctions = {
  sample_sd: vectorFunction(z.object({ times: valuesSchema }), ({ times }) => {
    const { mean, deviation, n } = known(sampleFigures(times));
    return { mean, s: deviation, n };
  }),
  geometric_mean: vectorFunction(z.record(z.string(), valuesSchema), (given) =>
    Object.fromEntries(
      Object.entries(given)
        .filter(([name]) => !name.startsWith('weights'))
        .map(([name, values]) => [name, known(geometricMean(values, given[`weights_${name}`]))]),
    ),
  ),
  grouped_mean_sd: vectorFunction(
    z.object({ midpoints: valuesSchema, freq: valuesSchema }),
    ({ midpoints, freq }) => {
      const groups = midpoints.map((value, index) => ({ value, count: freq[index] ?? 0 }));
      const { n, sum, mean, sumOfSquares, deviation, standardError } = known(
        groupedSummary(groups),
      );
      return { n, sum, mean, sum_sq: sumOfSquares, sigma: deviation, sem: standardError };
    },
  ),
  mad: vectorFunction(z.object({ x: valuesSchema }), ({ x }) => ({
    mad: known(medianAbsoluteDeviation(x)),
    median: median(x),
  })),
  tukey_fences: vectorFunction(
    z.union([z.object({ Q1: z.number(), Q3: z.number() }), z.object({ x: valuesSchema })]),
    (given) => {
      const fences = 'x' in given ? known(tukeyFences(given.x)) : fencesOf(given.Q1, given.Q3);
      return {
        IQR: fences.spread,
        in_lo: fences.innerLow,
        in_hi: fences.innerHigh,
        out_lo: fences.outerLow,
        out_hi: fences.outerHigh,
      };
    },
  ),
  modified_z_outliers: vectorFunction(
    z.object({ x: valuesSchema, cut: z.number().default(MODIFIED_Z_CUT) }),
    ({ x, cut }) => {
      const scores = known(modifiedZ(x));
      return {
        median: median(x),
        mad: medianAbsoluteDeviation(x),
        outliers: x.filter((_, index) => Math.abs(scores[index] ?? 0) > cut),
        // The file names the score of one reading after it: 5.28 is M_528.
        ...Object.fromEntries(
          x.map((value, index) => [`M_${String(value).replace('.', '')}`, scores[index]]),
        ),
      };
    },
  ),
  one_way_random_effects: vectorFunction(grouped, ({ groups }) => {
    const table = known(anovaTable(groups));
    const { between, within, icc } = known(varianceComponents(groups));
    return {
      mean: table.mean,
      var_between: between,
      var_within: within,
      sigma_between: Math.sqrt(between),
      sigma_within: Math.sqrt(within),
      var_mean: table.meanBetween / table.n,
      ICC: icc,
    };
  }),
  clustered_se: vectorFunction(grouped, ({ groups }) => {
    const { meanBetween, n } = known(anovaTable(groups));
    const { icc } = known(varianceComponents(groups));
    const sizes = groups.map(({ length }) => length);
    return {
      se_naive: Math.sqrt(known(variance(groups.flat())) / n),
      se_cluster: Math.sqrt(meanBetween / n),
      deff_icc: designEffect(sizes, icc),
      ICC: icc,
    };
  }),
};
