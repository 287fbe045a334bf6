// What the rows of the record are, and what is no such row.
import { describe, expect, it } from 'vitest';

import { awaySchema } from '#shared/recording/away.ts';
import { noteSchema, observationSchema, unitsOf } from '#shared/recording/observation.ts';
import { personSchema } from '#shared/recording/person.ts';
import { recorderCommandSchema, REFUSALS } from '#shared/recording/recorder-command.ts';
import { idleState, recorderStateSchema } from '#shared/recording/recorder-state.ts';
import { commandResultSchema, recorderViewSchema } from '#shared/recording/recorder-view.ts';
import { isEnded, segmentSchema } from '#shared/recording/segment.ts';
import { shiftSchema } from '#shared/recording/shift.ts';
import {
  anAway,
  anObservation,
  aSegment,
  aShift,
  minute,
  operationId,
  PERSON,
} from '#test/support/builders.ts';

describe('rows', () => {
  it('pass as they are', () => {
    const rows = [
      [observationSchema, anObservation(1)],
      [segmentSchema, aSegment(1, minute(0), null)],
      [segmentSchema, aSegment(1, minute(0), minute(1))],
      [shiftSchema, aShift(1, minute(0), null)],
      [awaySchema, anAway(1, minute(0), null)],
      [personSchema, { id: PERSON, rev: 1, name: 'Анна', isArchived: false }],
    ] as const;
    for (const [schema, row] of rows) expect(schema.parse(row)).toEqual(row);
  });

  it.each([
    [
      'an observation counts no fractions',
      observationSchema,
      anObservation(1),
      { countedUnits: 0.5 },
    ],
    [
      'an observation counts nothing negative',
      observationSchema,
      anObservation(1),
      { countedUnits: -1 },
    ],
    ['an outcome has a word', observationSchema, anObservation(1), { outcome: 'sold' }],
    ['a note is not empty', observationSchema, anObservation(1), { note: '' }],
    ['an instant is whole', segmentSchema, aSegment(1, minute(0), null), { start: 0.5 }],
    ['an offset is possible', segmentSchema, aSegment(1, 0, null), { startOffsetMinutes: 961 }],
    ['a zone has a name', shiftSchema, aShift(1, 0, null), { zone: '' }],
    ['an absence has a sign', awaySchema, anAway(1, 0, null), { causes: [] }],
    ['an absence has a known sign', awaySchema, anAway(1, 0, null), { causes: ['tired'] }],
    ['a person has a name', personSchema, { id: PERSON, rev: 1, isArchived: false }, { name: ' ' }],
  ] as const)('are refused: %s', (...[, schema, row, values]) => {
    expect(schema.safeParse({ ...row, ...values }).success).toBe(false);
  });

  it('keep what many merged observations counted and noted', () => {
    const merged = anObservation(1, { countedUnits: 250_000, note: 'x'.repeat(2000) });
    expect(observationSchema.parse(merged)).toEqual(merged);
  });
});

describe('units', () => {
  it('are what was counted, or one when nothing was', () => {
    expect([0, 1, 7].map((countedUnits) => unitsOf({ countedUnits }))).toEqual([1, 1, 7]);
  });
});

describe('notes', () => {
  it('are trimmed, may be empty, and are not endless', () => {
    expect(noteSchema.parse('  завтра ')).toBe('завтра');
    expect(noteSchema.parse('  ')).toBe('');
    expect(noteSchema.safeParse('x'.repeat(501)).success).toBe(false);
  });
});

describe('isEnded', () => {
  it('tells a segment that runs', () => {
    expect(isEnded(aSegment(1, 0, null))).toBe(false);
    expect(isEnded(aSegment(1, 0, 0))).toBe(true);
  });
});

describe('commands', () => {
  it('count one unit when no number is said', () => {
    expect(recorderCommandSchema.parse({ kind: 'unit' })).toEqual({ kind: 'unit', count: 1 });
  });

  it.each([
    { kind: 'unit', count: 0 },
    { kind: 'unit', count: 1001 },
    { kind: 'switch' },
    { kind: 'switch', operationId: 'meeting' },
    { kind: 'outcome', outcome: 'sold' },
    { kind: 'note', note: 'x'.repeat(501) },
    { kind: 'stop' },
  ])('are refused: %j', (command) => {
    expect(recorderCommandSchema.safeParse(command).success).toBe(false);
  });

  it('are answered with done or with a reason', () => {
    for (const refusal of REFUSALS) {
      const result = { kind: 'refused', refusal };
      expect(commandResultSchema.parse(result)).toEqual(result);
    }
    expect(commandResultSchema.safeParse({ kind: 'refused', refusal: 'no' }).success).toBe(false);
  });
});

describe('state and view', () => {
  it('of somebody about whom nothing is recorded', () => {
    expect(recorderStateSchema.parse(idleState)).toEqual(idleState);
    const view = {
      personId: PERSON,
      running: null,
      held: [],
      dayMs: 0,
      day: '2026-03-02',
      isDayOpen: false,
      questions: [],
      undoable: null,
      undoableByObserver: null,
      observedBy: null,
      isTimedBySelf: false,
      lastObserved: null,
      now: minute(0),
    };
    expect(recorderViewSchema.parse(view)).toEqual(view);
    expect(recorderViewSchema.safeParse({ ...view, dayMs: -1 }).success).toBe(false);
    const held = [{ observationId: PERSON, operationId: operationId(1), heldAs: 'lost' }];
    expect(recorderViewSchema.safeParse({ ...view, held }).success).toBe(false);
  });
});
