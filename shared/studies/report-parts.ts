import { z } from 'zod';

/** The parts of a report in the order in which a labour economist looks for them. */
export const REPORT_PARTS = [
  'operations',
  'balance',
  'losses',
  'like-costs',
  'cards',
  'sampling',
  'beliefs',
  'norms',
  'headcount',
  'reckoning',
] as const;

/** A part of a report that can be left out. */
export const reportPartSchema = z.enum(REPORT_PARTS);
export type ReportPartId = z.infer<typeof reportPartSchema>;
