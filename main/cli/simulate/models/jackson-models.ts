import { z } from 'zod';

import { jacksonNetwork, type JacksonStation } from '#shared/simulation/exact/jackson.ts';
import { sum } from '#shared/statistics/mean.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { fraction, routingIn, tandemRouting } from './case-routing.ts';
import { at, type EngineCase, exponential, numberedMeasures, poisson } from './engine-case.ts';
import { numbered } from './figure-keys.ts';
import { longRun } from './long-run.ts';
import { type Figures, simulationModel, type SimulationModel } from './simulation-model.ts';

const rate = z.number().nonnegative();
const rates = z.union([rate, z.array(rate)]);
const matrix = z.array(z.array(z.number().min(0).max(1)));

/** `p12`, `p_21`: the share that goes from one station to another. */
const STEP = /^p_?(\d)_?(\d)$/;

/** An open network in any of the words of the case files. */
const networkSchema = z
  .object({
    lambda: rates.optional(),
    gamma: rates.optional(),
    external: rates.optional(),
    lambdas: rates.optional(),
    mu: z.union([z.number().positive(), z.array(z.number().positive())]).optional(),
    mus: z.array(z.number().positive()).optional(),
    c: z.union([z.int().positive(), z.array(z.int().positive())]).default(1),
    P: matrix.optional(),
    R: matrix.optional(),
    routing: z.union([matrix, z.string(), z.record(z.string(), z.number())]).optional(),
    route: z.string().optional(),
    p_return: z.number().min(0).lt(1).optional(),
    p: z.number().min(0).lt(1).optional(),
  })
  .catchall(z.unknown())
  .transform((given) => ({ ...given, ...stepsIn(given) }))
  .transform(({ p, ...given }) => ({ ...given, p_return: given.p_return ?? p }))
  .transform((given): readonly JacksonStation[] => {
    const speeds = [known(given.mus ?? given.mu)].flat();
    const external = known(given.lambda ?? given.gamma ?? given.external ?? given.lambdas);
    const next = routingOf(given, speeds.length);
    return speeds.map((serviceRate, index) => ({
      external: placed(external, index) ?? 0,
      serviceRate,
      servers: Array.isArray(given.c) ? (given.c[index] ?? 1) : given.c,
      next: next[index] ?? [],
    }));
  });

/** Shares by their places; a station that no share is given of goes on to the next one. */
function stepsIn(given: Readonly<Record<string, unknown>>): {
  readonly routing?: Record<string, number>;
} {
  const steps = Object.entries(given).flatMap(([name, share]) => {
    const [, from, to] = STEP.exec(name) ?? [];
    return from === undefined ? [] : [{ from: Number(from), to, share: Number(share) }];
  });
  if (steps.length === 0) return {};
  const count = [given['mus'] ?? given['mu']].flat().length;
  const onward = Array.from({ length: count - 1 }, (_, index) => index + 1)
    .filter((from) => steps.every((step) => step.from !== from))
    .map((from) => ({ from, to: from + 1, share: 1 }));
  const all = [...steps, ...onward].map(
    ({ from, to, share }) => [`${from}->${to}`, share] as const,
  );
  return { routing: Object.fromEntries(all) };
}

/** One number stands for the first station. */
function placed(values: number | readonly number[], index: number): number | undefined {
  return typeof values === 'number' ? (index === 0 ? values : 0) : values[index];
}

interface GivenRouting {
  readonly P?: number[][] | undefined;
  readonly R?: number[][] | undefined;
  readonly routing?: number[][] | string | Record<string, number> | undefined;
  readonly route?: string | undefined;
  readonly p_return?: number | undefined;
}

function routingOf(given: GivenRouting, stations: number): readonly (readonly number[])[] {
  const said = given.P ?? given.R ?? given.routing ?? given.route;
  if (Array.isArray(said)) return said;
  const text = textOf(said ?? '');
  const returning = given.p_return ?? 0;
  // A share that returns holds for the last station, unless the text says itself who goes where how often.
  const isSaid = text !== '' && (returning === 0 || SHARE.test(text));
  return isSaid ? routingIn(text, stations) : tandemRouting(stations, returning);
}

const SHARE = /\d\s*[:(=]|0\.\d/;

function textOf(said: string | Readonly<Record<string, number>>): string {
  if (typeof said === 'string') return said;
  return Object.entries(said)
    .map(([step, probability]) => `${step} (${probability})`)
    .join(', ');
}

const network = simulationModel(/tandem|Jackson|network/i, networkSchema, figuresOf, engineOf);

/** A share of those who were served comes again; it stands among the inputs, or in the name. */
const feedback = simulationModel(
  /feedback/i,
  z.object({
    lambda: rate,
    mu: z.number().positive(),
    c: z.int().positive().default(1),
    p_return: z.number().min(0).lt(1).optional(),
    p: z.number().min(0).lt(1).optional(),
  }),
  (given, { model }) => figuresOf([feedbackStation(given, model)]),
  (given, { model }) => engineOf([feedbackStation(given, model)]),
);

interface GivenFeedback {
  readonly lambda: number;
  readonly mu: number;
  readonly c: number;
  readonly p_return?: number | undefined;
  readonly p?: number | undefined;
}

function feedbackStation(
  { lambda, mu, c, p_return, p }: GivenFeedback,
  model: string,
): JacksonStation {
  const named = /p\s*=\s*([\d./]+)/i.exec(model)?.[1];
  const again = known(p_return ?? p ?? (named === undefined ? undefined : fraction(named)));
  return { external: lambda, serviceRate: mu, servers: c, next: [again] };
}

/** Open networks of stations; the first one whose name fits answers. */
export const jacksonModels: readonly SimulationModel[] = [feedback, network];

function figuresOf(stations: readonly JacksonStation[]): Figures {
  const found = longRun(jacksonNetwork(stations));
  const external = sum(stations.map((station) => station.external));
  const of = (key: 'rho' | 'L' | 'Lq' | 'W' | 'Wq'): readonly number[] =>
    found.stations.map((station) => station[key]);
  return {
    ...(stations.length === 1 ? { rho: found.stations[0]?.rho } : {}),
    lambda_eff: found.rates[0],
    visits: (found.rates[0] ?? 0) / external,
    L: found.L,
    W: found.W,
    Lq: sum(of('Lq')),
    Wq: sum(of('Lq')) / external,
    ...numbered('lambda', found.rates),
    ...numbered('rho', of('rho')),
    ...numbered('L', of('L')),
    ...numbered('Lq', of('Lq')),
    ...numbered('W', of('W')),
    ...numbered('Wq', of('Wq')),
  };
}

/** The same network for the engine: one class that goes round. */
function engineOf(stations: readonly JacksonStation[]): EngineCase {
  const count = stations.length;
  const of = (figure: 'Wq' | 'W' | 'Lq' | 'L') => (place: number) => at(place, figure);
  return {
    network: {
      stations: stations.map(({ servers }, index) => ({
        name: `station ${index + 1}`,
        servers,
        order: 'first-come',
      })),
      classes: [
        {
          name: 'customers',
          priority: 0,
          arrivals: stations.flatMap(({ external }, station) =>
            external > 0 ? [{ station, gap: poisson(external) }] : [],
          ),
          visits: stations.map(({ serviceRate, next }) => ({
            service: exponential(serviceRate),
            patience: null,
            next: next.flatMap((probability, to) => (probability > 0 ? [{ to, probability }] : [])),
          })),
        },
      ],
      present: [],
    },
    measures: {
      L: at(null, 'L'),
      W: at(null, 'W'),
      Lq: at(null, 'Lq'),
      Wq: at(null, 'Wq'),
      ...(count === 1 ? { rho: at(0, 'utilisation') } : {}),
      ...numberedMeasures(count, {
        lambda: (place) => at(place, 'arrivals'),
        rho: (place) => at(place, 'utilisation'),
        L: of('L'),
        Lq: of('Lq'),
        W: of('W'),
        Wq: of('Wq'),
      }),
    },
  };
}
