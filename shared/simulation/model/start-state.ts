import { z } from 'zod';

const count = z.int().min(0).max(50_000);
/** The oldest month that counts has this age. */
const MOST_AGES = 60;

/**
 * What a department has in hand on the first day of a run, as its CRM knows it. What is not given is empty: a run without it
 * begins with no leads, no orders and nothing to do.
 */
export const startStateSchema = z.strictObject({
  /** Leads that were spoken to and did not buy yet, by full months since they came. */
  pool: z.array(count).max(MOST_AGES).default([]),
  /** Leads that wait for their first call; they came evenly over so many working days. */
  uncalled: z
    .strictObject({ count, days: z.number().min(0).max(1000) })
    .default({ count: 0, days: 0 }),
  /** Leads between two closing talks. */
  closing: count.default(0),
  /** Leads with all their papers, whose money is on its way. */
  agreed: count.default(0),
  /** Paid orders that are at work, by full months since they were paid. */
  orders: z.array(count).max(MOST_AGES).default([]),
  /** Open tasks by operation, without first calls. Those of the pool and of orders belong to leads counted there. */
  tasks: z.record(z.string(), count).default({}),
});
export type StartState = Readonly<z.output<typeof startStateSchema>>;
