import { z } from 'zod';

import { fullPool, poolAt } from '#shared/simulation/exact/pool-filling.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { distributionIn, timesSchema } from './case-distribution.ts';
import { drawable } from './drawable.ts';
import { oneStation, poisson } from './engine-case.ts';
import { figuresByKey } from './figure-keys.ts';
import { observationNotes } from './observation-notes.ts';
import { simulationModel, type SimulationModel } from './simulation-model.ts';

/** M/G/∞ that began empty: the pool of active orders, or of leads that did not buy yet. */
export const poolModel: SimulationModel = simulationModel(
  /\/(?:inf\w*|∞)|infinite servers/i,
  timesSchema.extend({
    lambda: z.number().positive(),
    mu: z.number().positive().optional(),
    t: z.union([z.number().nonnegative(), z.array(z.number().nonnegative())]).optional(),
  }),
  ({ lambda: rate, mu, t, ...given }, { model, keys }) => {
    const times = mu === undefined ? given : { mean_stay: 1 / mu, ...given };
    const pool = { rate, stay: known(distributionIn(model, times)) };
    const at = (time: number): number => poolAt(pool, time);
    const listed = Array.isArray(t) ? t : [];
    return {
      L_inf: fullPool(pool),
      ...(typeof t === 'number' ? { L_t: at(t), var_t: at(t), P0_t: Math.exp(-at(t)) } : {}),
      ...(Array.isArray(t) ? { L_t: listed.map(at) } : {}),
      ...figuresByKey(keys, [[/^L_t?([\d.]+)$/, at]]),
    };
  },
  ({ lambda: rate, mu, t, ...given }, { model }) => {
    const times = mu === undefined ? given : { mean_stay: 1 / mu, ...given };
    const service = drawable(distributionIn(model, times));
    return {
      network: oneStation([{ gap: poisson(rate), service }], { servers: Infinity }),
      measures: { L_t: ({ present }) => present[0] },
      until: known(Array.isArray(t) ? t.at(-1) : t),
      notes: observationNotes(service),
    };
  },
);
