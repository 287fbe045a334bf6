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

/** Σpart / Σwhole with its 95 % interval, from the residual of each cluster; nothing is less than 0. */
function rawEstimate(pairs: Pairs): Estimate {
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

/** Part and whole of one day of one person. */
export interface RawPersonDay {
  readonly personId: string;
  readonly part: number;
  readonly whole: number;
}

const pairsOf = (days: readonly RawPersonDay[]): Pairs =>
  days.map(({ part, whole }) => [part, whole] as const);

/** The days of each person put together, where three people or more have a whole; undefined with fewer. */
function peopleOf(days: readonly RawPersonDay[]): Pairs | undefined {
  const used = days.filter(({ whole }) => whole > 0);
  const people = [...new Set(used.map(({ personId }) => personId))];
  if (people.length < 3) return undefined;
  return people.map((id) => {
    const own = used.filter(({ personId }) => personId === id);
    return [total(own.map(({ part }) => part)), total(own.map(({ whole }) => whole))] as const;
  });
}

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** A share by people, or by days where there are fewer than three people. */
export function rawShare(days: readonly RawPersonDay[]): Estimate {
  const people = peopleOf(days);
  const pairs = people ?? pairsOf(days);
  const estimate = rawRobust(pairs, people ? 'clustered-people' : 'clustered-person-days', true);
  const { value, method } = estimate;
  if (method !== 'no-spread' || (value !== 0 && value !== 1)) return estimate;
  const n = pairs.filter(([, whole]) => whole > 0).length;
  const squared = 1.959963984540054 ** 2;
  const centre = (value + squared / (2 * n)) / (1 + squared / n);
  const half = squared / (2 * n) / (1 + squared / n);
  const bounds = { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
  return { ...estimate, ...bounds, method: 'wilson-person-days' };
}

/** A mean by people, or by days where there are fewer than three people. */
export function rawMean(days: readonly RawPersonDay[]): Estimate {
  const people = peopleOf(days);
  return people ? rawRobust(people, 'clustered-people', false) : rawEstimate(pairsOf(days));
}

/** Bell & McCaffrey's error and degrees of freedom for a ratio of sums; a share is turned to its logit and back. */
function rawRobust(pairs: Pairs, method: Estimate['method'], isShare: boolean): Estimate {
  const used = pairs.filter(([, whole]) => whole > 0);
  const whole = total(used.map((pair) => pair[1]));
  const none = { low: null, high: null, level: 0.95 } as const;
  if (used.length === 0) return { ...none, value: null, method: 'nothing-observed' };
  const value = total(used.map((pair) => pair[0])) / whole;
  if (used.length < 3) return { ...none, value, method: 'too-few-person-days' };
  const weights = used.map((pair) => pair[1] / whole);
  const squares = used.map(
    ([part, of], place) => (part - value * of) ** 2 / (1 - (weights[place] ?? 0)),
  );
  const error = Math.sqrt(total(squares)) / whole;
  const ratios = weights.map((weight) => weight ** 2 / (1 - weight));
  const cross = total(ratios) ** 2 - total(ratios.map((ratio) => ratio ** 2));
  const df = 1 / (total(weights.map((weight) => weight ** 2)) + cross);
  if (isShare && (value === 0 || value === 1)) return { ...none, value, method: 'no-spread' };
  const half = studentHalf(df) * error;
  const logit = Math.log(value / (1 - value));
  const turned = half / (value * (1 - value));
  const back = (at: number): number => 1 / (1 + Math.exp(-at));
  const [low, high] = isShare
    ? [back(logit - turned), back(logit + turned)]
    : [value - half, value + half];
  if (high - low <= 1e-9 * value) return { ...none, value, method: 'no-spread' };
  return { value, low: Math.max(0, low), high, level: 0.95, method };
}

/** Deviation (n − 1) of lengths, whose squares are known to a tenth of a second; null for fewer than two. */
export function rawDeviation(lengths: readonly number[]): number | null {
  const { length: n } = lengths;
  if (n < 2) return null;
  const squares = total(lengths.map((ms) => (Math.round(ms / 100) * 100) ** 2));
  return Math.sqrt(Math.max(0, squares - total(lengths) ** 2 / n) / (n - 1));
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

/** ∫ cosⁿ u du from 0 to `to`, over u = π/2 − v⁴: smooth at the end also for n below 1. */
function cosinePower(to: number, n: number): number {
  const steps = 2000;
  const from = Math.max(0, Math.PI / 2 - to) ** 0.25;
  const width = ((Math.PI / 2) ** 0.25 - from) / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : 2 + 2 * (step % 2);
    const v = from + step * width;
    sum += weight * Math.sin(v ** 4) ** n * 4 * v ** 3;
  }
  return (sum * width) / 3;
}
