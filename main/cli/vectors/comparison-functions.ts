import { z } from 'zod';

import { kruskalWallis } from '#shared/statistics/comparison/kruskal-wallis.ts';
import { mannWhitney } from '#shared/statistics/comparison/mann-whitney.ts';
import { oneWayAnova } from '#shared/statistics/comparison/one-way-anova.ts';
import { pooledDeviation, pooledTest, welchTest } from '#shared/statistics/comparison/t-tests.ts';
import { welchAnova } from '#shared/statistics/comparison/welch-anova.ts';

import { groupsSchema, known, twoSamplesSchema, valuesSchema } from './sample-schemas.ts';
import { vectorFunction, type VectorFunctions } from './vector-function.ts';

const grouped = z.object({ groups: groupsSchema });

/** Comparisons of people and groups, by the names of the case files. */
export const comparisonFunctions: VectorFunctions = {
  t_test_pooled: vectorFunction(twoSamplesSchema, ([x, y]) => {
    const { t, p, df } = known(pooledTest(x, y));
    return { t, p, df, sd_pooled: pooledDeviation(x, y) };
  }),
  welch_t: vectorFunction(twoSamplesSchema, ([x, y]) => {
    const welch = known(welchTest(x, y));
    const pooled = known(pooledTest(x, y));
    return {
      t_welch: welch.t,
      df_welch: welch.df,
      p_welch: welch.p,
      t_pooled: pooled.t,
      df_pooled: pooled.df,
      p_pooled: pooled.p,
      sd_pooled: pooledDeviation(x, y),
    };
  }),
  mann_whitney: vectorFunction(z.object({ x: valuesSchema, y: valuesSchema }), ({ x, y }) => {
    const { u1, u2, p } = known(mannWhitney(x, y));
    return { U1: u1, U2: u2, U: Math.min(u1, u2), p };
  }),
  kruskal: vectorFunction(grouped, ({ groups }) => {
    const { h, df, p } = known(kruskalWallis(groups));
    return { H: h, df, p };
  }),
  one_way_anova: vectorFunction(grouped, ({ groups }) => {
    const anova = known(oneWayAnova(groups));
    return {
      F: anova.f,
      p: anova.p,
      SSB: anova.between,
      SSW: anova.within,
      MSB: anova.meanBetween,
      MSW: anova.meanWithin,
      df_between: anova.dfBetween,
      df_within: anova.dfWithin,
      resid_sd: Math.sqrt(anova.meanWithin),
    };
  }),
  welch_anova: vectorFunction(grouped, ({ groups }) => {
    const { f, p, dfBetween, dfWithin } = known(welchAnova(groups));
    return { F: f, p, df_between: dfBetween, df_within: dfWithin };
  }),
};
