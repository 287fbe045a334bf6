import { z } from 'zod';

import { type SampleFigures, sampleFigures } from '#shared/statistics/intervals/mean-interval.ts';

/** Readings of a case. */
export const valuesSchema = z.array(z.number());

/** Groups of readings: a list, or an object with a name for each; the names make no difference. */
export const groupsSchema = z
  .union([z.array(valuesSchema), z.record(z.string(), valuesSchema)])
  .transform((groups) => Object.values(groups));

export const levelSchema = z.number().gt(0).lt(1).default(0.95);

const pairSchema = z.tuple([z.number(), z.number()]);

/** Two samples: as readings, or as the figures that books print. */
export const twoSamplesSchema = z
  .union([
    z.object({ x: valuesSchema, y: valuesSchema }),
    z.object({ n: pairSchema, mean: pairSchema, sd: pairSchema }),
  ])
  .transform((given): readonly [SampleFigures, SampleFigures] =>
    'x' in given
      ? [figuresOf(given.x), figuresOf(given.y)]
      : [
          { n: given.n[0], mean: given.mean[0], deviation: given.sd[0] },
          { n: given.n[1], mean: given.mean[1], deviation: given.sd[1] },
        ],
  );

/** One sample: as readings, or as the figures that books print. */
export const oneSampleSchema = z
  .union([
    z.object({ x: valuesSchema }),
    z.object({ n: z.number(), mean: z.number(), sd: z.number() }),
  ])
  .transform((given) =>
    'x' in given ? figuresOf(given.x) : { n: given.n, mean: given.mean, deviation: given.sd },
  );

function figuresOf(values: readonly number[]): SampleFigures {
  return known(sampleFigures(values));
}

/** An answer that the engine has; a case without one has failed. */
export function known<Answer>(answer: Answer | undefined): Answer {
  if (answer === undefined) throw new Error('these inputs have no answer');
  return answer;
}
