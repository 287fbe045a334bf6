import { describe, expect, it } from 'vitest';

import { personClusters } from '#shared/statistics/clusters/person-clusters.ts';

const day = (personId: string, part: number, whole: number) => ({ personId, part, whole });

describe('personClusters', () => {
  it('makes a cluster of each person where there are three or more', () => {
    const days = [day('a', 1, 4), day('b', 2, 4), day('a', 3, 5), day('c', 0, 1)];
    expect(personClusters(days)).toEqual({
      scope: 'such-people',
      clusters: [
        { part: 4, whole: 9 },
        { part: 2, whole: 4 },
        { part: 0, whole: 1 },
      ],
    });
  });

  it('stays with the days of one or two people, and speaks of them only', () => {
    const days = [day('a', 1, 4), day('b', 2, 4), day('a', 3, 5)];
    expect(personClusters(days)).toMatchObject({ scope: 'these-people' });
    expect(personClusters(days).clusters).toHaveLength(3);
  });

  it('does not count people without a whole', () => {
    const days = [day('a', 1, 4), day('b', 2, 4), day('c', 0, 0)];
    expect(personClusters(days)).toMatchObject({ scope: 'these-people' });
    expect(personClusters([])).toEqual({ scope: 'these-people', clusters: [] });
  });
});
