// What a repair can be, what a record is asked, and what stands in a repair's way.
import { describe, expect, it } from 'vitest';

import { awayAnswerInputSchema } from '#shared/recording/away-answer-input.ts';
import { auditEntrySchema, calendarDaySchema } from '#shared/workdays/calendar.ts';
import { extentOf, findObservation, findSegment, segmentsOf } from '#shared/workdays/day-record.ts';
import { repairSchema } from '#shared/workdays/repair.ts';
import { impossible, problemOf, repaired } from '#shared/workdays/repaired.ts';
import {
  aSegment,
  awayId,
  minute,
  observationId,
  operationId,
  segmentId,
  shiftId,
} from '#test/support/builders.ts';
import { memoryRecord } from '#test/support/memory-record.ts';

import { DAY, INTERRUPTED, NOW } from './repaired-day.ts';

describe('repairs', () => {
  it.each([
    { kind: 'move-edge', segmentId: segmentId(1), edge: 'end', at: 5 },
    { kind: 'split', segmentId: segmentId(1), at: 5 },
    { kind: 'merge', observationIds: [observationId(1), observationId(2)] },
    { kind: 'reassign', observationIds: [observationId(1)], operationId: operationId(1) },
    { kind: 'delete', observationIds: [observationId(1)] },
    { kind: 'amend', observationId: observationId(1), outcome: null },
    { kind: 'move-shift', shiftId: shiftId(1), edge: 'start', at: 5 },
    { kind: 'add', operationId: operationId(1), start: 0, end: 5, countedUnits: 2 },
  ])('pass the contract: $kind', (repair) => {
    expect(repairSchema.parse(repair)).toEqual(repair);
  });

  it('count no units of their own accord', () => {
    const add = { kind: 'add', operationId: operationId(1), start: 0, end: 5 };
    expect(repairSchema.parse(add)).toMatchObject({ countedUnits: 0 });
  });

  it.each([
    { kind: 'merge', observationIds: [observationId(1)] },
    { kind: 'delete', observationIds: [] },
    { kind: 'move-edge', segmentId: segmentId(1), edge: 'middle', at: 5 },
    { kind: 'split', segmentId: segmentId(1), at: 0.5 },
    { kind: 'amend', observationId: observationId(1), countedUnits: -1 },
    { kind: 'amend', observationId: observationId(1), note: 'x'.repeat(501) },
    { kind: 'forget' },
  ])('are refused: %j', (repair) => {
    expect(repairSchema.safeParse(repair).success).toBe(false);
  });
});

describe('answers, calendar and audit', () => {
  it('fill in what an answer does not name', () => {
    expect(awayAnswerInputSchema.parse({ awayId: awayId(1), answer: 'not-work' })).toEqual({
      awayId: awayId(1),
      answer: 'not-work',
      operationId: null,
      endedAt: null,
    });
    const unknown = { awayId: awayId(1), answer: 'asleep' };
    expect(awayAnswerInputSchema.safeParse(unknown).success).toBe(false);
  });

  it('take a day and an entry as they are', () => {
    const day = {
      day: '2026-03-02',
      ms: 3,
      workingMs: 2,
      resultMs: 1,
      gapMs: 0,
      coverage: null,
      questions: 1,
    };
    expect(calendarDaySchema.parse(day)).toEqual(day);
    expect(calendarDaySchema.safeParse({ ...day, questions: -1 }).success).toBe(false);
    const entry = {
      seq: 1,
      madeAt: 2,
      madeBy: 'anna',
      action: 'split',
      reason: null,
      isUndone: false,
      rows: [{ entity: 'segment', before: null, after: { start: 1 } }],
    };
    expect(auditEntrySchema.parse(entry)).toEqual(entry);
  });
});

describe('a record', () => {
  const record = memoryRecord({ ...INTERRUPTED }).day();

  it('is asked for its rows', () => {
    expect(findSegment(record, segmentId(2))?.start).toBe(minute(10));
    expect(findSegment(record, segmentId(9))).toBeUndefined();
    expect(findObservation(record, observationId(2))?.interruptsId).toBe(observationId(1));
    expect(findObservation(record, observationId(9))).toBeUndefined();
    expect(segmentsOf(record, observationId(1)).map(({ start }) => start)).toEqual([
      minute(0),
      minute(15),
    ]);
    expect(segmentsOf(record, observationId(9))).toEqual([]);
  });

  it('lets a running segment reach to now, and no further back than its start', () => {
    expect(extentOf(aSegment(1, minute(0), minute(5)), NOW).end).toBe(minute(5));
    expect(extentOf(aSegment(1, minute(0), null), NOW).end).toBe(NOW);
    expect(extentOf(aSegment(1, minute(70), null), NOW).end).toBe(minute(70));
  });
});

describe('what stands in the way of a segment', () => {
  const record = memoryRecord({ ...DAY }).day();
  const span = (start: number, end: number) => ({ start: minute(start), end: minute(end) });

  it('is nothing in a gap, nor where others only touch', () => {
    expect(problemOf(record, span(20, 30), NOW)).toBeUndefined();
  });

  it('is not what gives way', () => {
    expect(problemOf(record, span(15, 30), NOW)).toMatchObject({ code: 'overlap' });
    expect(problemOf(record, span(15, 30), NOW, [segmentId(2)])).toBeUndefined();
  });

  it('is told as a problem, and changes as changes', () => {
    const problem = { code: 'outside-segment', at: 5 } as const;
    expect(impossible(problem)).toEqual({ kind: 'problem', problem });
    expect(repaired([])).toEqual({ kind: 'changes', changes: [] });
  });
});
