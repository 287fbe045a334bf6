import { describe, expect, it } from 'vitest';

import { type GroupRound, sampledStates } from '#shared/statistics/sampling/group-rounds.ts';
import { frozen } from '#test/support/builders.ts';

const round = (day: string, ...states: string[]): GroupRound => ({ day, states });

describe('sampledStates', () => {
  it('has no states without rounds', () => {
    expect(sampledStates([])).toEqual([]);
    expect(sampledStates([round('2026-03-02')])).toEqual([]);
  });

  it('counts states from the most frequent, over rounds and people', () => {
    const found = sampledStates(
      frozen([
        round('2026-03-02', 'call', 'wait', 'call'),
        round('2026-03-02', 'call', 'call', 'rest'),
        round('2026-03-03', 'call', 'wait'),
      ]),
    );
    expect(found.map(({ state, moments }) => [state, moments])).toEqual([
      ['call', 5],
      ['wait', 2],
      ['rest', 1],
    ]);
    expect(found[0]?.share).toMatchObject({ value: 0.625, method: 'too-few-person-days' });
  });

  it('has the interval of days, which is wider than that of moments where days differ', () => {
    const day = (name: string, calls: number): GroupRound =>
      round(name, ...Array.from({ length: 10 }, (_, i) => (i < calls ? 'call' : 'wait')));
    // Residuals 4, 0, −4 of 30 moments: s² = 3/2 · 32 / 900; t(2; 0.975) = 4.302653; Wilson for 15 of 30.
    const [calls] = sampledStates([day('a', 9), day('b', 5), day('c', 1)]);
    expect(calls?.share.low).toBe(0);
    expect(calls?.naive?.low).toBeCloseTo(0.3315, 4);
    expect(calls?.naive?.high).toBeCloseTo(0.6685, 4);
    const [alike] = sampledStates([day('a', 6), day('b', 5), day('c', 6)]);
    expect((alike?.share.high ?? 0) - (alike?.share.value ?? 0)).toBeCloseTo(
      4.302653 * Math.sqrt((1.5 * (2 / 3)) / 900),
      6,
    );
  });

  it('never loses a rare state to an interval without width', () => {
    const days = ['a', 'b', 'c'].map((day) => round(day, ...Array.from({ length: 10 }, () => 'x')));
    const [all] = sampledStates(days);
    expect(all?.naive?.low).toBeCloseTo(1 - 0.1135, 4);
  });
});
