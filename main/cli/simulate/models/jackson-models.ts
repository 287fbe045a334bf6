import { z } from 'zod';

import { jacksonNetwork, type JacksonStation } from '#shared/simulation/exact/jackson.ts';
import { sum } from '#shared/statistics/mean.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { caseNetworkSchema } from './case-network.ts';
import { fraction } from './case-routing.ts';
import { at, type EngineCase, exponential, numberedMeasures, poisson } from './engine-case.ts';
import { numbered } from './figure-keys.ts';
import { longRun } from './long-run.ts';
import { type Figures, simulationModel, type SimulationModel } from './simulation-model.ts';

const rate = z.number().nonnegative();
const network = simulationModel(/tandem|Jackson|network/i, caseNetworkSchema, figuresOf, engineOf);

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
    ...numbered('lambda_eff', found.rates),
    ...numbered(
      'visits',
      found.rates.map((each) => each / external),
    ),
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
