import { z } from 'zod';

import { kindSchema } from '../operations/kind.ts';
import { operationIdSchema } from '../operations/operation.ts';
import { timeIndexSchema } from '../operations/time-index.ts';
import { personIdSchema } from '../recording/person.ts';
import { estimateSchema } from '../statistics/estimate.ts';
import { approvedNormSchema, normAverageSchema } from './approved-norm.ts';
import { productionCalendarSchema } from './headcount/production-calendar.ts';
import { normCleaningSchema } from './norm-cleaning.ts';
import { normPlanSchema } from './norm-plan.ts';
import { pieceTimeSchema } from './piece-time.ts';

const figure = z.number().nullable();

/** A time per unit with its interval, ms. An interval of a median comes from the order of the readings. */
const normEstimateSchema = estimateSchema.extend({
  method: z.enum([...estimateSchema.shape.method.options, 'order-statistics', 'approved']),
});
export type NormEstimate = Readonly<z.output<typeof normEstimateSchema>>;

/** One operation: what was observed, what follows as a norm, what was approved, and how much work it is. */
const normLineSchema = z.object({
  operationId: operationIdSchema,
  code: z.string(),
  name: z.string().nullable(),
  kind: kindSchema,
  timeIndex: timeIndexSchema,
  observations: z.int().nonnegative(),
  units: z.int().nonnegative(),
  personDays: z.int().nonnegative(),
  people: z.int().nonnegative(),
  /** Time per unit as observed, by the average that the study chose, ms. */
  observed: normEstimateSchema,
  /** What the norm is made of: all readings, or what the study's cleaning leaves of them. */
  basis: z.object({
    time: normEstimateSchema,
    observations: z.int().nonnegative(),
    units: z.int().nonnegative(),
    personDays: z.int().nonnegative(),
    people: z.int().nonnegative(),
    /** By the mean: only means add up to totals. */
    meanMs: figure,
  }),
  cleaning: normCleaningSchema,
  /** The way from there to the norm, by the convention of the study. */
  piece: pieceTimeSchema,
  /** The norm that follows: Тшт-к by the convention of the study, ms; and by the other one. */
  proposed: normEstimateSchema,
  otherConventionMs: figure,
  /** Every version, the newest first. */
  versions: z.array(approvedNormSchema),
  /** The norm that the head-count takes: the one in force, else the proposed one. */
  norm: normEstimateSchema,
  source: z.enum(['approved', 'proposed', 'none']),
  /** Units a month, planned or as observed. */
  volume: figure,
  isVolumePlanned: z.boolean(),
  /** Person-hours a month. */
  labourHours: figure,
  /** Where clients come at random: how many people must be there at a time, and how many times the plain division. */
  queue: z.object({ servers: z.int(), load: z.number(), margin: figure }).nullable(),
});
export type NormLine = Readonly<z.output<typeof normLineSchema>>;

/** What must be known beside a head-count. */
const normWarningSchema = z.discriminatedUnion('kind', [
  /** Fewer than three people: norms of these people, not of a department. */
  z.object({ kind: z.literal('individual'), people: z.int() }),
  /** Norms that nobody approved yet take part. */
  z.object({ kind: z.literal('not-approved'), operations: z.int() }),
  /** Cleaning left out readings of operations with work; by all readings the work is so many times as much. */
  z.object({
    kind: z.literal('cleaned'),
    operations: z.int(),
    readings: z.int(),
    times: z.number(),
  }),
  /** Rows that stay unstable after cleaning: their observation has to be repeated. */
  z.object({ kind: z.literal('unstable'), operations: z.int() }),
  /** Rows that the rule of the study could not be used on. */
  z.object({ kind: z.literal('not-cleaned'), operations: z.int() }),
  /** Intervals that take readings for independent, by the study's choice: too narrow. */
  z.object({ kind: z.literal('naive') }),
  /** Medians do not add up: by means the work is so many times as much. */
  z.object({ kind: z.literal('median'), times: z.number() }),
  /** An allowance covers time that operations with a norm cover too. */
  z.object({ kind: z.literal('counted-twice'), timeIndex: timeIndexSchema }),
  /** Work comes at random: the plain division leaves no margin. */
  z.object({ kind: z.literal('random-arrivals'), operations: z.array(operationIdSchema) }),
  z.object({ kind: z.literal('preliminary-calendar'), year: z.int() }),
  /** There is no calendar of that year. */
  z.object({ kind: z.literal('no-calendar'), year: z.int() }),
  /** Absences leave nothing of the year. */
  z.object({ kind: z.literal('no-fund') }),
  /** Allowances leave no time for work. */
  z.object({ kind: z.literal('no-factor') }),
]);
export type NormWarning = Readonly<z.output<typeof normWarningSchema>>;

/** Persons that the work of a month takes. */
const headcountViewSchema = z.object({
  labourHours: z.number(),
  present: figure,
  listed: z.number(),
  low: figure,
  high: figure,
  level: z.number(),
  staffUnits: z.number(),
  /** Work for each hour that the staff has; null without staff. */
  load: figure,
  loadState: z.enum(['spare', 'balanced', 'tight', 'overload']).nullable(),
});

/** Norms, the plan, and the head-count that follows. */
export const normsViewSchema = z.object({
  lines: z.array(normLineSchema),
  plan: normPlanSchema,
  calendars: z.array(productionCalendarSchema),
  average: normAverageSchema,
  allowance: z.object({
    base: z.enum(['job', 'workday']),
    /** Service, and rest unless it is added to the whole: parts of the share of all allowances. */
    service: z.number(),
    rest: z.number(),
    share: z.number(),
    factor: figure,
    otherFactor: figure,
  }),
  correction: z.number(),
  /** A person's month, hours; null without a calendar. */
  fund: z
    .object({
      nominalHours: z.number(),
      absenceHours: z.number(),
      effectiveHours: z.number(),
      convention: z.enum(['nominal-by-funds', 'nominal-by-absences', 'effective']),
      /** Кн; null where the effective fund holds absences already. */
      absenceCoefficient: figure,
      usedHours: z.number(),
    })
    .nullable(),
  staff: z.number(),
  headcount: headcountViewSchema.nullable(),
  /** Work of each observed person by these norms, for each hour of the observed days' time. */
  people: z.array(
    z.object({
      personId: personIdSchema,
      name: z.string(),
      labourHours: z.number(),
      fundHours: z.number(),
      load: figure,
      state: z.enum(['spare', 'balanced', 'tight', 'overload']).nullable(),
    }),
  ),
  warnings: z.array(normWarningSchema),
});
export type NormsView = Readonly<z.output<typeof normsViewSchema>>;
