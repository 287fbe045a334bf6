import { loadsAround } from './priority-loads.ts';
import type { ServiceMoments } from './service-moments.ts';
import { type StationFigures, stationFigures } from './station-figures.ts';

/**
 * M/G/1 with classes of priority that interrupt each other, an interrupted service being resumed:
 * W(k) = E[S(k)] / (1 − σ(k−1)) + Σ(i ≤ k) λE[S²] / 2 / ((1 − σ(k−1))(1 − σ(k))) (White & Christie 1958; Kleinrock
 * vol. 2 §3.4). Wq is W less the service itself: interruptions are waiting. A class whose σ(k) ≥ 1: undefined for it
 * alone, those before it do not feel it.
 */
export function preemptiveResume(
  classes: readonly ServiceMoments[],
): readonly (StationFigures | undefined)[] {
  const loads = loadsAround(classes.map(({ rate, mean }) => rate * mean));
  let residual = 0;
  return classes.map(({ rate, mean, secondMoment }, index) => {
    residual += (rate * secondMoment) / 2;
    const { before, upTo } = loads[index] ?? { before: 1, upTo: 1 };
    if (upTo >= 1) return undefined;
    const sojourn = mean / (1 - before) + residual / ((1 - before) * (1 - upTo));
    return stationFigures({ rate, servers: 1, serviceMean: mean }, sojourn - mean);
  });
}
