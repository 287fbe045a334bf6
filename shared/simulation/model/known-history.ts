import { z } from 'zod';

const range = z.tuple([z.number(), z.number()]);
const month = z.int().positive();
/** Months of the run, counted from 1, both ends included. */
const overMonths = z.strictObject({ from: month, to: month, between: range });

/** What is known of how a department did, in words that a run can be held against. */
export const knownHistorySchema = z.strictObject({
  /** Mean revenue and deals a month, between two numbers. */
  revenue: z.array(overMonths).default([]),
  deals: z.array(overMonths).default([]),
  /** Revenue of some months against that of others. */
  growth: z.array(overMonths.extend({ againstFrom: month, againstTo: month })).default([]),
  /** Shares of working time of groups of operations together. */
  shares: z.array(overMonths.extend({ groups: z.array(z.string()).min(1) })).default([]),
  /** Deals of those that were spoken to, and how busy everybody was. */
  conversion: z.array(overMonths).default([]),
  busy: z.array(overMonths).default([]),
});
export type KnownHistory = Readonly<z.output<typeof knownHistorySchema>>;
