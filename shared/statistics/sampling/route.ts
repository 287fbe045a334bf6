import { assert } from '../../lib/assert.ts';
import { wholeCount } from '../whole-count.ts';

/** Minutes per metre of an observer's round, as the Russian method prints it: 0.01 per step of 0.6 m. */
const MINUTES_PER_STEP = 0.01;
const STEP_METRES = 0.6;

/** An observer's way past the objects, such as desks, and how much of it is to be seen. */
export interface RoutePlan {
  readonly metres: number;
  readonly shiftMinutes: number;
  /** Part of the shift that is walked: 0.5…0.7, so that rounds can begin at random. */
  readonly walkedPart: number;
  readonly objects: number;
  /** Moments that the study needs. */
  readonly moments: number;
}

/** Times and numbers that follow from the way. */
export interface Route {
  readonly roundMinutes: number;
  readonly momentsPerShift: number;
  readonly shifts: number;
  readonly wholeShifts: number;
}

/**
 * The route of work sampling by walking: a round takes 0.01·L / 0.6 min, a shift has Тсм·k·m / Тобх moments, and the
 * study takes М / М′ shifts. The way is longer than 0 and passes at least one object.
 */
export function samplingRoute(plan: RoutePlan): Route {
  assert(plan.metres > 0 && plan.objects > 0, `${plan.metres} m past ${plan.objects} objects`);
  assert(plan.walkedPart > 0 && plan.walkedPart <= 1, `${plan.walkedPart} of the shift is walked`);
  const roundMinutes = (MINUTES_PER_STEP * plan.metres) / STEP_METRES;
  const momentsPerShift = (plan.shiftMinutes * plan.walkedPart * plan.objects) / roundMinutes;
  const shifts = plan.moments / momentsPerShift;
  return { roundMinutes, momentsPerShift, shifts, wholeShifts: wholeCount(shifts) };
}
