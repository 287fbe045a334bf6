/** Random numbers that became periods, and those that could not, both in the order in which they were drawn. */
export interface DrawnPeriods {
  readonly accepted: readonly number[];
  readonly rejected: readonly number[];
}

/**
 * Draws periods 1 … `periods` without replacement from given random numbers, as from a printed table: numbers beyond
 * the range and repeated ones are rejected (ILO, Introduction to Work Study, ch. 19). No numbers: no periods.
 */
export function drawPeriods(numbers: readonly number[], periods: number): DrawnPeriods {
  const accepted = new Set<number>();
  const rejected: number[] = [];
  for (const number of numbers) {
    if (number < 1 || number > periods || accepted.has(number)) rejected.push(number);
    else accepted.add(number);
  }
  return { accepted: [...accepted], rejected };
}

/**
 * The times of periods in minutes after midnight, in order: number 11 of ten-minute periods from 07:00 stands for
 * 11 · 10 minutes later, 08:50 (ILO, ch. 19).
 */
export function periodTimes(
  accepted: readonly number[],
  startMinutes: number,
  stepMinutes: number,
): number[] {
  return accepted.map((number) => startMinutes + number * stepMinutes).toSorted((a, b) => a - b);
}
