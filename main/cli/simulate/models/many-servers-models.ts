import { z } from 'zod';

import {
  lossProbability,
  queueMargin,
  servedInTime,
  waitingProbability,
} from '#shared/norms/headcount/erlang-c.ts';
import { allenCunneen } from '#shared/simulation/exact/allen-cunneen.ts';
import { manyServers, waitsLongerThan } from '#shared/simulation/exact/mmc.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { byVariation } from './case-distribution.ts';
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

const time = z.number().nonnegative();
const serversSchema = z.object({
  lambda: z.number().nonnegative(),
  mu: z.number().positive().default(1),
  c: z.int().positive().optional(),
  t: time.optional(),
});

/** The number of servers stands among the inputs, or in the name. */
function serversIn(model: string, given: number | undefined): number {
  return given ?? Number(known(/\/(\d+)/.exec(model)?.[1]));
}

const erlang = simulationModel(
  /^(?:M\/M\/(?:c|s|n|k|\d+)\b|Erlang[- ]?C\b)/i,
  serversSchema,
  ({ lambda, mu, c, t }, { model, keys }) => {
    const rates = { arrivalRate: lambda, serviceRate: mu, servers: serversIn(model, c) };
    const found = longRun(manyServers(rates));
    const longer = (limit: number): number => longRun(waitsLongerThan(rates, limit));
    return {
      ...found,
      throughput: lambda,
      a: found.load,
      erlangB: found.loss,
      erlangC: found.waiting,
      P_wait: found.waiting,
      Wq_given_wait: found.waitOfWaiting,
      ...(t === undefined ? {} : { P_Wq_le_t: 1 - longer(t), P_Wq_gt_t: longer(t) }),
      ...figuresByKey(keys, [
        [/^P_Wq_le_([\d.]+)$/, (limit) => 1 - longer(limit)],
        [/^P_Wq_gt_([\d.]+)$/, longer],
      ]),
    };
  },
  ({ lambda, mu, c, t }, { model, keys }) => {
    const limited = limitMeasures(keys, t);
    const classes = [{ gap: poisson(lambda), service: exponential(mu) }];
    return {
      network: oneStation(classes, { servers: serversIn(model, c) }),
      ...limited,
      measures: { ...STATION_MEASURES, ...limited.measures },
    };
  },
);

/** Nobody waits: M/M/c/c. */
const loss = simulationModel(
  /^(?:Erlang[- ]?B\b|M\/M\/\w+\/\w+)/i,
  serversSchema.extend({ a: z.number().nonnegative().optional(), lambda: z.number().optional() }),
  ({ lambda, mu, c, a }, { model }) => {
    const load = a ?? known(lambda) / mu;
    const blocked = lossProbability(serversIn(model, c), load);
    return { a: load, erlangB: blocked, P_block: blocked, carried: load * (1 - blocked) };
  },
);

const staffing = simulationModel(
  /staffing/i,
  z.object({
    lambda: z.number().nonnegative(),
    mu: z.number().positive(),
    t: time,
    target: z.number().positive().lt(1),
  }),
  ({ lambda, mu, t, target }) => {
    const load = lambda / mu;
    const promise = { serviceTime: 1 / mu, within: t, share: target };
    const { servers } = queueMargin(load, promise);
    return {
      c: servers,
      a: load,
      rho: load / servers,
      service_level: servedInTime(servers, load, promise),
      service_level_one_less: servers > 1 ? servedInTime(servers - 1, load, promise) : 0,
      P_wait: waitingProbability(servers, load),
    };
  },
);

const approximation = simulationModel(
  /Allen|^(?:M|G|GI)\/G\/c\b/i,
  z.object({
    c: z.int().positive(),
    rho: z.number().positive().lt(1),
    ca: z.number().nonnegative().default(1),
    cs: z.number().nonnegative(),
    service_mean: z.number().positive(),
  }),
  ({ c, rho, ca, cs, service_mean: serviceMean }) => {
    const wait = known(
      allenCunneen({ servers: c, rho, serviceMean, arrivalCv: ca, serviceCv: cs }),
    );
    const rate = (rho * c) / serviceMean;
    return {
      P_wait_MMc: waitingProbability(c, c * rho),
      Wq_MMc: known(allenCunneen({ servers: c, rho, serviceMean, arrivalCv: 1, serviceCv: 1 })),
      Wq: wait,
      W: wait + serviceMean,
      Lq: rate * wait,
      L: rate * (wait + serviceMean),
    };
  },
  ({ c, rho, ca, cs, service_mean: serviceMean }) => {
    const service = byVariation(serviceMean, cs);
    const gap = byVariation(serviceMean / (rho * c), ca);
    return {
      network: oneStation([{ gap, service }], { servers: c }),
      measures: STATION_MEASURES,
      notes: [
        'The exact column is an approximation here; log-normal times are run where CV is not 0 or 1.',
      ],
    };
  },
);

/** M/M/c with its relations; the first one whose name fits answers. */
export const manyServersModels: readonly SimulationModel[] = [
  staffing,
  approximation,
  loss,
  erlang,
];
