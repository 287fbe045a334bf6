import { afterEach, describe, expect, it, vi } from 'vitest';

import { assertConservation } from '#shared/simulation/network/conservation.ts';
import { estimateInterval, estimateOf } from '#shared/simulation/network/estimate.ts';
import type { QueueNetwork } from '#shared/simulation/network/queue-network.ts';
import { type SimulationPlan, watchNetwork } from '#shared/simulation/network/simulate-network.ts';
import { figuresAt } from '#shared/simulation/network/window-figures.ts';

vi.mock('#shared/simulation/network/conservation.ts', { spy: true });
afterEach(() => vi.clearAllMocks());

const random = (mean: number) => ({ kind: 'exponential', mean }) as const;
const DESK: QueueNetwork = {
  stations: [
    { name: 'desk', servers: 1, order: 'first-come' },
    { name: 'unused', servers: 2, order: 'first-come' },
  ],
  classes: [
    {
      name: 'clients',
      priority: 0,
      arrivals: [{ station: 0, gap: random(2) }],
      visits: [
        { service: random(1), patience: null, next: [] },
        { service: random(1), patience: null, next: [] },
      ],
    },
  ],
  present: [],
};
const PLAN: SimulationPlan = {
  length: { kind: 'customers', warmup: 100, customers: 2000 },
  replications: 4,
  seed: 1,
  limits: [0, 1],
};
const watched = (plan: Partial<SimulationPlan>) => [...watchNetwork(DESK, { ...PLAN, ...plan })];

describe('watching a network', () => {
  it('gives one window for each replication, and asserts what holds in each', () => {
    expect(watched({})).toHaveLength(4);
    expect(assertConservation).toHaveBeenCalledTimes(4);
  });

  it('ends where that does not hold', () => {
    vi.mocked(assertConservation).mockImplementationOnce(() => {
      throw new Error('somebody is lost');
    });
    expect(() => watched({})).toThrow('somebody is lost');
  });

  it('cuts a single long run into batches that fill it', () => {
    const batches = watched({ replications: 1 });
    expect(batches).toHaveLength(20);
    const rows = batches.map((each) => figuresAt(each.rows, 0)?.arrivals ?? Number.NaN);
    const spans = rows.map((rate) => 100 / rate);
    const [whole] = watched({ replications: 1, length: { kind: 'time', warmup: 0, time: 5000 } });
    expect(spans.reduce((total, span) => total + span, 0)).toBeGreaterThan(3500);
    expect(figuresAt(whole?.rows ?? [], 0)?.arrivals).toBeCloseTo(0.5, 1);
  });

  it('is the same to the last bit for the same seed', () => {
    expect(watched({})).toEqual(watched({}));
    expect(watched({ seed: 2 })).not.toEqual(watched({}));
  });

  it('knows no wait where nobody came, and no share', () => {
    const [first] = watched({});
    expect(figuresAt(first?.rows ?? [], 1)).toMatchObject({
      arrivals: 0,
      L: 0,
      Wq: undefined,
      W: undefined,
      waiting: undefined,
      abandoning: undefined,
      utilisation: 0,
    });
    expect(figuresAt(first?.rows ?? [], 7)).toBeUndefined();
  });

  it('counts who waits at most so long', () => {
    const { within = [], waiting = Number.NaN } = figuresAt(watched({})[0]?.rows ?? [], 0) ?? {};
    expect(within[0]).toBeCloseTo(1 - waiting, 2);
    expect(within[1]).toBeGreaterThan(within[0] ?? 1);
  });
});

describe('an estimate', () => {
  it('is the mean of independent runs with its t interval', () => {
    const found = estimateOf([1, 2, 3]);
    expect(found).toEqual({ mean: 2, error: 1 / Math.sqrt(3), n: 3 });
    const { low, high } = estimateInterval({ mean: 2, error: 1, n: 3 }, 0.95);
    expect(low).toBeCloseTo(2 - 4.302_652_729_7, 9);
    expect(high).toBeCloseTo(2 + 4.302_652_729_7, 9);
  });

  it('of one run, or of a run without the figure, is none', () => {
    expect(estimateOf([1])).toBeUndefined();
    expect(estimateOf([1, undefined, 2])).toBeUndefined();
  });
});
