import { z } from 'zod';

import { outcomeRangesSchema } from './outcome-ranges.ts';
import { simulatedEstimateSchema } from './simulated-estimate.ts';

const byCode = z.record(z.string(), z.number());

const monthOutcomeSchema = z.object({
  /** Counted from 1. */
  month: z.int().positive(),
  leads: z.number(),
  contacted: z.number(),
  deals: simulatedEstimateSchema,
  /** What was paid less what went back, in the money of the deals. */
  revenue: simulatedEstimateSchema,
  refunds: z.number(),
  /** Pay of everybody, in the same money. */
  pay: z.number(),
  /** By role: busy minutes of present ones; null where nobody was present. */
  busy: z.record(z.string(), z.number().nullable()),
  /** By operation: working days that it waited; null where nothing was begun. */
  waits: z.record(z.string(), z.number().nullable()),
  firstCallWaitDays: z.number().nullable(),
  /** By operation with a standard: the part of what fell due that was begun by then; null where nothing fell due. */
  kept: z.record(z.string(), z.number().nullable()),
  /** By operation: tasks that wait at the end of the month. */
  waiting: byCode,
  activeOrders: z.number(),
  pool: z.number(),
});
export type MonthOutcome = Readonly<z.output<typeof monthOutcomeSchema>>;

const hoursSchema = z.object({
  role: z.string(),
  operation: z.string(),
  /** A month. */
  hours: z.number(),
  times: z.number(),
});

/**
 * How far a standard is kept: the part of what fell due that was begun by then. Before the last change it is looked at by
 * the standard that the split had then, or else by the one that the change brings; null where there was nothing to look at.
 */
const standardOutcomeSchema = z.object({
  operation: z.string(),
  /** Late after the last change, and before it; hours of working time. */
  withinHours: z.number().nullable(),
  withinHoursBefore: z.number().nullable(),
  late: simulatedEstimateSchema.nullable(),
  before: simulatedEstimateSchema.nullable(),
});
export type StandardOutcome = Readonly<z.output<typeof standardOutcomeSchema>>;

/** What a scenario yields, over all its runs. */
export const scenarioOutcomeSchema = z.object({
  name: z.string(),
  /** Persons in its last phase. */
  people: z.int().nonnegative(),
  months: z.array(monthOutcomeSchema),
  /** Months that stand for what was before the last change, and for what is after it. */
  baseMonths: z.tuple([z.int(), z.int()]),
  lateMonths: z.tuple([z.int(), z.int()]),
  /** Shares of working time before the last change, by group of operations, and of switching between them. */
  timeShares: byCode,
  /** By role after the last change: the part of the day before it that went to what this role does no more. */
  freedShare: byCode,
  /** Hours a month by role and operation, before the last change and late after it. */
  hoursBefore: z.array(hoursSchema),
  hoursAfter: z.array(hoursSchema),
  /** Standards of its splits; none where no split has any. */
  standards: z.array(standardOutcomeSchema),
  /** Deals of all leads and of those that were spoken to, before and late. */
  conversion: z.object({
    ofLeads: simulatedEstimateSchema.nullable(),
    ofContacted: simulatedEstimateSchema.nullable(),
    ofContactedBefore: simulatedEstimateSchema.nullable(),
  }),
  /** Leads lost a month by reason (`LOSS_REASONS`), late. */
  lost: byCode,
  /** The role that is busiest late, and how busy it is. */
  bottleneck: z.object({ role: z.string(), busy: z.number() }).nullable(),
  /** Late revenue against that before the change; null without a change or revenue. */
  ratio: simulatedEstimateSchema.nullable(),
  /** Pay of a late month by deals of it. */
  payPerDeal: simulatedEstimateSchema.nullable(),
  /** The same and further figures with their ranges. */
  ranges: outcomeRangesSchema,
});
export type ScenarioOutcome = Readonly<z.output<typeof scenarioOutcomeSchema>>;

/** What would be without a change, and what becomes of it. */
export interface Outcomes {
  readonly asIs: ScenarioOutcome;
  readonly toBe: ScenarioOutcome;
}
