import { z } from 'zod';

/** The kinds of work, from the one that is a result to the one that is not work at all. */
export const KINDS = ['result', 'support', 'avoidable', 'loss', 'rest', 'absence'] as const;

/** One of the kinds. */
export const kindSchema = z.enum(KINDS);
export type Kind = z.infer<typeof kindSchema>;

/** Kinds that are not working time: they stay out of the denominator of the share of non-result work. */
export function isWorking(kind: Kind): boolean {
  return kind !== 'rest' && kind !== 'absence';
}
