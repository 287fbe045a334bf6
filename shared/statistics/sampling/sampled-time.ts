import { assert } from '../../lib/assert.ts';

/** Work sampling of one machine and its operator over a time in which pieces were made. */
export interface SampledWork {
  readonly minutes: number;
  readonly pieces: number;
  readonly moments: number;
  readonly idleMoments: number;
  /** Parts of the active time that pace changes and that it does not, in any unit, such as 2 to 1. */
  readonly manualPart: number;
  readonly machinePart: number;
  /** Pace, 1 = normal. */
  readonly rating: number;
  readonly allowance: number;
  /** The allowance adds to the job, 1 + A, or is a part of the workday, 1 / (1 − A). */
  readonly allowanceBase: 'job' | 'workday';
}

/** Minutes per piece. */
export interface SampledTimes {
  readonly overall: number;
  readonly active: number;
  readonly normal: number;
  readonly standard: number;
}

/**
 * Standard time by work sampling (Niebel & Freivalds, ch. 14): overall = minutes / pieces; active = overall · active
 * moments / moments; normal = machine part + manual part · rating; standard = normal · allowance factor.
 * No pieces or no moments: undefined.
 */
export function sampledTimes(work: SampledWork): SampledTimes | undefined {
  if (work.pieces <= 0 || work.moments <= 0) return undefined;
  const parts = work.manualPart + work.machinePart;
  assert(parts > 0 && work.allowance < 1, `${parts} parts, allowance ${work.allowance}`);
  const overall = work.minutes / work.pieces;
  const active = (overall * (work.moments - work.idleMoments)) / work.moments;
  const normal = (active * (work.machinePart + work.manualPart * work.rating)) / parts;
  const factor = work.allowanceBase === 'job' ? 1 + work.allowance : 1 / (1 - work.allowance);
  return { overall, active, normal, standard: normal * factor };
}

/** Hours of a group per unit of output: people · hours · share / output. No output or no moments: undefined. */
export function sampledHoursPerUnit(group: {
  readonly workers: number;
  readonly hours: number;
  readonly inCategory: number;
  readonly moments: number;
  readonly output: number;
}): number | undefined {
  if (group.output <= 0 || group.moments <= 0) return undefined;
  return (group.workers * group.hours * (group.inCategory / group.moments)) / group.output;
}
