import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  meanWait,
  queueMargin,
  servedInTime,
  waitingProbability,
} from '#shared/norms/headcount/erlang-c.ts';
import { runs } from '#test/support/property.ts';

describe('waitingProbability', () => {
  it('is the load itself for one server, and 2ρ²/(1 + ρ) for two', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), (rho) => {
        expect(waitingProbability(1, rho)).toBeCloseTo(rho, 12);
        expect(waitingProbability(2, 2 * rho)).toBeCloseTo((2 * rho * rho) / (1 + rho), 12);
      }),
      runs(50),
    );
  });

  // Ten erlangs: 200 calls an hour of three minutes, as guides for call centres print them.
  it.each([
    [11, 0.682],
    [12, 0.449],
    [13, 0.285],
    [14, 0.174],
  ])('with %i servers under ten erlangs is %f', (servers, probability) => {
    expect(waitingProbability(servers, 10)).toBeCloseTo(probability, 3);
  });

  it('is 1 where the load fills the servers, 0 without load, and does not overflow', () => {
    expect(waitingProbability(3, 3)).toBe(1);
    expect(waitingProbability(3, 0)).toBe(0);
    expect(waitingProbability(1100, 1000)).toBeGreaterThan(0);
    expect(waitingProbability(1100, 1000)).toBeLessThan(0.01);
  });

  it.each([
    [0, 1],
    [1.5, 1],
    [2, -1],
  ])('knows no %f servers under %f erlangs', (servers, load) => {
    expect(() => waitingProbability(servers, load)).toThrow('Invariant violated');
  });
});

describe('waiting', () => {
  it('takes ρ·s/(1 − ρ) before one server, and for ever before too few', () => {
    expect(meanWait(1, 0.8, 5)).toBeCloseTo(20, 10);
    expect(meanWait(2, 2, 5)).toBe(Infinity);
  });

  it('is over in time for a share of the clients', () => {
    const promise = { serviceTime: 180, within: 20, share: 0.8 };
    expect(servedInTime(13, 10, promise)).toBeCloseTo(0.796, 3);
    expect(servedInTime(14, 10, promise)).toBeCloseTo(0.888, 3);
    expect(servedInTime(10, 10, promise)).toBe(0);
  });
});

describe('queueMargin', () => {
  const promise = { serviceTime: 180, within: 20, share: 0.8 };

  it('is four servers above ten erlangs for 80 % in 20 seconds', () => {
    expect(queueMargin(10, promise)).toEqual({ servers: 14, margin: 1.4 });
  });

  it('shrinks as departments grow', () => {
    const margins = [1, 10, 100].map((load) => queueMargin(load, promise).margin ?? 0);
    expect(margins).toEqual(margins.toSorted((a, b) => b - a));
    expect(margins.at(-1)).toBeGreaterThan(1);
  });

  it('keeps one server where nobody comes', () => {
    expect(queueMargin(0, promise)).toEqual({ servers: 1, margin: null });
  });

  it('promises nobody the whole of the clients', () => {
    expect(() => queueMargin(1, { ...promise, share: 1 })).toThrow('Invariant violated');
  });
});
