import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { modelNamed } from '#main/cli/simulate/models/models.ts';
import { runCases } from '#main/cli/vectors/run-vectors.ts';
import { vectorCasesSchema } from '#main/cli/vectors/vector-case.ts';

function casesIn(file: string) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return vectorCasesSchema.parse(JSON.parse(text));
}

describe.each([
  // Exact cases of queues and of the arithmetic of a split, with a source for each.
  { file: 'model-cases.json', count: 40 },
  // Further cases of the same models by other routes: simulation.py.
  { file: 'simulation-cases.json', count: 97 },
])('the cases of $file', ({ file, count }) => {
  const cases = casesIn(file);

  it('are all there', () => {
    expect(cases).toHaveLength(count);
  });

  it.each(cases.map((each) => ({ name: each.id ?? '?', each })))(
    '$name is answered',
    ({ each }) => {
      const [result] = runCases([each], {});
      expect(result?.kind === 'failed' ? result.failures : result?.kind).toBe('passed');
    },
  );
});

describe('a model', () => {
  const answerOf = (model: string, inputs: unknown, ...keys: readonly string[]) =>
    modelNamed(model)?.exact({ model, inputs, keys });

  it.each([
    ['M/M/3', { lambda: 2, mu: 1 }, { P_wait: 4 / 9 }],
    ['M/M/1', { arrival_rate: 0.5, service_rate: 1 }, { Wq: 1 }],
    ['M/D/1', { lambda_: 0.5, mu: 1 }, { Wq: 0.5 }],
    ['M/E2/1', { lambda_: 0.7, service_mean: 1 }, { Wq: 1.75 }],
    ['M/G/1 lognormal', { lambda_: 0.8, service_mean: 1, cv: 0.5 }, { Wq: 2.5 }],
    ['M/G/1 H2', { lambda_: 0.5, p: 0.5, mu1: 1, mu2: 0.5 }, { rho: 0.75, Wq: 5 }],
    ['M/G/1 H2', { lambda_: 0.5, service_mean: 1, cv: 2 }, { Wq: 2.5 }],
    ['M/G/1 empirical resampling', { lambda_: 0.1, values: [1, 2, 3, 4, 5] }, { rho: 0.3 }],
    [
      'M/M/2, 2 classes, preemptive-resume',
      { c: 2, mu: 1, lambdas: [0.8, 0.8] },
      { L_1: 0.8 / 0.84 },
    ],
    ['M/M/1 non-preemptive priorities', { lambdas: [0.5, 0.25], mu: 1 }, { Wq_1: 1.5, Wq_2: 6 }],
    ['Erlang B', { a: 2, c: 2 }, { erlangB: 0.4 }],
    ['M/G/inf started empty, gamma stay', { lambda_: 1, mean_stay: 4, cv: 1, t: 1e9 }, { L_t: 4 }],
    ['M/M/inf started empty', { lambda_: 6, mu: 0.5, t: 0 }, { L_t: 0, L_inf: 12 }],
    [
      'Jackson network',
      { gamma: [1, 0], mu: [4, 4], routing: { '1->2': 1, '2->1': 0.5 } },
      { lambda_1: 2, L: 2 },
    ],
    [
      'Jackson, two stations',
      { lambda_: 0.3, mu: [1, 0.8], p21: 0.25 },
      { lambda_1: 0.4, L: 5 / 3 },
    ],
    ['Jackson, two stations', { lambda_: 0.3, mu: [1, 0.8], p12: 1, p21: 0.25 }, { L: 5 / 3 }],
    ['D/M/2', { lambda_: 1, mu: 1 }, { rho: 0.5 }],
    ['M/D/3', { lambda_: 1.5, mu: 1 }, { rho: 0.5 }],
    ['E2/G/1 lognormal', { lambda_: 1, service_mean: 0.5, cv: 2 }, { rho: 0.5 }],
    [
      'Jackson, two stations',
      { lambda_: 0.3, mu1: 1, mu2: 0.8, return_share: 0.25 },
      { lambda_2: 0.4, L: 5 / 3 },
    ],
    ['Jackson', { gamma_1: 0.3, mu_1: 1, mu_2: 0.8, c_1: 2, c_2: 2, p12: 1 }, { rho_1: 0.15 }],
    ['conversion interval', { k: 1, n: 4 }, { p: 0.25 }],
    ['paired', { a: [1, 2, 3], b: [2, 4, 6] }, { mean_diff: 2 }],
    ['tandem of 2 M/M/1', { lambda_: 1, mu: [2, 2], route: '1->2->out' }, { W: 2 }],
  ])('%s is known by other words: %j', (model, inputs, expected) => {
    const answer = answerOf(model, inputs);
    for (const [key, value] of Object.entries(expected)) {
      expect(answer?.[key]).toBeCloseTo(value, 9);
    }
  });

  it.each([
    ['M/M/1', { lambda_: 1, mu: 1 }],
    ['M/M/c', { lambda_: 4, mu: 2, c: 2 }],
    ['M/G/1 D', { lambda_: 2, service_mean: 1 }],
    ['M/M/1, 2 classes, non-preemptive', { lambdas: [0.5, 0.5], mu: 1 }],
    ['M/M/4, 2 classes, non-preemptive', { c: 4, lambdas: [2, 2], mu: 1 }],
    ['tandem of 2 M/M/1', { lambda_: 1, mu: [2, 1] }],
    ['M/M/1 with Bernoulli feedback', { lambda_: 1, mu: 2, p: 0.5 }],
  ])('%s without a long run has no answer: %j', (model, inputs) => {
    expect(() => answerOf(model, inputs)).toThrow('there is no long run');
  });

  it('of a number in a key answers that number', () => {
    const answer = answerOf('M/M/1', { lambda_: 0.5, mu: 1 }, 'P_n_ge_2', 'P_n_1', 'P_W_gt_0');
    expect(answer).toMatchObject({ P_n_ge_2: 0.25, P_n_1: 0.25, P_W_gt_0: 1 });
    expect(answer).not.toHaveProperty('P_n_ge_3');
  });

  it('leaves the classes before an overloaded one their figures, where those interrupt it', () => {
    const answer = answerOf('M/M/1, preemptive', { lambdas: [0.5, 0.6], mu: 1 });
    expect(answer).toMatchObject({ W_1: 2, W_2: undefined });
    expect(answer).not.toHaveProperty('W');
  });
});
