import { z } from 'zod';

import { studyPolicySchema } from '../studies/study-policy.ts';

const figure = z.number().nullable();

/** What the study's cleaning rule did to the readings of an operation before its norm was taken from them. */
export const normCleaningSchema = z.discriminatedUnion('kind', [
  /** The study cleans nothing, or there is nothing to clean. */
  z.object({ kind: z.literal('none') }),
  /** The rule says nothing of this row, and all readings stay: no norm of Куст, or more readings than a sheet has. */
  z.object({ kind: z.literal('no-norm') }),
  z.object({ kind: z.literal('too-long'), most: z.int() }),
  z.object({
    kind: z.literal('cleaned'),
    rule: studyPolicySchema.shape.cleaning.unwrap(),
    leftOut: z.int().nonnegative(),
    /** Куст before and after. */
    stabilityBefore: figure,
    stabilityAfter: figure,
    /** `repeat`: the row stays unstable, and the observation has to be repeated. */
    verdict: z.enum(['accept', 'repeat']),
  }),
]);
export type NormCleaning = Readonly<z.output<typeof normCleaningSchema>>;

/** Readings that the rule left out; nothing was cleaned: 0. */
export function leftOutOf(cleaning: NormCleaning): number {
  return cleaning.kind === 'cleaned' ? cleaning.leftOut : 0;
}
