import { describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { printSelfcheck } from '#main/cli/simulate/selfcheck-part.ts';
import {
  simulatedFigures as figuresOf,
  simulateQueue,
  simulationError as errorOf,
} from '#test/support/simulate-queue.ts';

const SHORT = { customers: 4000, warmup: 500, replications: 5, seed: 3 };

const MM1 = { model: 'M/M/1', inputs: { lambda_: 0.5, mu: 1 }, ...SHORT };

describe('simulate --queue', () => {
  it('prints estimates with intervals beside the exact figures', async () => {
    const { output, code } = await simulateQueue(MM1, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      engine: 'events',
      version: '2',
      model: 'M/M/1',
      inputs: MM1.inputs,
      ...SHORT,
      notes: [],
    });
    const wait = (await figuresOf(MM1)).get('Wq');
    expect(wait).toMatchObject({ exact: 1, n: 5, covered99: true });
    expect(wait?.ci99Low).toBeLessThan(wait?.ciLow ?? 0);
    expect(wait?.ciLow).toBeLessThan(wait?.mean ?? 0);
  });

  it('gives the same bytes for the same seed', async () => {
    const first = await simulateQueue(MM1, '--json');
    expect(await simulateQueue(MM1, '--json')).toEqual(first);
    expect(await simulateQueue({ ...MM1, seed: 4 }, '--json')).not.toEqual(first);
  });

  it('cuts a single long run into batches', async () => {
    const figures = await figuresOf({ ...MM1, customers: 40_000, replications: 1 });
    expect(figures.get('Wq')).toMatchObject({ n: 20, covered99: true });
  });

  it('takes a case of a case file as it is, and what it asks for', async () => {
    const figures = await figuresOf({
      id: 'mmc',
      model: 'M/M/c',
      inputs: { lambda_: 3, mu: 4, c: 2 },
      expected: { 'P_Wq_le_0.25': 0.9 },
      tolerance: { formula_rel: 1e-9, sim: { metric: 'Wq', customers: 3000, warmup: 0, reps: 4 } },
      source: 'nowhere',
    });
    const exact = 1 - 0.204_545_454_545_454_56 * Math.exp(-1.25);
    expect(figures.get('P_Wq_le_0.25')?.n).toBe(4);
    expect(figures.get('P_Wq_le_0.25')?.exact).toBeCloseTo(exact, 9);
    expect(figures.get('P_Wq_le_0.25')?.mean).toBeCloseTo(exact, 1);
  });

  it('looks at a pool at its moment', async () => {
    const inputs = { lambda_: 40, mean_stay: 4.5, t: 3 };
    const figures = await figuresOf({ model: 'M/M/inf started empty', inputs, replications: 300 });
    expect([...figures.keys()]).toEqual(['L_t']);
    expect(figures.get('L_t')).toMatchObject({ n: 300, covered99: true });
  });

  it('runs a station in Kendall’s words: regular arrivals wait less, and never at regular services', async () => {
    const inputs = { lambda_: 0.8, mu: 1 };
    const waitOf = async (model: string): Promise<number> =>
      (await figuresOf({ model, inputs, ...SHORT })).get('Wq')?.mean ?? Number.NaN;
    expect(await waitOf('D/D/1')).toBe(0);
    expect(await waitOf('D/M/1')).toBeLessThan(await waitOf('E2/M/1'));
    expect(await waitOf('M/D/1')).toBeGreaterThan(await waitOf('M/D/2'));
  });

  it('warns of few observations', async () => {
    const inputs = { lambda_: 0.1, values: [1, 2, 3, 4, 10] };
    const { output } = await simulateQueue(
      { model: 'M/G/1 empirical', inputs, ...SHORT },
      '--json',
    );
    expect(JSON.parse(output).notes).toEqual([expect.stringContaining('5 observations')]);
  });

  it('prints a table for people', async () => {
    const { output } = await simulateQueue(MM1);
    expect(output).toContain('M/M/1: 5 × 4000 customers after 500, seed 3');
    expect(output).toMatch(/Wq +[\d.]+ .* 1 +-?[\d.]+ {2}covered/);
  });
});

describe('simulate refuses', () => {
  it.each([
    ['not-found', 'tarot', { ...MM1, model: 'tarot' }],
    ['not-allowed', 'arithmetic', { model: 'MSER', inputs: {} }],
    ['invalid-input', 'inputs.lambda', { ...MM1, inputs: { mu: 1 } }],
    ['invalid-input', 'inputs.lambda', { ...MM1, inputs: { lambda_: -1 } }],
    ['invalid-input', 'there is no long run', { ...MM1, inputs: { lambda_: 2, mu: 1 } }],
    ['invalid-input', 'customers', { ...MM1, customers: 0 }],
    ['invalid-input', 'Unrecognized key', { ...MM1, speed: 1 }],
    [
      'invalid-input',
      'two runs',
      { model: 'M/M/inf', inputs: { lambda_: 1, mu: 1, t: 1 }, replications: 1 },
    ],
    [
      'invalid-input',
      '3 observations are too few',
      { ...MM1, model: 'M/G/1 empirical', inputs: { lambda_: 0.1, values: [1, 2, 3] } },
    ],
    ['invalid-input', 'how long', { ...MM1, model: 'M/G/1 LN', inputs: { lambda_: 0.1 } }],
    ['file-unreadable', 'queue.json', '{'],
  ])('with %s: %s', async (code, message, document) => {
    const error = await errorOf(document);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  it.each([
    [[]],
    [['--queue', 'a.json', '--selfcheck']],
    [['--queue', 'a.json', 'b.json']],
    [['--speed', '7']],
  ])('the options %j', async (words) => {
    const { output, code } = await runCli(['simulate', ...words, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output).error.code).toBe('usage');
  });
});

describe('simulate --selfcheck', () => {
  it('is good where the engine finds what is exact', () => {
    const { json, text, isBad } = printSelfcheck([
      { model: 'M/M/1', inputs: { lambda_: 0.5, mu: 1 }, plan: { customers: 5000, warmup: 500 } },
    ]);
    expect(json).toMatchObject({ ok: true, compared: 7, missed: [], cases: [{ covered: true }] });
    expect(text).toContain('ok   7 figures of 1 cases');
    expect(isBad).toBe(false);
  });

  it('is bad where it does not: an approximation is missed', () => {
    const { json, text, isBad } = printSelfcheck([
      {
        model: 'M/G/c approximation',
        inputs: { c: 20, rho: 0.7, ca: 1, cs: 2.5, service_mean: 1 },
      },
    ]);
    expect(json).toMatchObject({
      missed: expect.arrayContaining([expect.objectContaining({ key: 'Wq' })]),
    });
    expect(text).toContain('BAD');
    expect(isBad).toBe(true);
  });
});
