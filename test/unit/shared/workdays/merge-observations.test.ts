import { describe, expect, it } from 'vitest';

import type { Repair } from '#shared/workdays/repair.ts';
import {
  anAway,
  anObservation,
  aSegment,
  aShift,
  HOUR,
  minute,
  observationId,
  operationId,
} from '#test/support/builders.ts';

import { DAY, INTERRUPTED, lines, repair, repaired } from './repaired-day.ts';

const merge = (...numbers: number[]): Repair => ({
  kind: 'merge',
  observationIds: numbers.map((n) => observationId(n)),
});

describe('merging observations', () => {
  it('makes one segment of those that touch', () => {
    const record = repaired(merge(1, 2));
    expect(lines(record).slice(0, 1)).toEqual(['1: 0–20*']);
    expect(record.segments()).toHaveLength(3);
    expect(record.observations().map(({ id }) => id)).toEqual(
      [1, 3, 4].map((n) => observationId(n)),
    );
  });

  it('keeps segments that do not touch as parts of one', () => {
    const record = repaired(merge(1, 3));
    expect(lines(record)).toEqual(['1: 0–10', '2: 10–20', '1: 30–40*', '4: 50–…']);
  });

  it('gives what runs to the first', () => {
    expect(lines(repaired(merge(3, 4))).slice(2)).toEqual(['3: 30–40', '3: 50–…*']);
    const touching = {
      ...DAY,
      segment: [...DAY.segment.slice(0, 2), aSegment(4, minute(20), null)],
    };
    expect(lines(repaired(merge(2, 4), touching))).toEqual(['1: 0–10', '2: 10–…*']);
  });

  it('takes an interruption into what it interrupted', () => {
    const record = repaired(merge(2, 1), INTERRUPTED);
    expect(lines(record)).toEqual(['1: 0–30*']);
    expect(record.observations()).toEqual([anObservation(1, { rev: 2 })]);
  });

  it('forgets that the first interrupted one of the others', () => {
    const rows = {
      ...INTERRUPTED,
      segment: [aSegment(2, minute(0), minute(5)), aSegment(1, minute(5), minute(9))],
    };
    expect(repaired(merge(1, 2), rows).observations()).toMatchObject([
      { id: observationId(2), interruptsId: null },
    ]);
  });

  it('hands over what interrupted one of the others, and who left it', () => {
    const rows = {
      ...DAY,
      observation: DAY.observation.map((row) =>
        row.id === observationId(4) ? { ...row, interruptsId: observationId(2) } : row,
      ),
      away: [anAway(1, minute(20), minute(30), { observationId: observationId(2) })],
    };
    const record = repaired(merge(1, 2), rows);
    expect(record.observations().at(-1)?.interruptsId).toBe(observationId(1));
    expect(record.aways()[0]?.observationId).toBe(observationId(1));
  });

  it('keeps the operation of the earliest, adds up units, keeps the last outcome and all notes', () => {
    const rows = {
      ...DAY,
      observation: [
        anObservation(3, { operationId: operationId(3), note: 'третье' }),
        anObservation(2, { countedUnits: 2, outcome: 'contract', note: 'второе' }),
        anObservation(1, { operationId: operationId(7), countedUnits: 1, outcome: 'refusal' }),
        anObservation(4),
      ],
    };
    const [merged] = repaired(merge(3, 1, 2, 2), rows)
      .observations()
      .filter(({ id }) => id === observationId(1));
    expect(merged).toMatchObject({
      operationId: operationId(7),
      countedUnits: 3,
      outcome: 'contract',
      note: 'второе · третье',
    });
  });

  it('never makes a segment longer than any is', () => {
    const hours = (n: number): number => minute(0) - n * HOUR;
    const rows = {
      segment: [
        aSegment(1, hours(20), hours(10)),
        aSegment(2, hours(10), hours(4)),
        aSegment(3, hours(4), hours(0)),
        aSegment(4, hours(0), null),
      ],
      observation: [1, 2, 3, 4].map((n) => anObservation(n)),
      shift: [aShift(1, hours(20), null)],
    };
    const record = repaired(merge(1, 2, 3, 4), rows);
    expect(lines(record)).toEqual([`1: ${-20 * 60}–${-4 * 60}*`, `1: ${-4 * 60}–…*`]);
  });

  it('does not join where one without length stands between', () => {
    const rows = {
      ...DAY,
      segment: [
        aSegment(1, minute(0), minute(10)),
        aSegment(3, minute(10), minute(10)),
        aSegment(2, minute(10), minute(20)),
      ],
    };
    expect(lines(repaired(merge(1, 2, 3), rows))).toEqual(['1: 0–20*']);
    expect(lines(repaired(merge(1, 2), rows))).toEqual(['1: 0–20*', '3: 10–10']);
  });

  it('is nothing for one', () => {
    expect(repair(merge(1, 1))).toEqual({ kind: 'changes', changes: [] });
  });

  it('is refused for what is not there or waits to be resumed', () => {
    expect(repair(merge(1, 9))).toMatchObject({ problem: { code: 'not-found' } });
    const observation = [
      anObservation(1, { heldAs: 'paused', heldDepth: 1 }),
      ...DAY.observation.slice(1),
    ];
    expect(repair(merge(1, 2), { ...DAY, observation })).toEqual({
      kind: 'problem',
      problem: { code: 'still-running', id: observationId(1) },
    });
  });
});
