import { z } from 'zod';

import { kindSchema } from '../../operations/kind.ts';
import { operationIdSchema } from '../../operations/operation.ts';
import { personIdSchema } from '../../recording/person.ts';
import { estimateSchema } from '../estimate.ts';

const msSchema = z.int().nonnegative();
const rangeSchema = z.object({ value: z.number(), low: z.number(), high: z.number() });

/** Where one person's time went. */
const personTimeSchema = z.object({
  personId: personIdSchema,
  name: z.string(),
  days: z.int().nonnegative(),
  ms: msSchema,
  workingMs: msSchema,
  byKind: z.record(kindSchema, msSchema),
  nonResultShare: estimateSchema,
  /** Time of the shifts that nothing was recorded in. */
  gapMs: msSchema,
  /** Recorded time / (recorded time + gaps), 0…1; null where no day has a shift. */
  coverage: z.number().nullable(),
});
export type PersonTime = Readonly<z.infer<typeof personTimeSchema>>;

/** What a comparison with the others found; `alike`: not told apart. */
const FINDINGS = ['more', 'less', 'alike', 'few-days', 'no-spread'] as const;
const findingSchema = z.enum(FINDINGS);
export type Finding = z.infer<typeof findingSchema>;

/** One person at one operation against the others who did it. */
const comparedPersonSchema = z.object({
  personId: personIdSchema,
  readings: z.int().positive(),
  days: z.int().positive(),
  /** Of the readings, ms. */
  mean: z.number(),
  /** Of the days' means of logarithms, ms; bounds from two days on. */
  geometricMean: z.object({
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  }),
  /** How many times longer than the others' geometric mean; null where there are too few days, or no spread. */
  ratio: rangeSchema.nullable(),
  /** Welch's t of the logarithms, two-sided; and the same by Holm over all comparisons of the answer. */
  p: z.number().nullable(),
  adjustedP: z.number().nullable(),
  /** Mann & Whitney's second opinion. */
  rankP: z.number().nullable(),
  finding: findingSchema,
});
export type ComparedPerson = Readonly<z.infer<typeof comparedPersonSchema>>;

/** Whether an operation has days enough to compare its people, or how many are still missing. */
const comparedEnoughSchema = z.discriminatedUnion('kind', [
  /** Each person is told apart, or known to ±`error`, a part of the length. */
  z.object({ kind: z.literal('enough'), error: z.number() }),
  z.object({
    kind: z.literal('more'),
    error: z.number(),
    /** People who are neither. */
    undecided: z.int().positive(),
    /** Days that each person should have, and days of people that are missing to that in all. */
    daysEach: z.int().positive(),
    missing: z.int().positive(),
    /** How sure it is that so many days are enough. */
    assurance: z.number(),
  }),
  /** The days are all alike, or the error that the study allows is no part of the length. */
  z.object({ kind: z.literal('unknown') }),
]);
export type ComparedEnough = Readonly<z.infer<typeof comparedEnoughSchema>>;

/** One operation that two or more people did on enough days. */
const comparedOperationSchema = z.object({
  operationId: operationIdSchema,
  code: z.string(),
  name: z.string().nullable(),
  kind: kindSchema,
  /** By name. */
  people: z.array(comparedPersonSchema),
  /** Kruskal & Wallis over all people at once; null where all lengths are the same. */
  kruskalWallis: z.object({ h: z.number(), df: z.number(), p: z.number() }).nullable(),
  /** Whether its people have days enough for the error that the study allows. */
  enough: comparedEnoughSchema,
});
export type ComparedOperation = Readonly<z.infer<typeof comparedOperationSchema>>;

/** A person's figure over that of the others. */
const strengthSchema = z.object({
  days: z.int().nonnegative(),
  ratio: rangeSchema.nullable(),
  adjustedP: z.number().nullable(),
  finding: findingSchema,
});
export type Strength = Readonly<z.infer<typeof strengthSchema>>;

const pairPersonSchema = z.object({
  personId: personIdSchema,
  /** Contracts and payments of observations that began in the period. */
  successes: z.int().nonnegative(),
  resultMs: msSchema,
  /** Outcomes per hour of result operations, or length at result operations: see `measure`. */
  closing: strengthSchema,
  /** Length at support operations. */
  support: strengthSchema,
});
export type PairPerson = Readonly<z.infer<typeof pairPersonSchema>>;

/** Why no pair is suggested. */
const PAIR_GAPS = [
  'one-person',
  'few-days',
  'neither',
  'no-closer',
  'no-supporter',
  'same-person',
] as const;

/** Who could do more of what they do best. */
const pairsSchema = z.object({
  /** What a strong closer is known by: outcomes, or the pace where too few outcomes were recorded. */
  measure: z.enum(['outcomes', 'pace']),
  people: z.array(pairPersonSchema),
  suggested: z.array(z.object({ closerId: personIdSchema, supporterId: personIdSchema })),
  missing: z.enum(PAIR_GAPS).nullable(),
});
export type SuggestedPairs = Readonly<z.infer<typeof pairsSchema>>;

/** People side by side: their time, the same operations, and pairs. Everybody by name: nobody is ranked. */
export const peopleResultsSchema = z.object({
  /** Confidence of every interval, and 1 − the chance of any false finding. */
  level: z.number(),
  /** Fewest days of a person that are compared. */
  fewestDays: z.int(),
  people: z.array(personTimeSchema),
  operations: z.array(comparedOperationSchema),
  /** Comparisons that Holm's correction counts. */
  comparisons: z.int().nonnegative(),
  pairs: pairsSchema,
});
export type PeopleResults = Readonly<z.infer<typeof peopleResultsSchema>>;
