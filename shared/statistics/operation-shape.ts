import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';

/** Bins for each doubling of the length: fine enough to see one hump from two, coarse enough for a line of a table. */
export const BINS_PER_DOUBLING = 2;

/** How the lengths of an operation's readings are spread, on a logarithmic scale: its small histogram. */
export const operationShapeSchema = z.object({
  operationId: operationIdSchema,
  /** Length in ms at which the first bin begins; each bin is 2^(1/2) times as long as the one before. */
  from: z.number().positive(),
  /** Readings in each bin, the shortest first; neither the first nor the last is empty. */
  counts: z.array(z.int().nonnegative()),
});
export type OperationShape = Readonly<z.infer<typeof operationShapeSchema>>;

/** Where a bin begins, ms. */
export function binFrom(bin: number): number {
  return 2 ** (bin / BINS_PER_DOUBLING);
}
