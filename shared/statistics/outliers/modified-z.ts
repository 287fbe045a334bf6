import { medianAbsoluteDeviation } from '../median-absolute-deviation.ts';
import { median } from '../median.ts';

/** Φ⁻¹(¾) as Iglewicz & Hoaglin print it: a normal deviation is MAD / 0.6745. */
export const NORMAL_MAD = 0.6745;

/** From here on Iglewicz & Hoaglin (1993) call a value an outlier. */
export const MODIFIED_Z_CUT = 3.5;

/**
 * Modified z of each value, 0.6745·(x − median) / MAD. Undefined for no values, and where more than half of them are the
 * same: without a MAD nothing can be far.
 */
export function modifiedZ(values: readonly number[]): readonly number[] | undefined {
  const centre = median(values);
  const spread = medianAbsoluteDeviation(values);
  if (centre === undefined || spread === undefined || spread === 0) return undefined;
  return values.map((value) => (NORMAL_MAD * (value - centre)) / spread);
}
