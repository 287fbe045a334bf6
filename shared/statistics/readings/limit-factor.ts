import { z } from 'zod';

/** K for rows in which `upTo` readings or fewer remain when the doubtful one is out; null in the last row. */
export const limitFactorTableSchema = z.array(
  z.object({ upTo: z.int().positive().nullable(), factor: z.number().positive() }),
);
export type LimitFactorTable = readonly Readonly<z.infer<typeof limitFactorTableSchema>[number]>[];

/** Fewer remaining readings than this allow no test. */
const FEWEST_REMAINING = 4;

/** The usual table (common in textbooks; 7–8 → 1.1 was read, the rest is recalled): a default that can be edited. */
export const USUAL_LIMIT_FACTORS: LimitFactorTable = [
  { upTo: 4, factor: 1.4 },
  { upTo: 5, factor: 1.3 },
  { upTo: 6, factor: 1.2 },
  { upTo: 8, factor: 1.1 },
  { upTo: 10, factor: 1 },
  { upTo: 15, factor: 0.9 },
  { upTo: 30, factor: 0.8 },
  { upTo: 53, factor: 0.7 },
  { upTo: null, factor: 0.6 },
];

/**
 * K of the limit values for a row in which `remaining` readings remain when the doubtful one is out; undefined for
 * fewer than four. Printed solutions often look it up by the whole row instead: one reading more.
 */
export function limitFactor(table: LimitFactorTable, remaining: number): number | undefined {
  if (remaining < FEWEST_REMAINING) return undefined;
  return table.find(({ upTo }) => upTo === null || remaining <= upTo)?.factor;
}
