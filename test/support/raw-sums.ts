// Statistics from single values, by their definitions: no code of the application is used.
import type { Estimate } from '#shared/statistics/estimate.ts';

/** Quantile by R's type 7 of values in any order; null for none. */
export function rawQuantile(values: readonly number[], p: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(h)], sorted[Math.ceil(h)]];
  return low === undefined || high === undefined ? null : low + (h - Math.floor(h)) * (high - low);
}

type Pairs = readonly (readonly [part: number, whole: number])[];

/** The same of a share: cut at 1; where it is none or all of every cluster, Wilson's interval over the clusters. */
export function rawShare(pairs: Pairs): Estimate {
  const { low, high, ...estimate } = rawEstimate(pairs);
  const { value, method } = estimate;
  if (method !== 'no-spread' || (value !== 0 && value !== 1)) {
    return { ...estimate, low, high: high === null ? null : Math.min(1, high) };
  }
  const n = pairs.filter(([, whole]) => whole > 0).length;
  const squared = 1.959963984540054 ** 2;
  const centre = (value + squared / (2 * n)) / (1 + squared / n);
  const half = squared / (2 * n) / (1 + squared / n);
  const bounds = { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
  return { ...estimate, ...bounds, method: 'wilson-person-days' };
}

/** Σpart / Σwhole with its 95 % interval, from the residual of each cluster; nothing is less than 0. */
export function rawEstimate(pairs: Pairs): Estimate {
  const used = pairs.filter(([, whole]) => whole > 0);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const whole = sum(used.map((pair) => pair[1]));
  const none = { low: null, high: null, level: 0.95 } as const;
  if (used.length === 0) return { ...none, value: null, method: 'nothing-observed' };
  const value = sum(used.map((pair) => pair[0])) / whole;
  if (used.length < 3) return { ...none, value, method: 'too-few-person-days' };
  const squares = sum(used.map(([part, of]) => (part - value * of) ** 2));
  const parts = sum(used.map(([part]) => part ** 2));
  if (squares <= 1e-12 * parts) return { ...none, value, method: 'no-spread' };
  const { length: k } = used;
  const error = Math.sqrt(((k / (k - 1)) * squares) / whole ** 2);
  const half = studentHalf(k - 1) * error;
  const method = 'clustered-person-days';
  return { value, low: Math.max(0, value - half), high: value + half, level: 0.95, method };
}

const halves = new Map<number, number>();

/** Between ± this many standard errors lie 95 % of Student's distribution: by Simpson's rule over t = √df · tan u. */
function studentHalf(df: number): number {
  const known = halves.get(df);
  if (known !== undefined) return known;
  const whole = cosinePower(Math.PI / 2, df - 1);
  let [low, high] = [0, Math.PI / 2];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (cosinePower(middle, df - 1) < 0.95 * whole) low = middle;
    else high = middle;
  }
  const half = Math.sqrt(df) * Math.tan(low);
  halves.set(df, half);
  return half;
}

/** ∫ cosⁿ u du from 0 to `to`. */
function cosinePower(to: number, n: number): number {
  const steps = 2000;
  const width = to / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : 2 + 2 * (step % 2);
    sum += weight * Math.cos(step * width) ** n;
  }
  return (sum * width) / 3;
}
