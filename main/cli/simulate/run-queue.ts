import { AppError } from '#shared/contract/app-error.ts';
import {
  estimateInterval,
  estimateOf,
  type RunEstimate,
} from '#shared/simulation/network/estimate.ts';
import { watchNetwork } from '#shared/simulation/network/simulate-network.ts';

import type { EngineCase } from './models/engine-case.ts';
import { modelNamed } from './models/models.ts';
import type { Figures, ModelCase } from './models/simulation-model.ts';
import { answered } from './wrong-inputs.ts';

/** How a queue is run. */
export interface QueuePlan {
  /** Customers of each replication after the first `warmup` ones; not used where a moment is looked at. */
  readonly customers: number;
  readonly warmup: number;
  readonly replications: number;
  readonly seed: number;
}

interface Limits {
  readonly low: number;
  readonly high: number;
}

/** An estimated figure beside the exact one. */
export interface EstimatedFigure {
  readonly key: string;
  readonly mean: number;
  readonly standardError: number;
  /** Replications, or batches of a single one. */
  readonly n: number;
  readonly ci95: Limits;
  readonly ci99: Limits;
  /** Null where no formula is known. */
  readonly exact: number | null;
  /** How far the estimate is from the exact figure, in standard errors. */
  readonly standardErrors: number | null;
  readonly covered95: boolean | null;
  readonly covered99: boolean | null;
}

/** What a run of a queue found. */
export interface QueueResult {
  readonly figures: readonly EstimatedFigure[];
  readonly notes: readonly string[];
}

/** Runs a model through the engine of events, and puts the exact figures beside what it finds. */
export function runQueue(asked: ModelCase, plan: QueuePlan): QueueResult {
  const model = modelNamed(asked.model);
  if (!model) throw new AppError('not-found', { what: 'model', id: asked.model });
  const { engine } = model;
  if (!engine) {
    throw new AppError('not-allowed', { what: `"${asked.model}" is arithmetic, nothing queues` });
  }
  const queue = answered(() => engine(asked));
  if (queue.until !== undefined && plan.replications < 2) {
    const message = 'a moment is looked at once in each run, and two runs or more give an interval';
    throw new AppError('invalid-input', { where: 'replications', message });
  }
  const exact = answered(() => model.exact(asked));
  const values = watched(queue, plan);
  const figures = Object.entries(values).flatMap(([key, each]) => {
    const estimate = estimateOf(each);
    return estimate ? [besideExact(key, estimate, exact)] : [];
  });
  return { figures, notes: queue.notes ?? [] };
}

/** Each figure of each replication or batch. */
function watched(
  { network, measures, limits = [], until }: EngineCase,
  { replications, seed, warmup, customers }: QueuePlan,
): Readonly<Record<string, readonly (number | undefined)[]>> {
  const length =
    until === undefined
      ? ({ kind: 'customers', warmup, customers } as const)
      : ({ kind: 'time', warmup: 0, time: until } as const);
  const seen = [...watchNetwork(network, { length, replications, seed, limits })];
  return Object.fromEntries(
    Object.entries(measures).map(([key, measure]) => [key, seen.map(measure)]),
  );
}

function besideExact(key: string, estimate: RunEstimate, exact: Figures): EstimatedFigure {
  const { mean, error, n } = estimate;
  const [ci95, ci99] = [limitsOf(estimate, 0.95), limitsOf(estimate, 0.99)];
  const known = Object.hasOwn(exact, key) ? exact[key] : undefined;
  const plain = { key, mean, standardError: error, n, ci95, ci99 };
  if (typeof known !== 'number') {
    return { ...plain, exact: null, standardErrors: null, covered95: null, covered99: null };
  }
  return {
    ...plain,
    exact: known,
    standardErrors: mean === known ? 0 : (mean - known) / error,
    covered95: isWithin(known, ci95),
    covered99: isWithin(known, ci99),
  };
}

function limitsOf(estimate: RunEstimate, level: number): Limits {
  const { low, high } = estimateInterval(estimate, level);
  return { low, high };
}

const isWithin = (value: number, { low, high }: Limits): boolean => low <= value && value <= high;
