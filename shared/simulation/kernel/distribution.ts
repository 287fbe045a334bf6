import { z } from 'zod';

/** Fewer observations than this say too little of a distribution to draw from them. */
export const LEAST_OBSERVATIONS = 5;

/** From so many observations on they may stand for their distribution without a warning. */
export const ENOUGH_OBSERVATIONS = 30;

const positive = z.number().positive();
const branchSchema = z.strictObject({ probability: z.number().positive().max(1), mean: positive });

/** How times vary: of services, between arrivals, of patience. Means and values in one unit of time. */
export const distributionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('deterministic'), value: z.number().nonnegative() }),
  z.strictObject({ kind: z.literal('exponential'), mean: positive }),
  /** Gamma; with a whole shape k it is Erlang's Eₖ, the sum of k exponentials. */
  z.strictObject({ kind: z.literal('gamma'), mean: positive, shape: positive }),
  z.strictObject({ kind: z.literal('log-normal'), mean: positive, cv: positive }),
  /** Exponentials of several means, one of them drawn each time. */
  z.strictObject({
    kind: z.literal('hyper-exponential'),
    branches: z
      .array(branchSchema)
      .min(1)
      .refine(
        (branches) =>
          Math.abs(branches.reduce((total, { probability }) => total + probability, 0) - 1) < 1e-9,
        'probabilities must sum to 1',
      ),
  }),
  z
    .strictObject({ kind: z.literal('uniform'), low: z.number().nonnegative(), high: positive })
    .refine(({ low, high }) => low < high, 'low must be less than high'),
  /** What was observed, drawn with replacement. */
  z.strictObject({
    kind: z.literal('empirical'),
    values: z.array(z.number().nonnegative()).min(LEAST_OBSERVATIONS),
  }),
]);
export type Distribution = Readonly<z.output<typeof distributionSchema>>;
