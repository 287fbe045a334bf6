import { type IntervalAround, studentInterval } from '../intervals/interval.ts';
import type { SampleFigures } from '../intervals/mean-interval.ts';
import { studentTwoSided } from '../student-quantile.ts';

/** Whether two means differ: the statistic, its degrees of freedom and the two-sided p. */
export interface TTest {
  readonly difference: number;
  readonly error: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Welch's t with Satterthwaite's degrees of freedom (R's `t.test`): the two may be spread differently. Undefined where
 * a sample has fewer than two values, or both have no spread.
 */
export function welchTest(x: SampleFigures, y: SampleFigures): TTest | undefined {
  if (x.n < 2 || y.n < 2) return undefined;
  const ofX = x.deviation ** 2 / x.n;
  const ofY = y.deviation ** 2 / y.n;
  const whole = ofX + ofY;
  const df = whole ** 2 / (ofX ** 2 / (x.n - 1) + ofY ** 2 / (y.n - 1));
  return testOf(x.mean - y.mean, Math.sqrt(whole), df);
}

/** Pooled t (R: `t.test(var.equal = TRUE)`), with n₁ + n₂ − 2 degrees of freedom. Undefined as Welch's. */
export function pooledTest(x: SampleFigures, y: SampleFigures): TTest | undefined {
  if (x.n < 2 || y.n < 2) return undefined;
  const error = pooledDeviation(x, y) * Math.sqrt(1 / x.n + 1 / y.n);
  return testOf(x.mean - y.mean, error, x.n + y.n - 2);
}

/** √(((n₁−1)s₁² + (n₂−1)s₂²) / (n₁ + n₂ − 2)). */
export function pooledDeviation(x: SampleFigures, y: SampleFigures): number {
  const squares = (x.n - 1) * x.deviation ** 2 + (y.n - 1) * y.deviation ** 2;
  return Math.sqrt(squares / (x.n + y.n - 2));
}

/** The interval of a difference of means. */
export function differenceInterval(
  { difference, error, df }: TTest,
  level: number,
): IntervalAround {
  return studentInterval(difference, error, { df, level });
}

function testOf(difference: number, error: number, df: number): TTest | undefined {
  if (!(error > 0)) return undefined;
  const t = difference / error;
  return { difference, error, t, df, p: studentTwoSided(t, df) };
}
