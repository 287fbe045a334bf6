import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { runCases, summaryOf } from '#main/cli/vectors/run-vectors.ts';
import type { VectorCase } from '#main/cli/vectors/vector-case.ts';
import { vectorFunction } from '#main/cli/vectors/vector-function.ts';

const functions = {
  double: vectorFunction(z.object({ x: z.number() }), ({ x }) => ({ twice: 2 * x })),
  never: () => {
    throw new Error('no answer');
  },
};
const run = (...cases: readonly VectorCase[]) => summaryOf(runCases(cases, functions));

describe('runCases', () => {
  it('counts what is right, and names what is not', () => {
    const right = { id: 'a', fn: 'double', inputs: { x: 2 }, expected: { twice: 4 } };
    const wrong = { id: 'b', fn: 'double', inputs: { x: 2 }, expected: { twice: 5, half: 1 } };
    expect(run(right, wrong)).toEqual({
      passed: 1,
      failed: [
        { id: 'b', fn: 'double', key: 'twice', expected: 5, got: 4 },
        { id: 'b', fn: 'double', key: 'half', expected: 1, got: null },
      ],
      unknown: [],
    });
  });

  it('takes an error and inputs of another shape for failures of their case', () => {
    const found = run(
      { id: 'a', fn: 'never', inputs: {}, expected: { x: 1 } },
      { fn: 'double', inputs: { x: 'two' }, expected: { twice: 4 } },
      { id: 'c', fn: 'double', inputs: { x: 2 }, expected: { twice: 4 } },
    );
    expect(found.passed).toBe(1);
    expect(found.failed.map(({ id, key }) => [id, key])).toEqual([
      ['a', ''],
      ['case 2', ''],
    ]);
    expect(found.failed[0]?.got).toBe('error: no answer');
  });

  it('names each function and model that is not there once', () => {
    const ask = (fn: string): VectorCase => ({ fn, inputs: {}, expected: { x: 1 } });
    const tolerance = { formula_rel: 1e-9 };
    const model = { model: 'astrology', inputs: {}, expected: { x: 1 }, tolerance };
    expect(run(ask('other'), ask('other'), ask('toString'), model)).toEqual({
      passed: 0,
      failed: [],
      unknown: ['other', 'toString', 'astrology'],
    });
  });

  it('compares a model by its own relative tolerance', () => {
    const queue = {
      id: 'q',
      model: 'M/M/1',
      inputs: { lambda_: 0.9, mu: 1 },
      expected: { Wq: 9.000_01 },
      tolerance: { formula_rel: 1e-9 },
    };
    expect(run(queue).failed).toMatchObject([
      { id: 'q', fn: 'M/M/1', key: 'Wq', expected: 9.00001 },
    ]);
    expect(run({ ...queue, tolerance: { formula_rel: 1e-5 } }).passed).toBe(1);
    const full = { ...queue, inputs: { lambda_: 1, mu: 1 } };
    expect(run(full).failed[0]?.got).toContain('error: there is no long run');
  });
});
