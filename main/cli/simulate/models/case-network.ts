import { z } from 'zod';

import type { JacksonStation } from '#shared/simulation/exact/jackson.ts';

import { known } from '../../vectors/sample-schemas.ts';
import { numberedWords } from './case-network-words.ts';
import { routingIn, tandemRouting } from './case-routing.ts';

const rate = z.number().nonnegative();
const rates = z.union([rate, z.array(rate)]);
const matrix = z.array(z.array(z.number().min(0).max(1)));

const givenSchema = z
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

/** An open network in any of the words of the case files. */
export const caseNetworkSchema = z.preprocess(numberedWords, givenSchema);
