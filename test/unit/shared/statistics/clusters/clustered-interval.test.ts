import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  clusteredMeanInterval,
  clusteredShareInterval,
} from '#shared/statistics/clusters/clustered-interval.ts';
import { valuesByCluster } from '#shared/statistics/clusters/values-by-cluster.ts';
import { runs } from '#test/support/property.ts';

const BATCHES = [1505, 1528, 1564, 1498, 1600, 1470].map((mean) => ({ part: mean * 5, whole: 5 }));

describe('clusteredMeanInterval', () => {
  it('of Dyestuff has the error of its analysis of variance, 19.383, with 5 degrees of freedom', () => {
    const found = clusteredMeanInterval(BATCHES, 0.95);
    expect(found).toMatchObject({ kind: 'interval', value: 1527.5, clusters: 6 });
    if (found.kind !== 'interval') return;
    expect(found.error).toBeCloseTo(19.383, 3);
    expect(found.df).toBeCloseTo(5, 10);
    expect((found.high - found.low) / 2).toBeCloseTo(2.570582 * 19.383, 2);
  });

  it('says why there is no interval', () => {
    expect(clusteredMeanInterval([], 0.95)).toEqual({ kind: 'nothing-observed' });
    expect(clusteredMeanInterval(BATCHES.slice(0, 2), 0.95)).toEqual({
      kind: 'too-few-clusters',
      value: 1516.5,
      clusters: 2,
    });
  });

  it('takes values as they are', () => {
    expect(valuesByCluster([[1, 2], [], [5]])).toEqual([
      { part: 3, whole: 2 },
      { part: 0, whole: 0 },
      { part: 5, whole: 1 },
    ]);
  });
});

describe('clusteredShareInterval', () => {
  const cluster = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([whole, p]) => ({ whole, part: Math.round(p * whole) }));

  it('lies between 0 and 1 around its share, and mirrors with the opposite', () => {
    fc.assert(
      fc.property(fc.array(cluster, { minLength: 3, maxLength: 12 }), (clusters) => {
        const found = clusteredShareInterval(clusters, 0.95);
        const opposite = clusteredShareInterval(
          clusters.map(({ part, whole }) => ({ part: whole - part, whole })),
          0.95,
        );
        if (found.kind !== 'interval' || opposite.kind !== 'interval') throw new Error('none');
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.low).toBeLessThanOrEqual(found.value);
        expect(found.high).toBeGreaterThanOrEqual(found.value);
        expect(opposite.high).toBeCloseTo(1 - found.low, 6);
      }),
      runs(200),
    );
  });

  it('has no width for a share of 0 or 1', () => {
    const all = [4, 6, 9].map((whole) => ({ part: whole, whole }));
    expect(clusteredShareInterval(all, 0.95)).toMatchObject({ value: 1, low: 1, high: 1 });
    const none = all.map(({ whole }) => ({ part: 0, whole }));
    expect(clusteredShareInterval(none, 0.95)).toMatchObject({ value: 0, low: 0, high: 0 });
  });

  it('says why there is no interval', () => {
    expect(clusteredShareInterval([{ part: 0, whole: 0 }], 0.95).kind).toBe('nothing-observed');
    expect(clusteredShareInterval([{ part: 1, whole: 4 }], 0.95)).toEqual({
      kind: 'too-few-clusters',
      value: 0.25,
      clusters: 1,
    });
  });
});
