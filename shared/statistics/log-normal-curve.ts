import { normalCdf } from './distributions/normal-cdf.ts';
import type { LogNormalFit } from './log-normal.ts';

type Fit = Pick<LogNormalFit, 'logMean' | 'logDeviation'>;

/** A point of a curve over a histogram. */
export interface CurvePoint {
  readonly at: number;
  /** How many values a bar at this place would hold. */
  readonly count: number;
}

/** Enough for a line that looks smooth on any screen. */
const POINTS = 120;

/**
 * The fitted curve in the unit of a histogram's bars: n · width · f(x), where f is the log-normal density
 * exp(−(ln x − μ)² / 2σ²) / (x·σ·√2π). No curve where the fit has no spread or the range has no width.
 */
export function logNormalCurve(
  { logMean, logDeviation }: Fit,
  { n, width, from, to }: CurveRange,
): readonly CurvePoint[] {
  if (logDeviation === 0 || !(to > from)) return [];
  return Array.from({ length: POINTS + 1 }, (_, index) => {
    const at = from + (index * (to - from)) / POINTS;
    const z = (Math.log(at) - logMean) / logDeviation;
    const density = Math.exp((-z * z) / 2) / (at * logDeviation * Math.sqrt(2 * Math.PI));
    return { at, count: at > 0 ? n * width * density : 0 };
  });
}

/** How many values the bars hold, how wide each is, and where the first begins and the last ends. */
export interface CurveRange {
  readonly n: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** How many of n values the distribution puts between two: n · (F(to) − F(from)). */
export function expectedBetween(
  { logMean, logDeviation }: Fit,
  n: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const below = (x: number): number => normalCdf((Math.log(x) - logMean) / logDeviation);
  return n * (below(to) - below(from));
}
