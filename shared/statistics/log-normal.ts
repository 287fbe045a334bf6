import { normalCdf } from './distributions/normal-cdf.ts';
import { meanOf } from './mean.ts';
import { sortedValues } from './quantile.ts';
import { standardDeviation } from './standard-deviation.ts';

/** A log-normal distribution by mean and deviation of its logarithms, with what follows from them. */
export interface LogNormalFit {
  readonly logMean: number;
  /** With n − 1. */
  readonly logDeviation: number;
  /** exp(μ): the median. */
  readonly median: number;
  /** exp(μ + σ²/2). */
  readonly mean: number;
  /** √(exp(σ²) − 1). */
  readonly variation: number;
}

/** Log-normal fit by the moments of ln x. Undefined for fewer than two values, or where a value is not positive. */
export function logNormalFit(values: readonly number[]): LogNormalFit | undefined {
  if (values.some((value) => !(value > 0))) return undefined;
  const logs = values.map(Math.log);
  const logDeviation = standardDeviation(logs);
  if (logDeviation === undefined) return undefined;
  const logMean = meanOf(logs);
  return {
    logMean,
    logDeviation,
    median: Math.exp(logMean),
    mean: Math.exp(logMean + logDeviation ** 2 / 2),
    variation: Math.sqrt(Math.expm1(logDeviation ** 2)),
  };
}

/** How well a distribution fits: the statistic, and how often chance alone gives one as great. */
export interface FitCheck {
  readonly statistic: number;
  readonly p: number;
}

const FEWEST_FOR_CHECK = 8;

/**
 * Anderson & Darling's check that ln x is normal, with mean and deviation estimated (Stephens 1986, case 3, as
 * `nortest::ad.test(log(x))`): A² = −n − Σ(2i − 1)·(ln Φ(zᵢ) + ln Φ(−zₙ₊₁₋ᵢ)) / n, and p from A²·(1 + 0.75/n + 2.25/n²).
 * Undefined for fewer than eight values, for one that is not positive, and where all are the same.
 */
export function logNormalCheck(values: readonly number[]): FitCheck | undefined {
  const fit = logNormalFit(values);
  const n = values.length;
  if (!fit || n < FEWEST_FOR_CHECK || fit.logDeviation === 0) return undefined;
  const z = sortedValues(values).map((value) => (Math.log(value) - fit.logMean) / fit.logDeviation);
  const total = z.reduce((before, each, index) => {
    const opposite = z[n - 1 - index] ?? Number.NaN;
    return before + (2 * index + 1) * (Math.log(normalCdf(each)) + Math.log(normalCdf(-opposite)));
  }, 0);
  const statistic = -n - total / n;
  return { statistic, p: andersonDarlingP(statistic * (1 + 0.75 / n + 2.25 / (n * n))) };
}

/** D'Agostino & Stephens (1986), table 4.9. */
function andersonDarlingP(a: number): number {
  if (a >= 10) return 3.7e-24;
  if (a >= 0.6) return Math.exp(1.2937 - 5.709 * a + 0.0186 * a * a);
  if (a >= 0.34) return Math.exp(0.9177 - 4.279 * a - 1.38 * a * a);
  if (a >= 0.2) return 1 - Math.exp(-8.318 + 42.796 * a - 59.938 * a * a);
  return 1 - Math.exp(-13.436 + 101.14 * a - 223.73 * a * a);
}
