import type { ModelCase } from './models/simulation-model.ts';
import type { QueuePlan } from './run-queue.ts';

/** A queue whose exact figures are known, and how much of it is enough to see an error of the engine. */
export interface KnownCase extends Pick<ModelCase, 'model' | 'inputs'> {
  readonly plan?: Partial<QueuePlan>;
}

const SKEWED = [2, 3, 3, 4, 4, 5, 5, 5, 6, 7, 8, 9, 11, 14, 26];

const singleServer: readonly KnownCase[] = [0.3, 0.5, 0.8, 0.9].map((rate) => ({
  model: 'M/M/1',
  inputs: { lambda_: rate, mu: 1, t: 1 },
}));

const manyServers: readonly KnownCase[] = [
  { model: 'M/M/c', inputs: { lambda_: 3, mu: 4, c: 2, t: 0.5 } },
  { model: 'M/M/c', inputs: { lambda_: 8, mu: 3, c: 4, t: 0.25 } },
  { model: 'M/M/c', inputs: { lambda_: 7.2, mu: 1, c: 8, t: 1 } },
  { model: 'M/M/c', inputs: { lambda_: 85, mu: 1, c: 100, t: 0.01 } },
];

const generalService: readonly KnownCase[] = [
  { model: 'M/G/1 D', inputs: { lambda_: 0.7, service_mean: 1 } },
  { model: 'M/G/1 E2', inputs: { lambda_: 0.7, service_mean: 1 } },
  { model: 'M/G/1 LN cv=0.5', inputs: { lambda_: 0.8, service_mean: 1 } },
  { model: 'M/G/1 LN cv=0.8', inputs: { lambda_: 0.9, service_mean: 1 } },
  { model: 'M/G/1 LN cv=1.5', inputs: { lambda_: 0.7, service_mean: 1 } },
  { model: 'M/G/1 H2', inputs: { lambda_: 0.6, p: 0.8, mean1: 0.5, mean2: 3 } },
  { model: 'M/G/1 gamma', inputs: { lambda_: 0.7, service_mean: 1, cv: 0.7 } },
  { model: 'M/G/1 uniform', inputs: { lambda_: 0.7, low: 0.5, high: 1.5 } },
  { model: 'M/G/1 empirical', inputs: { lambda_: 0.1, values: SKEWED } },
];

const THREE = [0.2, 0.3, 0.3].map((rate) => ({ lambda_: rate, mean: 1, second_moment: 2 }));
const ENQUIRIES_AND_PAPERS = [
  { lambda_: 0.05, mean: 6, second_moment: 45 },
  { lambda_: 0.01, mean: 40, second_moment: 2000 },
];

const priorities: readonly KnownCase[] = [
  { model: 'M/M/1, 3 classes, non-preemptive priority', inputs: { classes: THREE } },
  {
    model: 'M/G/1, enquiries before paperwork, non-preemptive',
    inputs: { classes: ENQUIRIES_AND_PAPERS },
  },
  { model: 'M/M/1, 3 classes, preemptive-resume', inputs: { classes: THREE } },
  { model: 'M/G/1, 2 classes, preemptive-resume', inputs: { classes: ENQUIRIES_AND_PAPERS } },
  {
    model: 'M/M/4, 3 classes, non-preemptive, one service rate',
    inputs: { c: 4, mu: 1, lambdas: [1, 1.2, 1.4] },
  },
  {
    model: 'M/M/3, 3 classes, preemptive-resume, one service rate',
    inputs: { c: 3, mu: 1, lambdas: [0.7, 0.9, 0.8] },
  },
];

const impatient: readonly KnownCase[] = [
  { lambda_: 10, mu: 1, theta: 0.5, c: 8 },
  { lambda_: 8, mu: 1, theta: 0.5, c: 8 },
  { lambda_: 6, mu: 1, theta: 2, c: 8 },
  { lambda_: 100, mu: 1, theta: 0.5, c: 95 },
  { lambda_: 3, mu: 1, theta: 4, c: 1 },
].map((inputs) => ({ model: 'Erlang A (M/M/c+M)', inputs }));

/** A pool is looked at once in each replication. */
const POOL: Partial<QueuePlan> = { replications: 2000 };
const pools: readonly KnownCase[] = [
  { model: 'M/M/inf started empty', inputs: { lambda_: 40, mean_stay: 4.5, t: 1 } },
  { model: 'M/M/inf started empty', inputs: { lambda_: 40, mean_stay: 4.5, t: 12 } },
  { model: 'M/D/inf started empty', inputs: { lambda_: 40, stay: 4.5, t: 3 } },
  { model: 'M/D/inf started empty', inputs: { lambda_: 40, stay: 4.5, t: 9 } },
  { model: 'M/E2/inf started empty', inputs: { lambda_: 40, mean_stay: 4.5, t: 3 } },
  { model: 'M/LN/inf started empty', inputs: { lambda_: 40, mean_stay: 5, cv: 0.5, t: 6 } },
  { model: 'M/U/inf started empty', inputs: { lambda_: 40, low: 2, high: 8, t: 5 } },
].map((each) => ({ ...each, plan: POOL }));

const networks: readonly KnownCase[] = [
  { model: 'tandem of 3 M/M/1', inputs: { lambda_: 0.3, mu: [1, 0.5, 0.8] } },
  { model: 'M/M/1 with Bernoulli feedback', inputs: { lambda_: 1, mu: 2, p_return: 0.25 } },
  {
    model: 'Jackson network with return',
    inputs: { lambda_: 0.3, mu: [1, 0.8], p_return: 0.25 },
  },
  {
    model: 'Jackson network of M/M/c',
    inputs: {
      lambda_: [1, 0.5, 0],
      mu: [1, 0.7, 2],
      c: [2, 3, 1],
      P: [
        [0, 0.6, 0.2],
        [0.1, 0, 0.5],
        [0.2, 0, 0],
      ],
    },
  },
];

/** Every queue whose exact figures are known, one or more of each kind. */
export const KNOWN_CASES: readonly KnownCase[] = [
  ...singleServer,
  ...manyServers,
  ...generalService,
  ...priorities,
  ...impatient,
  ...pools,
  ...networks,
];
