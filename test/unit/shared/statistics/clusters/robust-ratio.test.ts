import { describe, expect, it } from 'vitest';

import { clusteredShare } from '#shared/statistics/clustered-share.ts';
import { robustRatio } from '#shared/statistics/clusters/robust-ratio.ts';
import { valuesByCluster } from '#shared/statistics/clusters/values-by-cluster.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';

describe('robustRatio', () => {
  it('is CR2 with its Satterthwaite degrees of freedom, worked with whole matrices in NumPy', () => {
    const groups = [[3, 5, 4], [10, 11], [7, 7.5, 6, 8, 9, 7], [1]];
    const found = robustRatio(valuesByCluster(groups));
    expect(found?.value).toBeCloseTo(6.541666666666667, 12);
    expect(found?.error).toBeCloseTo(1.2946365336297112, 12);
    expect(found?.df).toBeCloseTo(2.088607594936709, 12);
    expect(found?.clusters).toBe(4);
  });

  it("of equal clusters is Cochran's with k − 1 degrees of freedom", () => {
    const clusters = [3, 5, 4, 1].map((part) => ({ part, whole: 8 }));
    const found = robustRatio(clusters);
    const { value, high } = clusteredShare(clusters);
    expect(found?.df).toBeCloseTo(3, 12);
    expect((found?.error ?? 0) * studentQuantile(0.975, 3)).toBeCloseTo(
      (high ?? 0) - (value ?? 0),
      12,
    );
  });

  it('has fewer degrees of freedom where one cluster is nearly all', () => {
    const sizes = [100, 1, 1, 1].map((whole, index) => ({ whole, part: (index + whole) / 2 }));
    expect(robustRatio(sizes)?.df).toBeLessThan(1.5);
  });

  it('has nothing to say of fewer than two clusters; empty ones do not count', () => {
    expect(robustRatio([])).toBeUndefined();
    expect(
      robustRatio([
        { part: 1, whole: 2 },
        { part: 0, whole: 0 },
      ]),
    ).toBeUndefined();
  });
});
