import { dayOf, type Instant } from '../lib/time.ts';

/** An absence this long ends the working day even within one calendar day. */
const LONGEST_ABSENCE_MS = 6 * 3_600_000;

/** Whether somebody who left and came back then has begun another working day. */
export function endsDay(
  left: Instant,
  returned: Instant,
  zone: string,
  dayStartMinutes: number,
): boolean {
  if (returned - left > LONGEST_ABSENCE_MS) return true;
  return dayOf(left, zone, dayStartMinutes) !== dayOf(returned, zone, dayStartMinutes);
}
