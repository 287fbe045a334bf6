import { describe, expect, it } from 'vitest';

import { seededRandom } from '#shared/lib/random.ts';
import { clusterBootstrap } from '#shared/statistics/clusters/cluster-bootstrap.ts';
import { clusteredMeanInterval } from '#shared/statistics/clusters/clustered-interval.ts';

const people = Array.from({ length: 40 }, (_, index) => ({
  part: 10 + ((index * 7) % 40),
  whole: 20 + (index % 5),
}));
const options = () => ({ level: 0.95, resamples: 4000, random: seededRandom(4) });

describe('clusterBootstrap', () => {
  it('agrees with the interval by t where there are many people', () => {
    const found = clusterBootstrap(people, options());
    const byT = clusteredMeanInterval(people, 0.95);
    if (!found || byT.kind !== 'interval') throw new Error('no interval');
    const width = byT.high - byT.low;
    expect(found.value).toBeCloseTo(byT.value, 12);
    expect(Math.abs(found.low - byT.low)).toBeLessThan(0.08 * width);
    expect(Math.abs(found.high - byT.high)).toBeLessThan(0.08 * width);
  });

  it('is the same for the same seed', () => {
    expect(clusterBootstrap(people, options())).toEqual(clusterBootstrap(people, options()));
  });

  it('draws people, not minutes: more minutes of the same people do not make it narrower', () => {
    const longer = people.map(({ part, whole }) => ({ part: part * 100, whole: whole * 100 }));
    const found = clusterBootstrap(longer, options());
    expect(found?.low).toBeCloseTo(clusterBootstrap(people, options())?.low ?? Number.NaN, 9);
  });

  it('has nothing to say of fewer than two people', () => {
    expect(clusterBootstrap([], options())).toBeUndefined();
    expect(clusterBootstrap([{ part: 1, whole: 2 }], options())).toBeUndefined();
  });
});
