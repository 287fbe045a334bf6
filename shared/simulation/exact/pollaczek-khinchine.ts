import { assert } from '#shared/lib/assert.ts';

import type { ServiceMoments } from './service-moments.ts';
import { type StationFigures, stationFigures } from './station-figures.ts';

/**
 * M/G/1, first come, first served: Wq = λE[S²] / (2(1 − ρ)) (Pollaczek 1930, Khinchine 1932). ρ ≥ 1: undefined, the
 * queue only grows.
 */
export function pollaczekKhinchine(moments: ServiceMoments): StationFigures | undefined {
  const { rate, mean, secondMoment } = moments;
  assert(rate >= 0 && mean > 0, `rate ${rate}, service ${mean}`);
  const rho = rate * mean;
  if (rho >= 1) return undefined;
  const wait = (rate * secondMoment) / (2 * (1 - rho));
  return stationFigures({ rate, servers: 1, serviceMean: mean }, wait);
}
