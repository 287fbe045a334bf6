import { describe, expect, it } from 'vitest';

import { answerAway } from '#shared/workdays/answer-away.ts';
import type { AnsweredAway } from '#shared/workdays/answer-away.ts';
import {
  anAway,
  anObservation,
  aSegment,
  aShift,
  minute,
  observationId,
  operationId,
  shiftId,
} from '#test/support/builders.ts';
import { type MemoryRecord, memoryRecord } from '#test/support/memory-record.ts';

import { changedBy, type DayRows, lines, NOW, shiftLines } from './repaired-day.ts';

const left = { observationId: observationId(1) };
/** Away from 10 to 30; what ran goes on. */
const returned: DayRows = {
  segment: [
    aSegment(1, minute(0), minute(10)),
    aSegment(2, minute(30), null, { observationId: observationId(1) }),
  ],
  observation: [anObservation(1)],
  shift: [aShift(1, minute(0), null)],
  away: [anAway(1, minute(10), minute(30), left)],
};
/** The timer was forgotten at 10, and found at 50. */
const forgotten: DayRows = {
  segment: [aSegment(1, minute(0), minute(10))],
  observation: [anObservation(1)],
  shift: [aShift(1, minute(0), minute(10))],
  away: [anAway(1, minute(10), minute(50), { ...left, endedDay: true })],
};

type Answer = Partial<Omit<AnsweredAway, 'away'>>;

function outcome(rows: DayRows, record: MemoryRecord, answer: Answer) {
  const [away] = rows.away ?? [];
  if (!away) throw new Error('nobody was away');
  const answered = { answer: 'not-work', operationId: null, endedAt: null, ...answer } as const;
  return answerAway(record.day(), { ...answered, away }, { now: NOW, newId: record.newId });
}

const answered = (rows: DayRows, answer: Answer): MemoryRecord =>
  changedBy(rows, (record) => outcome(rows, record, answer));
const problem = (rows: DayRows, answer: Answer): unknown =>
  outcome(rows, memoryRecord({ ...rows }), answer);

describe('the answer about an absence', () => {
  it('that it was no work leaves the gap', () => {
    const record = answered(returned, { answer: 'not-work' });
    expect(lines(record)).toEqual(['1: 0–10', '1: 30–…']);
    expect(record.aways()).toEqual([
      anAway(1, minute(10), minute(30), { ...left, rev: 2, answer: 'not-work' }),
    ]);
  });

  it('that the work went on fills it with what ran', () => {
    const record = answered(returned, { answer: 'continued' });
    expect(lines(record)).toEqual(['1: 0–10', '1: 10–30', '1: 30–…']);
    expect(record.segments()[1]).toMatchObject({
      origin: 'retro',
      isEdited: false,
      startOffsetMinutes: 180,
      endOffsetMinutes: 180,
    });
    expect(record.observations()).toHaveLength(1);
  });

  it.each(['call', 'meeting', 'road', 'rest', 'operation'] as const)(
    'that it was a %s fills it with that operation',
    (answer) => {
      const record = answered(returned, { answer, operationId: operationId(7) });
      expect(lines(record)).toEqual(['1: 0–10', 'new: 10–30', '1: 30–…']);
      expect(record.observations().at(-1)).toMatchObject({ operationId: operationId(7) });
      expect(record.aways()).toMatchObject([{ answer }]);
    },
  );

  it('of no length settles it alone', () => {
    const rows = { ...returned, away: [anAway(1, minute(10), minute(10), left)] };
    expect(answered(rows, { answer: 'continued' }).segments()).toHaveLength(2);
  });

  it('given before the return ends it now', () => {
    const rows = {
      ...returned,
      segment: returned.segment.slice(0, 1),
      away: [anAway(1, minute(10), null, left)],
    };
    const record = answered(rows, { answer: 'continued' });
    expect(lines(record)).toEqual(['1: 0–10', '1: 10–60']);
    expect(record.aways()).toMatchObject([{ end: NOW }]);
  });

  it('lets a day grow whose end was moved meanwhile', () => {
    const rows = {
      ...forgotten,
      away: [anAway(1, minute(10), minute(30), left)],
    };
    expect(shiftLines(answered(rows, { answer: 'continued' }))).toEqual(['0–30']);
  });

  it('is refused without the operation, or when what ran is gone', () => {
    expect(problem(returned, { answer: 'call' })).toMatchObject({
      problem: { code: 'not-found', what: 'operation' },
    });
    const rows = { ...returned, away: [anAway(1, minute(10), minute(30))] };
    expect(problem(rows, { answer: 'continued' })).toMatchObject({
      problem: { code: 'not-found', what: 'observation' },
    });
  });

  it('is refused where the time is taken by now', () => {
    const rows = {
      ...returned,
      segment: [...returned.segment, aSegment(3, minute(15), minute(20))],
    };
    for (const answer of ['continued', 'call'] as const) {
      expect(problem(rows, { answer, operationId: operationId(7) })).toMatchObject({
        problem: { code: 'overlap', start: minute(15), end: minute(20) },
      });
    }
  });
});

describe('the answer about a forgotten day', () => {
  it('that it ended as found changes nothing else', () => {
    const record = answered(forgotten, { answer: 'not-work' });
    expect(lines(record)).toEqual(['1: 0–10']);
    expect(shiftLines(record)).toEqual(['0–10']);
    expect(record.aways()).toMatchObject([{ answer: 'not-work', end: minute(50) }]);
  });

  it('that it ended later lets the work and the day go on until then', () => {
    const record = answered(forgotten, { answer: 'continued', endedAt: minute(40) });
    expect(lines(record)).toEqual(['1: 0–10', '1: 10–40']);
    expect(shiftLines(record)).toEqual(['0–40']);
    expect(record.aways()).toMatchObject([{ answer: 'continued', end: minute(50) }]);
  });

  it('that it ended later with something else', () => {
    const wanted = { answer: 'meeting', operationId: operationId(7), endedAt: minute(40) } as const;
    const record = answered(forgotten, wanted);
    expect(lines(record)).toEqual(['1: 0–10', 'new: 10–40']);
    expect(shiftLines(record)).toEqual(['0–40']);
  });

  it.each(['continued', 'not-work'] as const)(
    'that it ended earlier cuts it there (%s)',
    (answer) => {
      const record = answered(forgotten, { answer, endedAt: minute(6) });
      expect(lines(record)).toEqual(['1: 0–6*']);
      expect(shiftLines(record)).toEqual(['0–6']);
      expect(record.aways()).toMatchObject([{ answer }]);
    },
  );

  it('that it ended earlier leaves a day alone that was moved since', () => {
    const rows = { ...forgotten, shift: [aShift(1, minute(0), minute(12))] };
    expect(shiftLines(answered(rows, { endedAt: minute(6) }))).toEqual(['0–12']);
  });

  it('is refused before the last segment, or when that is gone', () => {
    const early = { problem: { code: 'outside-segment', at: minute(0) } };
    expect(problem(forgotten, { endedAt: minute(0) })).toMatchObject(early);
    expect(problem({ ...forgotten, segment: [] }, { endedAt: minute(6) })).toMatchObject({
      problem: { code: 'outside-segment' },
    });
  });

  it('is refused in the future', () => {
    expect(problem(forgotten, { answer: 'continued', endedAt: minute(61) })).toMatchObject({
      problem: { code: 'in-the-future' },
    });
  });

  it('grows the day that was forgotten, not the one after it', () => {
    const rows = {
      ...forgotten,
      shift: [aShift(1, minute(0), minute(10)), aShift(2, minute(40), null)],
    };
    const record = answered(rows, { answer: 'continued', endedAt: minute(40) });
    expect(record.shifts().find(({ id }) => id === shiftId(1))?.end).toBe(minute(40));
  });
});
