import type { IntervalAround } from '../intervals/interval.ts';
import { sampleFigures } from '../intervals/mean-interval.ts';
import { differenceInterval, type TTest, welchTest } from './t-tests.ts';

/** How many times longer one sample is than another, with the test that it is not. */
export interface GeometricRatio {
  readonly ratio: IntervalAround;
  readonly test: TTest;
}

/**
 * Ratio of geometric means by Welch's t of ln x, with its interval: exp(ȳ₁ − ȳ₂ ± t·error). The comparison of two people
 * at one operation. Undefined where a value is not positive, a sample has fewer than two values, or nothing is spread.
 */
export function ratioOfGeometricMeans(
  x: readonly number[],
  y: readonly number[],
  level: number,
): GeometricRatio | undefined {
  if ([...x, ...y].some((value) => !(value > 0))) return undefined;
  const ofX = sampleFigures(x.map(Math.log));
  const ofY = sampleFigures(y.map(Math.log));
  const test = ofX && ofY && welchTest(ofX, ofY);
  if (!test) return undefined;
  const { value, low, high } = differenceInterval(test, level);
  return { ratio: { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high) }, test };
}
