import { z } from 'zod';

import { momentsOf } from '#shared/simulation/kernel/distribution-moments.ts';
import type { Distribution } from '#shared/simulation/kernel/distribution.ts';

import { distributionIn, timesSchema } from './case-distribution.ts';
import { drawable } from './drawable.ts';
import { oneStation, poisson, STATION_MEASURES } from './engine-case.ts';
import { longRun } from './long-run.ts';
import { observationNotes } from './observation-notes.ts';
import { type SimulationModel, simulationModel } from './simulation-model.ts';

/** A/B/c: the letters of arrivals and of services, and the number of servers. */
const KENDALL = /^(M|D|E\d+|LN|H\d?|U|GI?)\/(M|D|E\d+|LN|H\d?|U|GI?)\/(c|\d+)\b/i;

const inputsSchema = timesSchema.extend({
  lambda: z.number().positive(),
  mu: z.number().positive().optional(),
  c: z.int().positive().optional(),
  /** Coefficient of variation of the times between arrivals. */
  ca: z.number().nonnegative().optional(),
});
type KendallInputs = Readonly<z.output<typeof inputsSchema>>;

/** Any station in Kendall's words. Its load is known exactly, its waits are what the engine finds. */
export const kendallModel: SimulationModel = simulationModel(
  KENDALL,
  inputsSchema,
  (given, { model }) => {
    const { gap, service, servers } = stationOf(given, model);
    const rho = momentsOf(service).mean / momentsOf(gap).mean / servers;
    return { rho: longRun(rho < 1 ? rho : undefined), throughput: given.lambda };
  },
  (given, { model }) => {
    const { gap, service, servers } = stationOf(given, model);
    return {
      network: oneStation([{ gap, service }], { servers }),
      measures: STATION_MEASURES,
      notes: observationNotes(service),
    };
  },
);

function stationOf(
  { lambda, mu, c, ca, ...given }: KendallInputs,
  model: string,
): { readonly gap: Distribution; readonly service: Distribution; readonly servers: number } {
  const [, arrival = 'M', letter = 'M', number = ''] = KENDALL.exec(model) ?? [];
  const times = mu === undefined ? given : { service_mean: 1 / mu, ...given };
  const gap = distributionIn(`/${arrival}`, {
    mean: 1 / lambda,
    ...(ca !== undefined && { cv: ca }),
  });
  // The letter alone says how services vary; further words of the name may say it more exactly.
  const said = letter.toUpperCase().startsWith('G') ? model.replace(KENDALL, '/G') : `/${letter}`;
  return {
    gap: arrival.toUpperCase() === 'M' ? poisson(lambda) : drawable(gap),
    service: drawable(distributionIn(said, times)),
    servers: c ?? Number(number),
  };
}
