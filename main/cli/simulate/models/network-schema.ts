import { z } from 'zod';

import { momentsOf } from '#shared/simulation/kernel/distribution-moments.ts';
import { distributionSchema } from '#shared/simulation/kernel/distribution.ts';

const name = z.string().min(1);
const probability = z.number().min(0).max(1);

const gapSchema = distributionSchema.refine(
  (gap) => momentsOf(gap).mean > 0,
  'times between arrivals must have a mean above zero',
);

/** Any network of queues as a file describes it; stations and classes are named. */
export const networkInputsSchema = z.strictObject({
  stations: z
    .array(
      z.strictObject({
        name,
        servers: z.union([z.int().positive().max(1_000_000), z.literal('unlimited')]).default(1),
        order: z.enum(['first-come', 'priority', 'preemptive']).default('first-come'),
      }),
    )
    .min(1),
  classes: z
    .array(
      z.strictObject({
        name,
        /** The lower, the earlier; without one, classes come in the order of the file. */
        priority: z.number().optional(),
        arrivals: z.array(z.strictObject({ station: name, gap: gapSchema })).default([]),
        visits: z
          .array(
            z.strictObject({
              station: name,
              service: distributionSchema,
              patience: distributionSchema.nullable().default(null),
              next: z.array(z.strictObject({ to: name, probability })).default([]),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  present: z
    .array(z.strictObject({ station: name, class: name, count: z.int().nonnegative() }))
    .default([]),
});
export type NetworkInputs = Readonly<z.output<typeof networkInputsSchema>>;
