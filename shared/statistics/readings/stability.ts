/** Relative difference below which two times, or a coefficient and its norm, are the same. */
const SAME = 1e-9;

/** Whether a coefficient keeps its norm: 2.1 / 1.4 keeps 1.5, whatever floating point makes of it. */
export function isStable(coefficient: number | undefined, norm: number): boolean {
  return coefficient !== undefined && coefficient <= norm * (1 + SAME);
}

/** Whether two times are the same reading of a watch. */
export function isSameTime(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}
