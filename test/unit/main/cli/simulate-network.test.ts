import { describe, expect, it } from 'vitest';

import {
  simulatedFigures as figuresOf,
  simulationError as errorOf,
} from '#test/support/simulate-queue.ts';

const SHORT = { customers: 4000, warmup: 500, replications: 5, seed: 3 };
const random = (mean: number) => ({ kind: 'exponential', mean });
const DEPARTMENT = {
  stations: [
    { name: 'calls', servers: 2 },
    { name: 'papers' },
    { name: 'orders', servers: 'unlimited' },
  ],
  classes: [
    {
      name: 'leads',
      arrivals: [{ station: 'calls', gap: random(1) }],
      visits: [
        { station: 'calls', service: random(1.2), next: [{ to: 'papers', probability: 0.4 }] },
        { station: 'papers', service: random(1.5), next: [{ to: 'orders', probability: 0.9 }] },
        { station: 'orders', service: { kind: 'uniform', low: 10, high: 30 } },
      ],
    },
  ],
};

describe('simulate --queue with any network', () => {
  it('runs it, beside the product form where it has one', async () => {
    const figures = await figuresOf({ model: 'network', inputs: DEPARTMENT, ...SHORT });
    expect(figures.get('orders.L')?.exact).toBeCloseTo(7.2, 9);
    expect(figures.get('orders.L')?.covered99).toBe(true);
    expect(figures.get('papers.Wq')?.exact).toBeCloseTo((0.6 * 1.5) / 0.4, 9);
    expect(figures.get('papers.Wq')?.covered99).toBe(true);
    expect(figures.get('calls.rho')?.exact).toBeCloseTo(0.6, 9);
    expect(figures.get('network.W')?.exact).toBeCloseTo(1.2 / 0.64 + 0.4 * 3.75 + 0.36 * 20, 9);
    expect(figures.get('network.W')?.covered99).toBe(true);
  });

  it('tells classes apart, and knows loads where waits are not known', async () => {
    const urgent = {
      name: 'urgent',
      arrivals: [{ station: 'desk', gap: random(4) }],
      visits: [{ station: 'desk', service: { kind: 'log-normal', mean: 1, cv: 1 } }],
    };
    const inputs = {
      stations: [{ name: 'desk', order: 'priority' }],
      classes: [urgent, { ...urgent, name: 'others', priority: 7 }],
      present: [{ station: 'desk', class: 'others', count: 20 }],
    };
    const figures = await figuresOf({ model: 'network', inputs, ...SHORT });
    expect(figures.get('desk.rho')).toMatchObject({ exact: 0.5, covered99: true });
    expect(figures.get('desk.Wq')?.exact).toBeNull();
    const [first, second] = [figures.get('desk.urgent.Wq'), figures.get('desk.others.Wq')];
    expect(first?.mean).toBeLessThan(second?.mean ?? 0);
  });

  it('counts who gives up', async () => {
    const inputs = {
      stations: [{ name: 'desk' }],
      classes: [
        {
          name: 'clients',
          arrivals: [{ station: 'desk', gap: random(1) }],
          visits: [{ station: 'desk', service: random(2), patience: random(1) }],
        },
      ],
    };
    const figures = await figuresOf({ model: 'network', inputs, ...SHORT });
    expect(figures.get('desk.P_abandon')?.mean).toBeGreaterThan(0.5);
    expect(figures.get('desk.P_abandon')?.exact).toBeNull();
  });

  const changed = (change: (inputs: typeof DEPARTMENT) => object) => ({
    model: 'network',
    inputs: change(structuredClone(DEPARTMENT)),
    ...SHORT,
  });
  it.each([
    [
      'there is no station "nowhere"',
      changed((x) => ({ ...x, present: [{ station: 'nowhere', class: 'leads', count: 1 }] })),
    ],
    [
      'there are two of station "papers"',
      changed((x) => ({ ...x, stations: [...x.stations, { name: 'papers' }] })),
    ],
    [
      'nobody comes',
      changed((x) => ({ ...x, classes: x.classes.map((each) => ({ ...each, arrivals: [] })) })),
    ],
    [
      'has no service at "orders"',
      changed((x) => ({
        ...x,
        classes: x.classes.map((each) => ({ ...each, visits: each.visits.slice(0, 2) })),
      })),
    ],
    [
      'there is no long run',
      changed((x) => ({ ...x, stations: x.stations.map((each) => ({ ...each, servers: 1 })) })),
    ],
    [
      'class "leads" never leaves',
      changed((x) => ({
        ...x,
        classes: x.classes.map((each) => ({
          ...each,
          visits: [
            { station: 'calls', service: random(1), next: [{ to: 'calls', probability: 1 }] },
          ],
        })),
      })),
    ],
    ['servers', changed((x) => ({ ...x, stations: [{ name: 'calls', servers: 0 }] }))],
  ])('refuses what cannot run: %s', async (message, document) => {
    expect(await errorOf(document)).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(message),
    });
  });
});
