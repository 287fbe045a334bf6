import { describe, expect, it } from 'vitest';

import { KNOWN_CASES, type KnownCase } from '#main/cli/simulate/known-cases.ts';
import { type EstimatedFigure, runQueue } from '#main/cli/simulate/run-queue.ts';
import { known } from '#main/cli/vectors/sample-schemas.ts';
import { estimateOf } from '#shared/simulation/network/estimate.ts';

/** With `CHRONOKADR_CAMPAIGN=full` ten times as many customers. */
const TIMES = process.env['CHRONOKADR_CAMPAIGN'] === 'full' ? 10 : 1;
const SEEDS = 30;

/** The figure that each kind of queue is about. */
const FIGURES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/class/, ['Wq_1', 'Wq_2', 'W_1', 'W_2']],
  [/Erlang A/, ['P_wait', 'P_abandon', 'Lq']],
  [/inf/, ['L_t']],
  [/tandem|Jackson/, ['L_1', 'L_2', 'W']],
  [/feedback/, ['L', 'W']],
  [/M\/M\/c/, ['Wq', 'P_wait', 'P_Wq_le_t']],
  [/./, ['Wq', 'Lq']],
];

function figuresOf({ model }: KnownCase): readonly string[] {
  return FIGURES.find(([pattern]) => pattern.test(model))?.[1] ?? [];
}

/** Thirty experiments with seeds of their own. */
function experiments(
  { model, inputs, plan }: KnownCase,
  place: number,
): readonly (readonly EstimatedFigure[])[] {
  const isPool = plan !== undefined;
  // A hundred servers are rarely all busy: it takes more customers until waits are spread evenly over the runs.
  const times = JSON.stringify(inputs).includes('"c":100') ? 8 * TIMES : TIMES;
  return Array.from({ length: SEEDS }, (_, seed) => {
    const { figures } = runQueue(
      { model, inputs, keys: [] },
      {
        customers: 2500 * times,
        warmup: 2000,
        replications: isPool ? 60 * TIMES : 8,
        seed: 1000 * (place + 1) + seed,
      },
    );
    return figures.filter(({ key }) => figuresOf({ model, inputs }).includes(key));
  });
}

const named = KNOWN_CASES.map((each, index) => ({
  name: `${index + 1}. ${each.model} ${JSON.stringify(each.inputs).slice(0, 60)}`,
  each,
  index,
}));
const all: EstimatedFigure[] = [];

describe('the engine', () => {
  it.each(named)(
    'finds the exact figures of $name',
    ({ each, index }) => {
      const runs = experiments(each, index);
      all.push(...runs.flat());
      const byKey = Map.groupBy(runs.flat(), ({ key }) => key);
      expect(byKey.size).toBeGreaterThan(0);
      for (const [key, figures] of byKey) {
        const exact = known(figures[0]?.exact ?? undefined);
        const pooled = known(estimateOf(figures.map(({ mean }) => mean)));
        const bias = (pooled.mean - exact) / pooled.error;
        expect.soft(Math.abs(bias), `${key}: ${pooled.mean} for ${exact}`).toBeLessThan(3);
        const covered = figures.filter(({ covered99 }) => covered99 === true).length;
        expect.soft(covered, `${key}: 99 % intervals that cover`).toBeGreaterThanOrEqual(26);
      }
    },
    300_000,
  );

  it('covers them with its 99 % intervals nearly always', () => {
    const covered = all.filter(({ covered99 }) => covered99 === true).length;
    expect(all.length).toBeGreaterThan(0);
    expect(covered / all.length).toBeGreaterThan(0.975);
  });
});

describe('the 95 % interval of a wait', () => {
  it('covers the truth in 93 to 97 % of 1,000 experiments', () => {
    const plan = { customers: 3000, warmup: 200, replications: 10 };
    const model = { model: 'M/M/1', inputs: { lambda_: 0.5, mu: 1 }, keys: [] };
    const covered = Array.from({ length: 1000 }, (_, seed) => {
      const { figures } = runQueue(model, { ...plan, seed: 5000 + seed });
      return figures.find(({ key }) => key === 'Wq')?.covered95 === true;
    }).filter(Boolean).length;
    expect(covered).toBeGreaterThanOrEqual(930);
    expect(covered).toBeLessThanOrEqual(970);
  }, 120_000);
});
