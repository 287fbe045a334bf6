import { z } from 'zod';

import { mser } from '#shared/simulation/exact/mser.ts';
import { neededRuns } from '#shared/simulation/exact/needed-runs.ts';
import { comparePairs } from '#shared/simulation/exact/paired-comparison.ts';
import { wilsonInterval } from '#shared/statistics/intervals/share-intervals.ts';
import { readingsByNormal } from '#shared/statistics/readings/readings-by-normal.ts';
import { wholeUp } from '#shared/statistics/required/whole-up.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';

import { known, levelSchema } from '../../vectors/sample-schemas.ts';
import { figuresByKey } from './figure-keys.ts';
import { simulationModel, type SimulationModel } from './simulation-model.ts';

const number = z.number();
const numbers = z.array(number);

const student = simulationModel(
  /Student|t quantile/i,
  z.object({ df: z.union([number, numbers]).optional(), p: number.optional() }),
  ({ df, p }, { model, keys }) => {
    const named = /0?\.\d+/.exec(model)?.[0];
    const share = p ?? (named === undefined ? 0.975 : Number(named));
    const at = (degrees: number): number => studentQuantile(share, degrees);
    return {
      ...(typeof df === 'number' ? { t: at(df) } : {}),
      ...figuresByKey(keys, [[/^df_?(\d+)$/, at]]),
    };
  },
);

const paired = simulationModel(
  /paired/i,
  z
    .object({ level: levelSchema })
    .and(
      z.union([
        z.object({ asis: numbers, tobe: numbers }),
        z.object({ a: numbers, b: numbers }).transform(({ a, b }) => ({ asis: a, tobe: b })),
      ]),
    ),
  ({ asis, tobe, level }) => {
    const found = known(comparePairs(asis, tobe, level));
    const { value, low, high } = found.difference;
    const half = (high - low) / 2;
    return {
      mean_diff: value,
      sd_diff: found.deviation,
      half_width: half,
      [`half_width_${Math.round(level * 100)}`]: half,
      lower: low,
      upper: high,
      ratio_of_means: found.ratio,
      variance_reduction: found.varianceReduction,
    };
  },
);

const replications = simulationModel(
  /replications?\b/i,
  z.object({ pilot_sd: number, half_width: number.positive(), z: number.default(1.96) }),
  ({ pilot_sd: deviation, half_width: half, z: quantile }) => ({
    n: neededRuns(deviation, half, quantile),
  }),
);

const timeStudy = simulationModel(
  /time[- ]study/i,
  z.object({
    mean: number.positive(),
    sd: number,
    rel_error: number.positive(),
    z: number.default(1.96),
  }),
  ({ mean, sd, rel_error: relative, z: quantile }) => ({
    n: wholeUp(
      known(readingsByNormal({ mean, sd }, { kind: 'relative', share: relative }, quantile)),
    ),
  }),
);

const warmUp = simulationModel(/MSER/i, z.object({ series: numbers }), ({ series }) => {
  const found = known(mser(series));
  return { truncate: found.cut, statistic: found.statistic, mean_after: found.mean };
});

const share = simulationModel(
  /conversion interval|Wilson/i,
  z
    .object({ level: levelSchema })
    .and(
      z.union([
        z.object({ deals: number, leads: number }),
        z.object({ k: number, n: number }).transform(({ k, n }) => ({ deals: k, leads: n })),
      ]),
    ),
  ({ deals, leads, level }) => {
    const { value, low, high } = known(wilsonInterval({ part: deals, whole: leads }, level));
    return { p: value, lower: low, upper: high };
  },
);

/** Statistics of runs and of what is measured. */
export const statisticsModels: readonly SimulationModel[] = [
  student,
  paired,
  replications,
  timeStudy,
  warmUp,
  share,
];
