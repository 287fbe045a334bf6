import { trafficOf } from '#shared/simulation/exact/jackson.ts';
import { momentsOf } from '#shared/simulation/kernel/distribution-moments.ts';
import type { CustomerClass, QueueNetwork } from '#shared/simulation/network/queue-network.ts';
import { sum } from '#shared/statistics/mean.ts';

/** What comes to a station in the long run if nobody gives up. */
export interface StationLoad {
  /** Arrivals per unit of time, all visits of all classes. */
  readonly rate: number;
  /** Work that comes per unit of time, in servers. */
  readonly work: number;
  /** The part of it that waits for ever if it must. */
  readonly patientWork: number;
}

/** The loads of all stations, by the traffic equations of each class. @throws {Error} When a class never leaves. */
export function loadsOf({ stations, classes }: QueueNetwork): readonly StationLoad[] {
  const rates = classes.map((each) => ratesOf(each, stations.length));
  return stations.map((_, station) => {
    const parts = classes.map(({ visits }, index) => {
      const rate = rates[index]?.[station] ?? 0;
      const visit = visits[station];
      return {
        rate,
        work: visit && rate > 0 ? rate * momentsOf(visit.service).mean : 0,
        isPatient: !visit?.patience,
      };
    });
    return {
      rate: sum(parts.map(({ rate }) => rate)),
      work: sum(parts.map(({ work }) => work)),
      patientWork: sum(parts.map(({ work, isPatient }) => (isPatient ? work : 0))),
    };
  });
}

function ratesOf({ name, arrivals, visits }: CustomerClass, stations: number): readonly number[] {
  const external = Array.from({ length: stations }, (_, station) =>
    sum(
      arrivals.filter((each) => each.station === station).map(({ gap }) => 1 / momentsOf(gap).mean),
    ),
  );
  const rates = trafficOf(
    external.map((rate, station) => ({
      external: rate,
      next: external.map((_, to) =>
        sum(
          (visits[station]?.next ?? [])
            .filter((step) => step.to === to)
            .map(({ probability }) => probability),
        ),
      ),
    })),
  );
  if (!rates) throw new Error(`class "${name}" never leaves`);
  return rates;
}
