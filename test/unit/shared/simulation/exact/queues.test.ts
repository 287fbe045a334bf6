import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { waitingProbability } from '#shared/norms/headcount/erlang-c.ts';
import { allenCunneen } from '#shared/simulation/exact/allen-cunneen.ts';
import { nonPreemptive } from '#shared/simulation/exact/cobham.ts';
import { fluidLimit } from '#shared/simulation/exact/erlang-a-fluid.ts';
import { impatientCustomers } from '#shared/simulation/exact/erlang-a.ts';
import { jacksonNetwork } from '#shared/simulation/exact/jackson.ts';
import { prioritiesBeforeServers } from '#shared/simulation/exact/kella-yechiali.ts';
import { atLeastThere, singleServer, waitsLonger } from '#shared/simulation/exact/mm1.ts';
import { manyServers, waitsLongerThan } from '#shared/simulation/exact/mmc.ts';
import { pollaczekKhinchine } from '#shared/simulation/exact/pollaczek-khinchine.ts';
import { preemptiveResume } from '#shared/simulation/exact/preemptive-resume.ts';
import { preemptiveBeforeServers } from '#shared/simulation/exact/preemptive-servers.ts';
import { sum } from '#shared/statistics/mean.ts';
import { runs } from '#test/support/property.ts';

const rates = (arrivalRate: number, servers = 1) => ({ arrivalRate, serviceRate: 1, servers });

/** Classes that load one server to less than 1 together. */
const classes = fc
  .array(
    fc.record({
      share: fc.double({ min: 0.05, max: 1, noNaN: true }),
      mean: fc.double({ min: 0.1, max: 10, noNaN: true }),
      cv: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .chain((given) =>
    fc.double({ min: 0.05, max: 0.97, noNaN: true }).map((load) => {
      const whole = sum(given.map(({ share }) => share));
      return given.map(({ share, mean, cv }) => ({
        rate: (load * share) / whole / mean,
        mean,
        secondMoment: mean ** 2 * (1 + cv ** 2),
      }));
    }),
  );

describe('one server', () => {
  it('is the same by every formula that holds for it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (rho) => {
        const wait = rho / (1 - rho);
        expect(singleServer(rates(rho))?.Wq).toBeCloseTo(wait, 9);
        expect(manyServers(rates(rho))?.Wq).toBeCloseTo(wait, 9);
        expect(pollaczekKhinchine({ rate: rho, mean: 1, secondMoment: 2 })?.Wq).toBeCloseTo(
          wait,
          9,
        );
        const station = { servers: 1, rho, serviceMean: 1, arrivalCv: 1, serviceCv: 1 };
        expect(allenCunneen(station)).toBeCloseTo(wait, 9);
        expect(waitsLonger(rates(rho), 0.7)).toBeCloseTo(waitsLongerThan(rates(rho), 0.7) ?? 0, 12);
      }),
      runs(50),
    );
  });

  it.each([1, 1.5])('has no long run under a load of %f, and never NaN', (rho) => {
    expect(singleServer(rates(rho))).toBeUndefined();
    expect(manyServers(rates(rho))).toBeUndefined();
    expect(waitsLonger(rates(rho), 1)).toBeUndefined();
    expect(waitsLongerThan(rates(rho), 1)).toBeUndefined();
    expect(atLeastThere(rates(rho), 1)).toBeUndefined();
    expect(pollaczekKhinchine({ rate: rho, mean: 1, secondMoment: 1 })).toBeUndefined();
    const station = { servers: 1, rho, serviceMean: 1, arrivalCv: 1, serviceCv: 1 };
    expect(allenCunneen(station)).toBeUndefined();
    const alone = { external: rho, serviceRate: 1, servers: 1, next: [] };
    expect(jacksonNetwork([alone])).toBeUndefined();
    const overloaded = { rate: rho, mean: 1, secondMoment: 1 };
    expect(nonPreemptive([overloaded])).toEqual([undefined]);
    expect(preemptiveResume([overloaded])).toEqual([undefined]);
  });

  it('refuses what is no rate', () => {
    expect(() => singleServer(rates(-1))).toThrow('Invariant violated');
    expect(() => pollaczekKhinchine({ rate: 1, mean: 0, secondMoment: 0 })).toThrow('Invariant');
  });
});

describe('classes of priority', () => {
  it('keep Kleinrock’s law: whoever goes first, the work that waits is the same', () => {
    fc.assert(
      fc.property(classes, (given) => {
        const found = nonPreemptive(given);
        const waiting = sum(given.map(({ rate, mean }, k) => rate * mean * (found[k]?.Wq ?? NaN)));
        const rho = sum(given.map(({ rate, mean }) => rate * mean));
        const residual = sum(given.map(({ rate, secondMoment }) => (rate * secondMoment) / 2));
        expect(waiting / ((rho * residual) / (1 - rho))).toBeCloseTo(1, 9);
      }),
      runs(100),
    );
  });

  it('that interrupt leave the first one to itself', () => {
    fc.assert(
      fc.property(classes, ([first, ...others]) => {
        fc.pre(first !== undefined);
        const found = preemptiveResume([first, ...others]);
        expect(found[0]?.W).toBeCloseTo(pollaczekKhinchine(first)?.W ?? NaN, 9);
        // The last one waits longer for being interrupted than for standing last.
        expect(found.at(-1)?.W).toBeGreaterThanOrEqual(
          (nonPreemptive([first, ...others]).at(-1)?.Wq ?? NaN) - 1e-9,
        );
      }),
      runs(100),
    );
  });

  it('before several servers wait as Erlang says together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.double({ min: 0.01, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 4 }),
        (servers, shares) => {
          const arrivalRates = shares.map((share) => share * servers);
          const asked = { servers, serviceRate: 1, arrivalRates };
          const together = manyServers(rates(sum(arrivalRates), servers));
          for (const found of [prioritiesBeforeServers(asked), preemptiveBeforeServers(asked)]) {
            const queued = sum(found.map((each) => each?.Lq ?? NaN));
            expect(queued).toBeCloseTo(together?.Lq ?? NaN, 9);
          }
        },
      ),
      runs(100),
    );
  });

  it('that fill the servers have no long run together', () => {
    const asked = { servers: 2, serviceRate: 1, arrivalRates: [0.5, 1.5] };
    expect(prioritiesBeforeServers(asked)).toEqual([undefined, undefined]);
    expect(preemptiveBeforeServers(asked)[0]?.W).toBeGreaterThan(1);
    expect(preemptiveBeforeServers(asked)[1]).toBeUndefined();
  });
});

describe('impatient customers', () => {
  it('become patient ones as their patience grows', () => {
    const found = impatientCustomers({ ...rates(7.2, 8), abandonmentRate: 1e-9 });
    const patient = manyServers(rates(7.2, 8));
    expect(found.waiting).toBeCloseTo(patient?.waiting ?? NaN, 6);
    expect(found.Lq).toBeCloseTo(patient?.Lq ?? NaN, 5);
  });

  it('fill M/M/∞ where they leave as fast as they would be served: N is Poisson', () => {
    const { L, abandoning, Wq } = impatientCustomers({ ...rates(50, 40), abandonmentRate: 1 });
    expect(L).toBeCloseTo(50, 9);
    expect(abandoning).toBeCloseTo(Wq, 12);
  });

  it.each([
    [1e5, 9e4],
    [1e5, 1.1e5],
    [2000, 1],
  ])('are counted without overflow: %i erlangs before %i servers', (load, servers) => {
    const asked = { ...rates(load, servers), abandonmentRate: 0.5 };
    const { abandoning, waiting, busy, Lq } = impatientCustomers(asked);
    expect(waiting).toBeGreaterThanOrEqual(0);
    expect(waiting).toBeLessThanOrEqual(1);
    expect(busy).toBeCloseTo(load * (1 - abandoning), 4);
    const fluid = fluidLimit(asked);
    expect(abandoning).toBeCloseTo(fluid.abandoning, 2);
    expect(Lq / load).toBeCloseTo(fluid.Lq / load, 2);
  });

  it('leave no more of them waiting than Erlang’s queue of patient ones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        (servers, rho, abandonmentRate) => {
          const load = rho * servers;
          const { waiting, L, throughput } = impatientCustomers({
            ...rates(load, servers),
            abandonmentRate,
          });
          expect(waiting).toBeLessThanOrEqual(waitingProbability(servers, load) + 1e-12);
          expect(throughput).toBeLessThanOrEqual(load + 1e-9);
          expect(L).toBeLessThanOrEqual((manyServers(rates(load, servers))?.L ?? NaN) + 1e-9);
        },
      ),
      runs(100),
    );
  });
});

describe('an open network', () => {
  const station = (external: number, serviceRate: number, next: readonly number[]) => ({
    external,
    serviceRate,
    servers: 1,
    next,
  });

  it('is its stations, each alone with what reaches it', () => {
    const found = jacksonNetwork([station(0.5, 1, [0, 1]), station(0, 2, [0, 0])]);
    expect(found?.rates).toEqual([0.5, 0.5]);
    expect(found?.L).toBeCloseTo(1 + 1 / 3, 12);
    expect(found?.W).toBeCloseTo(2 + 2 / 3, 12);
  });

  it('has no long run where nobody leaves, or nobody comes', () => {
    expect(jacksonNetwork([station(0.5, 1, [1])])).toBeUndefined();
    expect(jacksonNetwork([station(0, 1, [0])])).toBeUndefined();
    expect(() => jacksonNetwork([station(0.5, 1, [1.2])])).toThrow('Invariant violated');
  });
});
