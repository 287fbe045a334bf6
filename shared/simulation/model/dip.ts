import { z } from 'zod';

/**
 * What a change costs everybody in speed at first, also those who keep their role: new forms, new ways, questions to each
 * other. All need 1 + extra × exp(−t / months) times as long, t months after the change.
 */
export const dipSchema = z.strictObject({
  extra: z.number().min(0).max(10),
  months: z.number().positive().max(60),
});
export type Dip = Readonly<z.output<typeof dipSchema>>;

/** Months in which most of a dip is over until somebody says otherwise. */
export const USUAL_DIP_MONTHS = 1;

/** How much longer everybody needs so many months after the change; before it, or long after it, no longer than usual. */
export function dipFactor(dip: Dip | undefined, months: number): number {
  return dip === undefined ? 1 : 1 + dip.extra * Math.exp(-months / dip.months);
}
