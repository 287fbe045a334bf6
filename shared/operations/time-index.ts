import { z } from 'zod';

/**
 * Indices of working-time costs of the work-day photograph, in the order of a balance sheet:
 * set-up and wrap-up, operative work, workplace service, regulated breaks, rest and personal needs,
 * non-productive work, organisational losses, losses of discipline.
 */
export const TIME_INDICES = ['ПЗ', 'ОП', 'ОБС', 'ПТ', 'ОТЛ', 'НР', 'ПНТ', 'НТД'] as const;

/** One of the indices. */
export const timeIndexSchema = z.enum(TIME_INDICES);
export type TimeIndex = z.infer<typeof timeIndexSchema>;
