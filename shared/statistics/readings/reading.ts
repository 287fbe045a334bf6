import { z } from 'zod';

/** Why a reading takes no part: something happened while it was taken, or a cleaning rule put it out. */
const exclusionSchema = z.object({
  cause: z.enum(['defect', 'cleaning']),
  reason: z.string().trim().min(1),
});
export type Exclusion = Readonly<z.infer<typeof exclusionSchema>>;

/** One reading of a row (замер хроноряда). An excluded one stays where it is, with its reason, and can come back. */
export const readingSchema = z.object({
  time: z.number().nonnegative(),
  exclusion: exclusionSchema.nullable(),
});
type Reading = Readonly<z.infer<typeof readingSchema>>;

/** The readings of one element in the order in which they were taken. */
export type ReadingRow = readonly Reading[];

/** A row after a change, or why it could not be made. */
export type RowChange =
  | { readonly kind: 'row'; readonly row: ReadingRow }
  | { readonly kind: 'problem'; readonly problem: 'no-such-reading' | 'reason-missing' };

/** A row of times that all take part. */
export function rowOf(times: readonly number[]): ReadingRow {
  return times.map((time) => ({ time, exclusion: null }));
}

/** The times that take part, in order. */
export function keptTimes(row: ReadingRow): readonly number[] {
  return row.filter(({ exclusion }) => exclusion === null).map(({ time }) => time);
}

/** Excludes a reading. Without a reason there is no exclusion: who reads the sheet must see what was wrong. */
export function excludeReading(row: ReadingRow, index: number, exclusion: Exclusion): RowChange {
  const reason = exclusion.reason.trim();
  if (reason === '') return { kind: 'problem', problem: 'reason-missing' };
  return withExclusion(row, index, { cause: exclusion.cause, reason });
}

/** Takes an exclusion back. A reading that takes part already stays as it is. */
export function restoreReading(row: ReadingRow, index: number): RowChange {
  return withExclusion(row, index, null);
}

function withExclusion(row: ReadingRow, index: number, exclusion: Exclusion | null): RowChange {
  const reading = row[index];
  if (!reading) return { kind: 'problem', problem: 'no-such-reading' };
  return { kind: 'row', row: row.with(index, { ...reading, exclusion }) };
}
