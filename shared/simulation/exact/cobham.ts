import { sum } from '#shared/statistics/mean.ts';

import { loadsAround } from './priority-loads.ts';
import type { ServiceMoments } from './service-moments.ts';
import { type StationFigures, stationFigures } from './station-figures.ts';

/**
 * M/G/1 with classes of priority, a service once begun is finished: Wq(k) = Σλ E[S²] / 2 / ((1 − σ(k−1))(1 − σ(k)))
 * with σ(k) the load of the classes up to k (Cobham 1954). The first class is served first. A class whose σ(k) ≥ 1:
 * undefined for it, its queue only grows – and then the work it brings is not bounded, so it is so for all.
 */
export function nonPreemptive(
  classes: readonly ServiceMoments[],
): readonly (StationFigures | undefined)[] {
  const loads = loadsAround(classes.map(({ rate, mean }) => rate * mean));
  const isStable = (loads.at(-1)?.upTo ?? 0) < 1;
  const residual = sum(classes.map(({ rate, secondMoment }) => rate * secondMoment)) / 2;
  return classes.map(({ rate, mean }, index) => {
    const { before, upTo } = loads[index] ?? { before: 1, upTo: 1 };
    if (!isStable) return undefined;
    const wait = residual / ((1 - before) * (1 - upTo));
    return stationFigures({ rate, servers: 1, serviceMean: mean }, wait);
  });
}
