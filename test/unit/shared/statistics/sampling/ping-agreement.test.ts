import { describe, expect, it } from 'vitest';

import { type PingPair, pingAgreement } from '#shared/statistics/sampling/ping-agreement.ts';
import { frozen } from '#test/support/builders.ts';

const pairs = (personDay: string, ...each: (readonly [string, string])[]): PingPair[] =>
  each.map(([timed, pinged]) => ({ personDay, timed, pinged }));

describe('pingAgreement', () => {
  it('has nothing to say without prompts', () => {
    const found = pingAgreement([]);
    expect(found).toMatchObject({ pings: 0, states: [], kappa: undefined });
    expect(found.disagreement.method).toBe('nothing-observed');
  });

  it('says which states are taken for which, and how much the shares differ', () => {
    const found = pingAgreement(
      frozen([
        ...pairs('a', ['call', 'call'], ['call', 'search'], ['search', 'search']),
        ...pairs('b', ['call', 'call'], ['rest', 'rest']),
      ]),
    );
    expect(found.states).toEqual([
      { state: 'call', timedShare: 0.6, pingedShare: 0.4, answers: [2, 0, 1] },
      { state: 'rest', timedShare: 0.2, pingedShare: 0.2, answers: [0, 1, 0] },
      { state: 'search', timedShare: 0.2, pingedShare: 0.4, answers: [0, 0, 1] },
    ]);
    expect(found.disagreement).toMatchObject({ value: 0.2, method: 'too-few-person-days' });
    // pₒ = 0.8, pₑ = 0.24 + 0.04 + 0.08.
    expect(found.kappa?.value).toBeCloseTo((0.8 - 0.36) / 0.64, 12);
  });

  it('tells disagreement with an interval between days', () => {
    const day = (name: string, wrong: number): PingPair[] =>
      pairs(
        name,
        ...Array.from({ length: 8 }, (_, i) => ['call', i < wrong ? 'wait' : 'call'] as const),
      );
    const found = pingAgreement([...day('a', 1), ...day('b', 2), ...day('c', 3)]);
    expect(found.disagreement).toMatchObject({ value: 0.25, method: 'clustered-person-days' });
    // Residuals −1, 0, 1 of 24 prompts.
    expect(found.disagreement.high).toBeCloseTo(0.25 + (4.302653 * Math.sqrt(3)) / 24, 6);
  });

  it('has no agreement beyond chance where all is one state, and none of one prompt', () => {
    const found = pingAgreement(pairs('a', ['call', 'call']));
    expect(found.kappa).toBeUndefined();
    expect(found.disagreement).toMatchObject({ value: 0, low: null });
  });
});
