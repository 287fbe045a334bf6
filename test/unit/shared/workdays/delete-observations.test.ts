import { describe, expect, it } from 'vitest';

import type { Repair } from '#shared/workdays/repair.ts';
import { anAway, anObservation, minute, observationId } from '#test/support/builders.ts';

import { DAY, INTERRUPTED, lines, repair, repaired, shiftLines } from './repaired-day.ts';

const remove = (...numbers: number[]): Repair => ({
  kind: 'delete',
  observationIds: numbers.map((n) => observationId(n)),
});

describe('deleting observations', () => {
  it('leaves gaps and the day as it was', () => {
    const record = repaired(remove(1, 3, 3));
    expect(lines(record)).toEqual(['2: 10–20', '4: 50–…']);
    expect(record.observations().map(({ id }) => id)).toEqual([2, 4].map((n) => observationId(n)));
    expect(shiftLines(record)).toEqual(['0–…']);
  });

  it('takes every segment of an interrupted one, and leaves the interruption on its own', () => {
    const record = repaired(remove(1), INTERRUPTED);
    expect(lines(record)).toEqual(['2: 10–15']);
    expect(record.observations()).toEqual([anObservation(2, { rev: 2 })]);
  });

  it('takes an interruption away, and leaves what it interrupted', () => {
    const record = repaired(remove(2), INTERRUPTED);
    expect(lines(record)).toEqual(['1: 0–10', '1: 15–30']);
  });

  it('takes both away at once', () => {
    expect(repaired(remove(2, 1), INTERRUPTED).observations()).toEqual([]);
  });

  it('leaves the question about an absence, without what was left', () => {
    const away = [anAway(1, minute(10), minute(20), { observationId: observationId(1) })];
    expect(repaired(remove(1), { ...DAY, away }).aways()).toMatchObject([
      { observationId: null, answer: null, rev: 2 },
    ]);
  });

  it('is refused for what runs, what waits and what is not there', () => {
    expect(repair(remove(1, 4))).toEqual({
      kind: 'problem',
      problem: { code: 'still-running', id: observationId(4) },
    });
    const observation = [anObservation(1, { heldAs: 'away', heldDepth: 1 })];
    expect(repair(remove(1), { ...DAY, observation })).toMatchObject({
      problem: { code: 'still-running' },
    });
    expect(repair(remove(9))).toEqual({
      kind: 'problem',
      problem: { code: 'not-found', what: 'observation', id: observationId(9) },
    });
  });
});
