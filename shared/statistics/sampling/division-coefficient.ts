import { sum } from '../mean.ts';

/** Time that people of a group spent on work that is not theirs. */
export interface OffFunctionTime {
  /** Of everyone, or person by person. */
  readonly offFunctionMinutes: readonly number[];
  readonly workers: number;
  readonly shiftMinutes: number;
}

/**
 * Coefficient of the division of labour: 1 − Σt / (Тсм·n), where Σt is time spent on work outside one's function.
 * Nobody, or no shift: undefined. No such time: 1.
 */
export function divisionCoefficient(time: OffFunctionTime): number | undefined {
  const whole = time.shiftMinutes * time.workers;
  return whole > 0 ? 1 - sum(time.offFunctionMinutes) / whole : undefined;
}
