import { z } from 'zod';

/** A figure with its interval, or with the reason why there is none. */
export const estimateSchema = z.object({
  /** Null where nothing was observed. */
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  level: z.number(),
  /** How the interval was found, or why it is missing: a word for the texts. */
  method: z.enum([
    'clustered-people',
    'clustered-person-days',
    'wilson-person-days',
    'naive-readings',
    'naive-segments',
    'too-few-readings',
    'too-few-person-days',
    'no-spread',
    'nothing-observed',
  ]),
});
export type Estimate = Readonly<z.infer<typeof estimateSchema>>;
