import { MODIFIED_Z_CUT, modifiedZ } from './modified-z.ts';
import { tukeyFences } from './tukey-fences.ts';

/** How far from its like a duration lies. A flag asks a person to look; nothing is left out because of it. */
export interface DurationFlag {
  readonly isBeyondInner: boolean;
  readonly isBeyondOuter: boolean;
  readonly isFarByModifiedZ: boolean;
}

/** A box of fewer values than this says nothing of its whiskers. */
const FEWEST = 5;

/**
 * Flags of durations, one for each, on the scale of logarithms: durations are spread by factors, and on their own scale
 * every long call would be an outlier. Fewer than five durations, or one that is not positive: no flags at all.
 */
export function flagDurations(durations: readonly number[]): readonly DurationFlag[] {
  const canJudge = durations.length >= FEWEST && durations.every((duration) => duration > 0);
  const logs = canJudge ? durations.map(Math.log) : [];
  const fences = tukeyFences(logs);
  const far = modifiedZ(logs);
  return durations.map((_, index) => {
    const log = logs[index];
    if (!fences || log === undefined) return NO_FLAG;
    return {
      isBeyondInner: log < fences.innerLow || log > fences.innerHigh,
      isBeyondOuter: log < fences.outerLow || log > fences.outerHigh,
      isFarByModifiedZ: Math.abs(far?.[index] ?? 0) > MODIFIED_Z_CUT,
    };
  });
}

const NO_FLAG: DurationFlag = {
  isBeyondInner: false,
  isBeyondOuter: false,
  isFarByModifiedZ: false,
};
