import { z } from 'zod';

import { atLeastThere, singleServer, waitsLonger } from '#shared/simulation/exact/mm1.ts';

import {
  exponential,
  limitMeasures,
  oneStation,
  poisson,
  STATION_MEASURES,
} from './engine-case.ts';
import { figuresByKey } from './figure-keys.ts';
import { longRun } from './long-run.ts';
import { simulationModel, type SimulationModel } from './simulation-model.ts';

const ratesSchema = z.object({
  lambda: z.number().positive(),
  mu: z.number().positive().default(1),
  t: z.number().nonnegative().optional(),
});

/** M/M/1 and all that is known of it. */
export const singleServerModel: SimulationModel = simulationModel(
  /^M\/M\/1\b/i,
  ratesSchema,
  ({ lambda, mu, t }, { keys }) => {
    const rates = { arrivalRate: lambda, serviceRate: mu };
    const found = longRun(singleServer(rates));
    const longer = (time: number): number => longRun(waitsLonger(rates, time));
    const atLeast = (n: number): number => longRun(atLeastThere(rates, n));
    const staysLonger = (time: number): number => Math.exp((lambda - mu) * time);
    return {
      ...found,
      throughput: lambda,
      P0: found.empty,
      P_wait: found.waiting,
      Wq_mean_asymptotic_variance: found.meanWaitVariance,
      Wq_given_wait: 1 / (mu - lambda),
      ...(t === undefined ? {} : { P_Wq_gt_t: longer(t), P_Wq_le_t: 1 - longer(t) }),
      ...figuresByKey(keys, [
        [/^P_n_ge_(\d+)$/, atLeast],
        [/^P_n_gt_(\d+)$/, (n) => atLeast(n + 1)],
        [/^P_n_le_(\d+)$/, (n) => 1 - atLeast(n + 1)],
        [/^P_n_(?:eq_)?(\d+)$/, (n) => found.empty * atLeast(n)],
        [/^P_Wq_gt_([\d.]+)$/, longer],
        [/^P_Wq_le_([\d.]+)$/, (time) => 1 - longer(time)],
        [/^P_W_gt_([\d.]+)$/, staysLonger],
        [/^P_W_le_([\d.]+)$/, (time) => 1 - staysLonger(time)],
      ]),
    };
  },
  ({ lambda, mu, t }, { keys }) => {
    const limited = limitMeasures(keys, t);
    const classes = [{ gap: poisson(lambda), service: exponential(mu) }];
    return {
      network: oneStation(classes, { servers: 1 }),
      ...limited,
      measures: { ...STATION_MEASURES, ...limited.measures },
    };
  },
);
