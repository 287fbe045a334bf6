import { z } from 'zod';

import { pollaczekKhinchine } from '#shared/simulation/exact/pollaczek-khinchine.ts';
import { momentsOf } from '#shared/simulation/kernel/distribution-moments.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { distributionIn, meanIn, secondMomentIn, timesSchema } from './case-distribution.ts';
import { drawable } from './drawable.ts';
import { oneStation, poisson, STATION_MEASURES } from './engine-case.ts';
import { longRun } from './long-run.ts';
import { observationNotes } from './observation-notes.ts';
import { simulationModel, type SimulationModel } from './simulation-model.ts';

/** M/G/1 for any service; printed moments come before those of the distribution that the name means. */
export const generalServiceModel: SimulationModel = simulationModel(
  /^M\/(?:G|D|E\d*|LN|H\d?|U|Erlang\S*|empirical)\/1\b/i,
  timesSchema.extend({ lambda: z.number().positive(), mu: z.number().positive().optional() }),
  ({ lambda: rate, mu, ...given }, { model }) => {
    const times = mu === undefined ? given : { service_mean: 1 / mu, ...given };
    const service = distributionIn(model, times);
    const moments = service && momentsOf(service);
    const mean = known(meanIn(times) ?? moments?.mean);
    const secondMoment = known(secondMomentIn(times) ?? moments?.secondMoment);
    const found = longRun(pollaczekKhinchine({ rate, mean, secondMoment }));
    return {
      ...found,
      throughput: rate,
      P_wait: found.rho,
      P0: 1 - found.rho,
      service_mean: mean,
      service_second_moment: secondMoment,
      cs2: secondMoment / mean ** 2 - 1,
    };
  },
  ({ lambda: rate, mu, ...given }, { model }) => {
    const times = mu === undefined ? given : { service_mean: 1 / mu, ...given };
    const service = drawable(distributionIn(model, times));
    return {
      network: oneStation([{ gap: poisson(rate), service }], { servers: 1 }),
      measures: STATION_MEASURES,
      notes: observationNotes(service),
    };
  },
);
