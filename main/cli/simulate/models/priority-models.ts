import { z } from 'zod';

import { nonPreemptive } from '#shared/simulation/exact/cobham.ts';
import { prioritiesBeforeServers } from '#shared/simulation/exact/kella-yechiali.ts';
import { preemptiveResume } from '#shared/simulation/exact/preemptive-resume.ts';
import { preemptiveBeforeServers } from '#shared/simulation/exact/preemptive-servers.ts';
import type { ServiceMoments } from '#shared/simulation/exact/service-moments.ts';
import type { StationFigures } from '#shared/simulation/exact/station-figures.ts';
import type { QueueNetwork, QueueOrder } from '#shared/simulation/network/queue-network.ts';
import { sum } from '#shared/statistics/mean.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { byVariation } from './case-distribution.ts';
import {
  at as measureAt,
  type EngineCase,
  exponential,
  numberedMeasures,
  oneStation,
  poisson,
} from './engine-case.ts';
import { numbered } from './figure-keys.ts';
import { longRun } from './long-run.ts';
import { simulationModel, type Figures, type SimulationModel } from './simulation-model.ts';

const rate = z.number().positive();
const positive = z.number().positive();

/** One class, with its moments, or with the rate of an exponential service. */
const classSchema = z
  .object({
    lambda: rate,
    mean: positive.optional(),
    service_mean: positive.optional(),
    second_moment: positive.optional(),
    service_second_moment: positive.optional(),
    mu: positive.optional(),
    cv: z.number().nonnegative().optional(),
  })
  .transform((given) => {
    const mean = known(given.mean ?? given.service_mean ?? (given.mu && 1 / given.mu));
    const cv = given.cv ?? 1;
    return {
      rate: given.lambda,
      mean,
      secondMoment: given.second_moment ?? given.service_second_moment ?? mean ** 2 * (1 + cv ** 2),
    };
  });

/** Classes before one server. */
const classesSchema = z
  .union([
    z.object({ classes: z.array(classSchema).min(1) }),
    z
      .object({ lambdas: z.array(rate).min(1), mu: positive.default(1) })
      .transform(({ lambdas, mu }) => ({
        classes: lambdas.map((each) => ({
          rate: each,
          mean: 1 / mu,
          secondMoment: 2 / mu ** 2,
        })),
      })),
  ])
  .transform(({ classes }) => classes);

/** Classes of one service rate before several servers. */
const serversSchema = z
  .object({
    c: z.int().positive().optional(),
    mu: positive.optional(),
    lambdas: z.array(rate).optional(),
    classes: z.array(z.object({ lambda: rate, mu: positive.optional() })).optional(),
  })
  .transform(({ c, mu, lambdas, classes }) => ({
    servers: c,
    serviceRate: mu ?? classes?.[0]?.mu ?? 1,
    arrivalRates: lambdas ?? known(classes).map((each) => each.lambda),
  }));

const PREEMPTIVE = /(?<!non-?)pre-?empt/i;

const beforeServers = simulationModel(
  /^(?=.*M\/M\/(?:c|s|[2-9]|\d\d+)\b)(?=.*(?:class|priorit|pre-?empt))/i,
  serversSchema,
  ({ servers, ...rates }, { model }) => {
    const named = Number(/M\/M\/(\d+)/i.exec(model)?.[1] ?? 1);
    const asked = { servers: servers ?? named, ...rates };
    const found = PREEMPTIVE.test(model)
      ? preemptiveBeforeServers(asked)
      : prioritiesBeforeServers(asked);
    return figuresOf(found, rates.arrivalRates);
  },
  ({ servers, serviceRate, arrivalRates }, { model }) => {
    const classes = arrivalRates.map((each) => ({
      gap: poisson(each),
      service: exponential(serviceRate),
    }));
    const named = Number(/M\/M\/(\d+)/i.exec(model)?.[1] ?? 1);
    const order = PREEMPTIVE.test(model) ? 'preemptive' : 'priority';
    return classesCase(oneStation(classes, { servers: servers ?? named, order }));
  },
);

const interrupting = simulationModel(
  /^(?=.*(?<!non-?)pre-?empt)/i,
  classesSchema,
  (classes) => figuresOf(preemptiveResume(classes), ratesOf(classes)),
  (classes) => classesCase(momentNetwork(classes, 'preemptive')),
);

const patient = simulationModel(
  /class|priorit|non-?pre-?empt|Cobham/i,
  classesSchema,
  (classes) => figuresOf(nonPreemptive(classes), ratesOf(classes)),
  (classes) => classesCase(momentNetwork(classes, 'priority')),
);

/** Queues with classes of priority; the first one whose name fits answers. */
export const priorityModels: readonly SimulationModel[] = [beforeServers, interrupting, patient];

/** One server and classes of given moments: only those enter the formulas, so any service that has them will do. */
function momentNetwork(classes: readonly ServiceMoments[], order: QueueOrder): QueueNetwork {
  const streams = classes.map(({ rate: each, mean, secondMoment }) => ({
    gap: poisson(each),
    service: byVariation(mean, Math.sqrt(Math.max(0, secondMoment / mean ** 2 - 1))),
  }));
  return oneStation(streams, { servers: 1, order });
}

function classesCase(network: QueueNetwork): EngineCase {
  const of = (figure: 'Wq' | 'W' | 'Lq' | 'L') => (place: number) => measureAt(0, figure, place);
  return {
    network,
    measures: {
      ...numberedMeasures(network.classes.length, {
        Wq: of('Wq'),
        W: of('W'),
        Lq: of('Lq'),
        L: of('L'),
      }),
      Wq: measureAt(0, 'Wq'),
      W: measureAt(0, 'W'),
      Lq: measureAt(0, 'Lq'),
      L: measureAt(0, 'L'),
      rho: measureAt(0, 'utilisation'),
    },
  };
}

const ratesOf = (classes: readonly { readonly rate: number }[]): readonly number[] =>
  classes.map((each) => each.rate);

/** Figures of each class by its number, and of all together; a class without a long run has none. */
function figuresOf(
  found: readonly (StationFigures | undefined)[],
  rates: readonly number[],
): Figures {
  const stable = found.filter((each) => each !== undefined);
  const all = sum(rates);
  const mean = (key: 'Wq' | 'W'): number =>
    sum(found.map((each, index) => (each?.[key] ?? Number.NaN) * (rates[index] ?? 0))) / all;
  const whole =
    stable.length < found.length
      ? {}
      : {
          Wq: mean('Wq'),
          W: mean('W'),
          Wq_mean: mean('Wq'),
          W_mean: mean('W'),
          Lq: sum(stable.map(({ Lq }) => Lq)),
          L: sum(stable.map(({ L }) => L)),
          rho: sum(stable.map(({ rho }) => rho)),
        };
  longRun(stable[0]);
  return {
    ...whole,
    ...numbered(
      'Wq',
      found.map((each) => each?.Wq),
    ),
    ...numbered(
      'W',
      found.map((each) => each?.W),
    ),
    ...numbered(
      'Lq',
      found.map((each) => each?.Lq),
    ),
    ...numbered(
      'L',
      found.map((each) => each?.L),
    ),
    ...numbered(
      'rho',
      found.map((each) => each?.rho),
    ),
  };
}
