import type { PriorityServers } from './kella-yechiali.ts';
import { manyServers } from './mmc.ts';
import { type StationFigures, stationFigures } from './station-figures.ts';

/**
 * M/M/c with classes of priority of one service rate that interrupt each other, an interrupted service being resumed. As
 * service has no memory, the first k classes are an M/M/c of their own, and L(k) is what class k adds to it. A class
 * whose load, with those before it, fills the servers: undefined.
 */
export function preemptiveBeforeServers({
  servers,
  serviceRate,
  arrivalRates,
}: PriorityServers): readonly (StationFigures | undefined)[] {
  let [arrivalRate, before] = [0, 0];
  return arrivalRates.map((rate) => {
    arrivalRate += rate;
    const together = manyServers({ arrivalRate, serviceRate, servers });
    if (!together) return undefined;
    const L = together.L - before;
    before = together.L;
    const serviceMean = 1 / serviceRate;
    return stationFigures({ rate, servers, serviceMean }, L / rate - serviceMean);
  });
}
