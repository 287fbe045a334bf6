import { medianAbsoluteDeviation } from '../median-absolute-deviation.ts';
import { median } from '../median.ts';
import { MODIFIED_Z_CUT, modifiedZ, NORMAL_MAD } from './modified-z.ts';
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
  const logs = logsOf(durations);
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

/** The least and the greatest duration without a flag. */
export interface UsualDurations {
  readonly from: number;
  readonly to: number;
}

/**
 * What `flagDurations` leaves alone, as bounds in whole units such as ms, so that rows of any number can be asked for by
 * them: neither beyond the inner fences nor far by modified z. Undefined where nothing is flagged for want of readings.
 */
export function usualDurations(durations: readonly number[]): UsualDurations | undefined {
  const logs = logsOf(durations);
  const fences = tukeyFences(logs);
  const centre = median(logs);
  if (!fences || centre === undefined) return undefined;
  const spread = medianAbsoluteDeviation(logs) ?? 0;
  const reach = spread === 0 ? Number.POSITIVE_INFINITY : (MODIFIED_Z_CUT * spread) / NORMAL_MAD;
  return {
    from: Math.ceil(Math.exp(Math.max(fences.innerLow, centre - reach)) - ROUNDING),
    to: Math.floor(Math.exp(Math.min(fences.innerHigh, centre + reach)) + ROUNDING),
  };
}

/** A fence that stands on a whole duration comes back from its logarithm a little beside it. */
const ROUNDING = 1e-4;

function logsOf(durations: readonly number[]): readonly number[] {
  const canJudge = durations.length >= FEWEST && durations.every((duration) => duration > 0);
  return canJudge ? durations.map(Math.log) : [];
}

const NO_FLAG: DurationFlag = {
  isBeyondInner: false,
  isBeyondOuter: false,
  isFarByModifiedZ: false,
};
