import { z } from 'zod';

import { fluidLimit } from '#shared/simulation/exact/erlang-a-fluid.ts';
import { impatientCustomers } from '#shared/simulation/exact/erlang-a.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { at, exponential, oneStation, poisson, STATION_MEASURES } from './engine-case.ts';
import { simulationModel, type SimulationModel } from './simulation-model.ts';

const positive = z.number().positive();
const ratesSchema = z
  .object({
    lambda: positive,
    mu: positive.default(1),
    c: z.int().positive(),
    theta: positive.optional(),
    mean_patience: positive.optional(),
    patience: positive.optional(),
  })
  .transform(({ lambda, mu, c, theta, ...mean }) => ({
    arrivalRate: lambda,
    serviceRate: mu,
    servers: c,
    abandonmentRate: theta ?? 1 / known(mean.mean_patience ?? mean.patience),
  }));

const fluid = simulationModel(/fluid/i, ratesSchema, (rates) => {
  const { abandoning, Lq } = fluidLimit(rates);
  return {
    P_abandon: abandoning,
    Lq,
    Wq: Lq / rates.arrivalRate,
    throughput: rates.arrivalRate * (1 - abandoning),
  };
});

const erlangA = simulationModel(
  /Erlang[- ]?A\b|M\/M\/\w+\s*\+\s*M/i,
  ratesSchema,
  (rates) => {
    const found = impatientCustomers(rates);
    return {
      ...found,
      a: rates.arrivalRate / rates.serviceRate,
      P_wait: found.waiting,
      P_abandon: found.abandoning,
      P_abandon_given_wait: found.abandoning / found.waiting,
      Wq_given_wait: found.Wq / found.waiting,
    };
  },
  ({ arrivalRate, serviceRate, servers, abandonmentRate }) => ({
    network: oneStation(
      [
        {
          gap: poisson(arrivalRate),
          service: exponential(serviceRate),
          patience: exponential(abandonmentRate),
        },
      ],
      { servers },
    ),
    measures: {
      ...STATION_MEASURES,
      P_abandon: at(0, 'abandoning'),
      busy: at(0, 'busy'),
    },
  }),
);

/** Customers who leave the queue; the first one whose name fits answers. */
export const patienceModels: readonly SimulationModel[] = [fluid, erlangA];
