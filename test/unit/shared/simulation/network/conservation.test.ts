import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Distribution } from '#shared/simulation/kernel/distribution.ts';
import { assertConservation } from '#shared/simulation/network/conservation.ts';
import { NetworkRun } from '#shared/simulation/network/network-run.ts';
import type { QueueNetwork } from '#shared/simulation/network/queue-network.ts';
import { FIELD } from '#shared/simulation/network/tallies.ts';
import { runs } from '#test/support/property.ts';

const every = (value: number): Distribution => ({ kind: 'deterministic', value });
const random = (mean: number): Distribution => ({ kind: 'exponential', mean });

const busyDesk: QueueNetwork = {
  stations: [{ name: 'desk', servers: 1, order: 'first-come' }],
  classes: [
    {
      name: 'clients',
      priority: 0,
      arrivals: [{ station: 0, gap: random(1) }],
      visits: [{ service: random(0.9), patience: null, next: [] }],
    },
  ],
  present: [],
};

const timesOf = fc.oneof(
  fc.double({ min: 0.1, max: 3, noNaN: true }).map(random),
  fc.double({ min: 0.1, max: 3, noNaN: true }).map(every),
  fc
    .record({ mean: fc.double({ min: 0.2, max: 3, noNaN: true }), cv: fc.constantFrom(0.5, 1.5) })
    .map(({ mean, cv }): Distribution => ({ kind: 'log-normal', mean, cv })),
  fc.constant<Distribution>({ kind: 'empirical', values: [0, 0.5, 1, 1, 2] }),
);

const networks = fc.record({
  stations: fc.array(
    fc.record({
      servers: fc.constantFrom(1, 1, 2, 5, Infinity),
      order: fc.constantFrom('first-come' as const, 'priority' as const, 'preemptive' as const),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  classes: fc.array(
    fc.record({
      priority: fc.nat(3),
      gap: timesOf,
      service: timesOf,
      patience: fc.option(timesOf),
      goesOn: fc.double({ min: 0, max: 0.4, noNaN: true }),
      start: fc.nat(3),
      present: fc.nat(6),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  seed: fc.nat(),
});

describe('whatever the network', () => {
  it('loses nobody and no time: Little’s law and conservation hold in every run', () => {
    fc.assert(
      fc.property(networks, ({ stations, classes, seed }) => {
        const count = stations.length;
        const network: QueueNetwork = {
          stations: stations.map((each, index) => ({ ...each, name: `${index}` })),
          classes: classes.map(({ priority, gap, service, patience, goesOn, start }, index) => ({
            name: `${index}`,
            priority,
            arrivals: [{ station: start % count, gap: gap.kind === 'empirical' ? random(1) : gap }],
            visits: stations.map((_, from) => ({
              service,
              patience,
              next: [
                { to: (from + 1) % count, probability: goesOn },
                { to: from, probability: goesOn },
              ],
            })),
          })),
          present: classes.map(({ start, present }, customerClass) => ({
            station: start % count,
            customerClass,
            count: present,
          })),
        };
        const run = new NetworkRun(network, { seed, replication: 0, limits: [1] });
        for (const time of [0, 5, 50, 200]) {
          run.untilTime(time);
          expect(() => assertConservation(run)).not.toThrow();
        }
      }),
      runs(150),
    );
  });

  it('would be noticed to lose somebody, or time', () => {
    const run = new NetworkRun(busyDesk, { seed: 1, replication: 0, limits: [] });
    run.untilArrivals(1000);
    const { values } = run.tallies;
    const wrong = (field: number) => {
      const right = values[field] ?? Number.NaN;
      values[field] = right + 1;
      try {
        assertConservation(run);
        return 'nothing';
      } catch (error) {
        return String(error);
      } finally {
        values[field] = right;
      }
    };
    expect(wrong(FIELD.served)).toContain('Invariant violated');
    expect(wrong(FIELD.arrived)).toContain('Invariant violated');
    expect(wrong(FIELD.sojourn)).toContain('time in 0');
    expect(wrong(FIELD.area)).toContain('time in 0');
    expect(wrong(FIELD.wait)).toContain('waits in 0');
    expect(wrong(FIELD.queueArea)).toContain('waits in 0');
    expect(() => assertConservation(run)).not.toThrow();
  });
});
