import { z } from 'zod';

import { pollaczekKhinchine } from '#shared/simulation/exact/pollaczek-khinchine.ts';
import { momentsOf } from '#shared/simulation/kernel/distribution-moments.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { distributionIn, meanIn, secondMomentIn, timesSchema } from './case-distribution.ts';
import { simulationModel, type SimulationModel } from './simulation-model.ts';

/** M/G/1 for any service; printed moments come before those of the distribution that the name means. */
export const generalServiceModel: SimulationModel = simulationModel(
  /^M\/(?:G|D|E\d*|LN|H\d?|U|Erlang\S*|empirical)\/1\b/i,
  timesSchema.extend({ lambda: z.number().nonnegative(), mu: z.number().positive().optional() }),
  ({ lambda: rate, mu, ...given }, { model }) => {
    const times = mu === undefined ? given : { service_mean: 1 / mu, ...given };
    const service = distributionIn(model, times);
    const moments = service && momentsOf(service);
    const mean = known(meanIn(times) ?? moments?.mean);
    const secondMoment = known(secondMomentIn(times) ?? moments?.secondMoment);
    const found = known(pollaczekKhinchine({ rate, mean, secondMoment }));
    return {
      ...found,
      P_wait: found.rho,
      P0: 1 - found.rho,
      service_mean: mean,
      service_second_moment: secondMoment,
      cs2: secondMoment / mean ** 2 - 1,
    };
  },
);
