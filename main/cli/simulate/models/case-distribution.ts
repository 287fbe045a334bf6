import { z } from 'zod';

import type { Distribution } from '#shared/simulation/kernel/distribution.ts';

const number = z.number();
const numbers = z.array(number);

/** What cases say of the times of a service or of a stay, in any of their words. */
export const timesSchema = z.object({
  service_mean: number.optional(),
  mean: number.optional(),
  mean_stay: number.optional(),
  stay: number.optional(),
  service_second_moment: number.optional(),
  second_moment: number.optional(),
  cv: number.optional(),
  cs: number.optional(),
  k: number.optional(),
  shape: number.optional(),
  p: z.union([number, numbers]).optional(),
  p1: number.optional(),
  mu1: number.optional(),
  mu2: number.optional(),
  mean1: number.optional(),
  mean2: number.optional(),
  m1: number.optional(),
  m2: number.optional(),
  means: numbers.optional(),
  rates: numbers.optional(),
  low: number.optional(),
  high: number.optional(),
  a: number.optional(),
  b: number.optional(),
  sample: numbers.optional(),
  values: numbers.optional(),
  observations: numbers.optional(),
  data: numbers.optional(),
  durations: numbers.optional(),
  times: numbers.optional(),
  minutes: numbers.optional(),
});
export type CaseTimes = Readonly<z.output<typeof timesSchema>>;

/** The mean that a case gives, by any of its words. */
export function meanIn(times: CaseTimes): number | undefined {
  return times.service_mean ?? times.mean_stay ?? times.stay ?? times.mean;
}

/** The second moment that a case gives, or that follows from its mean and variation. */
export function secondMomentIn(times: CaseTimes): number | undefined {
  return times.service_second_moment ?? times.second_moment;
}

/** Observations of a case, by any of its words. */
function observationsIn(times: CaseTimes): readonly number[] | undefined {
  const { sample, values, observations, data, durations } = times;
  return sample ?? values ?? observations ?? data ?? durations ?? times.times ?? times.minutes;
}

/**
 * The distribution that the name of a model and its inputs mean: by the word in the name (`D`, `E2`, `LN`, `H2`, `U`,
 * `empirical`), else by its moments. Undefined where nothing says how long things take.
 */
export function distributionIn(name: string, times: CaseTimes): Distribution | undefined {
  const values = observationsIn(times);
  if (values) return { kind: 'empirical', values: [...values] };
  const ranged = uniformIn(name, times);
  const branched = hyperExponentialIn(name, times);
  if (ranged ?? branched) return ranged ?? branched;
  const mean = meanIn(times);
  if (mean === undefined) return undefined;
  return byWord(name, times, mean) ?? byVariation(mean, cvIn(name, times, mean) ?? 1);
}

/** The coefficient of variation: from the name, the inputs, or the moments. */
function cvIn(name: string, times: CaseTimes, mean: number): number | undefined {
  const named = /cv\s*=?\s*([\d.]+)/i.exec(name)?.[1];
  const given = times.cv ?? times.cs ?? (named === undefined ? undefined : Number(named));
  const second = secondMomentIn(times);
  if (given !== undefined || second === undefined) return given;
  return Math.sqrt(Math.max(0, second / mean ** 2 - 1));
}

function byWord(name: string, times: CaseTimes, mean: number): Distribution | undefined {
  if (/(?:\/|\b1 )D\b|determ|fixed/i.test(name)) return { kind: 'deterministic', value: mean };
  const shape = shapeIn(name, times);
  if (shape !== undefined) return { kind: 'gamma', mean, shape };
  const cv = cvIn(name, times, mean) ?? 0;
  if (cv === 0) return undefined;
  if (/\bLN\b|log-?normal/i.test(name)) return { kind: 'log-normal', mean, cv };
  return /gamma/i.test(name) ? { kind: 'gamma', mean, shape: 1 / cv ** 2 } : undefined;
}

function shapeIn(name: string, times: CaseTimes): number | undefined {
  const erlang = /(?:\bE|Erlang[- ]?)(\d+)\b/i.exec(name)?.[1];
  return times.shape ?? times.k ?? (erlang === undefined ? undefined : Number(erlang));
}

/** Any distribution of these moments gives the same means; log-normal is how work times lie. */
export function byVariation(mean: number, cv: number): Distribution {
  if (cv < 1e-9) return { kind: 'deterministic', value: mean };
  if (Math.abs(cv - 1) < 1e-9) return { kind: 'exponential', mean };
  return { kind: 'log-normal', mean, cv };
}

function uniformIn(name: string, times: CaseTimes): Distribution | undefined {
  if (!/uniform|\bU\b/i.test(name)) return undefined;
  const [low, high] = [times.low ?? times.a, times.high ?? times.b];
  if (low !== undefined && high !== undefined) return { kind: 'uniform', low, high };
  const mean = meanIn(times);
  if (mean === undefined) return undefined;
  const half = mean * Math.sqrt(3) * (cvIn(name, times, mean) ?? 1 / Math.sqrt(3));
  return { kind: 'uniform', low: Math.max(0, mean - half), high: mean + half };
}

function hyperExponentialIn(name: string, times: CaseTimes): Distribution | undefined {
  if (!/\bH\d?\b|hyper/i.test(name)) return undefined;
  const branches = branchesIn(times) ?? balancedBranches(name, times);
  return branches && { kind: 'hyper-exponential', branches: [...branches] };
}

type Branches = readonly { readonly probability: number; readonly mean: number }[];

function branchesIn(times: CaseTimes): Branches | undefined {
  const means = times.means ?? times.rates?.map((rate) => 1 / rate) ?? twoMeans(times);
  const given = times.p1 ?? times.p;
  if (!means || given === undefined) return undefined;
  const shares = typeof given === 'number' ? [given, 1 - given] : given;
  return means.map((mean, index) => ({ probability: shares[index] ?? 0, mean }));
}

function twoMeans(times: CaseTimes): readonly number[] | undefined {
  const first = times.mean1 ?? times.m1 ?? inverseOf(times.mu1);
  const second = times.mean2 ?? times.m2 ?? inverseOf(times.mu2);
  return first === undefined || second === undefined ? undefined : [first, second];
}

const inverseOf = (rate: number | undefined): number | undefined =>
  rate === undefined ? undefined : 1 / rate;

/** Two branches of equal load p₁m₁ = p₂m₂ that have the mean and a variation above 1 (Whitt 1982). */
function balancedBranches(name: string, times: CaseTimes): Branches | undefined {
  const mean = meanIn(times);
  if (mean === undefined) return undefined;
  const square = (cvIn(name, times, mean) ?? 1) ** 2;
  if (square <= 1) return undefined;
  const p = (1 + Math.sqrt((square - 1) / (square + 1))) / 2;
  return [
    { probability: p, mean: mean / (2 * p) },
    { probability: 1 - p, mean: mean / (2 * (1 - p)) },
  ];
}
