// Hundreds of studies whose truth is known: an interval holds it as often as it promises, and chance is seldom a finding.
import { describe, expect, it } from 'vitest';

import { ratioOfGeometricMeans } from '#shared/statistics/comparison/ratio-of-geometric-means.ts';
import { closingContrasts } from '#shared/statistics/people/closing.ts';
import { compareOperations as compare } from '#shared/statistics/people/compare-operations.ts';
import { withFindings } from '#shared/statistics/people/findings.ts';
import { paceContrasts } from '#shared/statistics/people/pace.ts';
import {
  byOperation,
  type DayReadings,
  type PeopleStudy,
  playClosing,
  playReadings,
} from '#test/support/people-study.ts';

const compareOperations = (rows: readonly DayReadings[], level: number) =>
  compare(byOperation(rows), level);

const STUDIES = 600;
const LEVEL = 0.95;
/** 5 % of 600 studies, and three standard errors more. */
const MOST = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / STUDIES);

const PEOPLE = ['a', 'b', 'c', 'd'];
const ALIKE: PeopleStudy = { people: PEOPLE, days: 10, operations: ['x', 'y', 'z'] };

/** The part of the studies for which something holds. */
function partOf(holds: (seed: number) => boolean): number {
  const seeds = Array.from({ length: STUDIES }, (_, seed) => seed + 1);
  return seeds.filter((seed) => holds(seed)).length / STUDIES;
}

const isFound = ({ finding }: { readonly finding: string }): boolean =>
  finding === 'more' || finding === 'less';

describe('people who do not differ', () => {
  it('are told apart at any operation in hardly more than 5 % of studies', () => {
    const part = partOf((seed) =>
      compareOperations(playReadings(ALIKE, seed), LEVEL).operations.some(({ people }) =>
        people.some(isFound),
      ),
    );
    expect(part).toBeLessThan(MOST);
  });

  it('are not told apart by pace because one does more of the long operations', () => {
    const chance: PeopleStudy['chance'] = (personId, operationId) =>
      (personId === 'a') === (operationId === 'z') ? 0.9 : 0.4;
    const part = partOf((seed) => {
      const pace = paceContrasts(
        byOperation(playReadings({ ...ALIKE, days: 15, chance }, seed)),
        LEVEL,
      );
      return withFindings([pace], LEVEL).judged.flat().some(isFound);
    });
    expect(part).toBeLessThan(MOST);
  });

  it('are not told apart by outcomes', () => {
    const part = partOf((seed) => {
      const days = playClosing(PEOPLE, 15, { rate: () => 0.15, seed });
      return withFindings([closingContrasts(days, LEVEL)], LEVEL)
        .judged.flat()
        .some(isFound);
    });
    expect(part).toBeLessThan(MOST);
  });
});

describe('a person who takes 1.3 times as long', () => {
  const slower: PeopleStudy = {
    ...ALIKE,
    effect: (personId, operationId) =>
      personId === 'a' && operationId === 'x' ? Math.log(1.3) : 0,
  };
  const contrastOf = (seed: number) =>
    compareOperations(playReadings(slower, seed), LEVEL)
      .operations.find(({ operationId }) => operationId === 'x')
      ?.people.find(({ personId }) => personId === 'a');

  it('has an interval that holds the truth about as often as promised', () => {
    const part = partOf((seed) => {
      const ratio = contrastOf(seed)?.ratio;
      return ratio ? ratio.low <= 1.3 && 1.3 <= ratio.high : false;
    });
    expect(part).toBeGreaterThan(0.92);
    expect(part).toBeLessThan(0.98);
  });

  it('is found more often the more days there are', () => {
    const found = (days: number): number =>
      partOf((seed) =>
        compareOperations(playReadings({ ...slower, days }, seed), LEVEL)
          .operations.flatMap(({ people }) => people)
          .some(({ personId, finding }) => personId === 'a' && finding === 'more'),
      );
    expect(found(40)).toBeGreaterThan(found(10) + 0.3);
  });
});

describe('sums of people’s days', () => {
  it('give the ratio, interval and chance of all the values laid together', () => {
    const effect = (personId: string): number => (PEOPLE.indexOf(personId) + 1) / 2;
    const days = playReadings({ ...ALIKE, effect }, 1);
    const x = days.filter(({ operationId }) => operationId === 'x');
    const lengths = (of: typeof days): number[] => of.map(({ log }) => Math.exp(log));
    const laid = PEOPLE.map((person) =>
      ratioOfGeometricMeans(
        lengths(x.filter(({ personId }) => personId === person)),
        lengths(x.filter(({ personId }) => personId !== person)),
        LEVEL,
      ),
    );
    const [found] = compareOperations(x, LEVEL).operations;
    const almost = (value = 0): unknown => expect.closeTo(value, 9);
    expect(found?.people.map(({ ratio, p }) => ({ ...ratio, p }))).toEqual(
      laid.map((each) => ({
        value: almost(each?.ratio.value),
        low: almost(each?.ratio.low),
        high: almost(each?.ratio.high),
        p: almost(each?.test.p),
      })),
    );
  });
});

describe('two people', () => {
  it('are one comparison, seen from both ends', () => {
    const { operations, comparisons } = compareOperations(
      playReadings({ ...ALIKE, people: ['a', 'b'] }, 1),
      LEVEL,
    );
    expect(comparisons).toBe(3);
    for (const { people } of operations) {
      const [a, b] = people;
      expect((a?.ratio?.value ?? 0) * (b?.ratio?.value ?? 0)).toBeCloseTo(1, 9);
      expect(a?.adjustedP).toBe(b?.adjustedP);
    }
  });
});

describe('too few days', () => {
  it('compare nobody', () => {
    const days = playReadings({ ...ALIKE, days: 2 }, 1);
    expect(compareOperations(days, LEVEL)).toEqual({ operations: [], comparisons: 0 });
  });

  it('are nobody else’s yardstick', () => {
    const days = playReadings(ALIKE, 1).filter(
      ({ personId, day }) => personId !== 'd' || Number(day) < 2,
    );
    const without = days.filter(({ personId }) => personId !== 'd');
    const ratios = (of: typeof days) =>
      compareOperations(of, LEVEL).operations.map(({ people }) =>
        people.filter(({ personId }) => personId !== 'd').map(({ ratio }) => ratio),
      );
    expect(ratios(days)).toEqual(ratios(without));
  });

  it('of all the same length have no spread', () => {
    const days = playReadings(ALIKE, 1).map((day) => ({ ...day, log: 11 }));
    const { operations } = compareOperations(days, LEVEL);
    expect(operations[0]?.kruskalWallis).toBeNull();
    expect(operations.flatMap(({ people }) => people).map(({ finding }) => finding)).toEqual(
      Array.from({ length: 12 }, () => 'no-spread'),
    );
  });
});
