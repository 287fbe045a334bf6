import { z } from 'zod';

/** A day of the calendar with something recorded on it. */
export const calendarDaySchema = z.object({
  day: z.string(),
  ms: z.int().nonnegative(),
  workingMs: z.int().nonnegative(),
  resultMs: z.int().nonnegative(),
  gapMs: z.int().nonnegative(),
  coverage: z.number().nullable(),
  /** Absences and forgotten timers of the day that wait for an answer. */
  questions: z.int().nonnegative(),
});
export type CalendarDay = Readonly<z.infer<typeof calendarDaySchema>>;

/** An entry of a day's audit: what was changed, by whom, when, why, and whether it was taken back. */
export const auditEntrySchema = z.object({
  seq: z.int(),
  madeAt: z.int(),
  madeBy: z.string(),
  action: z.string(),
  reason: z.string().nullable(),
  isUndone: z.boolean(),
  /** Each row as it was and as it became, for the person to read. */
  rows: z.array(
    z.object({
      entity: z.string(),
      before: z.record(z.string(), z.unknown()).nullable(),
      after: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
});
export type AuditEntry = Readonly<z.infer<typeof auditEntrySchema>>;
