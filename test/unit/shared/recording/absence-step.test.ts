import { describe, expect, it } from 'vitest';

import { beginAway, endAway, endAwayAndDay } from '#shared/recording/absence-step.ts';
import { idleState, type RecorderState } from '#shared/recording/recorder-state.ts';
import {
  aContext,
  anAway,
  anObservation,
  aSegment,
  aShift,
  frozen,
  minute,
  newId,
  observationId,
  PERSON,
  ZONE,
} from '#test/support/builders.ts';
import { memoryRecord } from '#test/support/memory-record.ts';

const running = memoryRecord({
  segment: [aSegment(1, minute(0), null)],
  observation: [anObservation(1)],
  shift: [aShift(1, minute(0), null)],
}).state();

const gone: RecorderState = frozen({
  ...idleState,
  held: [
    anObservation(2, { heldAs: 'interrupted', heldDepth: 1 }),
    anObservation(1, { heldAs: 'away', heldDepth: 2 }),
  ],
  shift: aShift(1, minute(0), null),
  away: anAway(1, minute(10), null, { observationId: observationId(1) }),
});

describe('beginAway', () => {
  it('ends what ran when the person left, and asks about the time from there', () => {
    expect(beginAway(running, ['lock', 'idle'], aContext(minute(10)))).toEqual([
      {
        entity: 'segment',
        id: running.running?.segment.id,
        before: running.running?.segment,
        after: aSegment(1, minute(0), minute(10), { rev: 2 }),
      },
      {
        entity: 'observation',
        id: observationId(1),
        before: anObservation(1),
        after: anObservation(1, { rev: 2, heldAs: 'away', heldDepth: 1 }),
      },
      {
        entity: 'away',
        id: newId(1),
        before: null,
        after: {
          id: newId(1),
          rev: 1,
          personId: PERSON,
          start: minute(10),
          end: null,
          zone: ZONE,
          causes: ['lock', 'idle'],
          observationId: observationId(1),
          endedDay: false,
          answer: null,
        },
      },
    ]);
  });

  it('marks what a crash cut off', () => {
    const [segment] = beginAway(running, ['crash'], aContext(minute(10)));
    expect(segment?.after).toMatchObject({ origin: 'recovered' });
  });

  it('puts what ran on top of what is held', () => {
    const state = { ...running, held: [anObservation(2, { heldAs: 'interrupted', heldDepth: 3 })] };
    const [, held] = beginAway(state, ['idle'], aContext(minute(10)));
    expect(held?.after).toMatchObject({ heldAs: 'away', heldDepth: 4 });
  });

  it('never begins before what ran, nor inside time that is recorded already', () => {
    const early = beginAway(running, ['idle'], aContext(minute(-5)));
    expect(early.map(({ after }) => after)).toMatchObject([
      { end: minute(0) },
      {},
      { start: minute(0) },
    ]);
    const late = beginAway(running, ['idle'], aContext(minute(10), { latestEnd: minute(7) }));
    expect(late.map(({ after }) => after)).toMatchObject([
      { end: minute(7) },
      {},
      { start: minute(7) },
    ]);
  });

  it('is nothing when nothing ran or somebody has left already', () => {
    expect(beginAway(idleState, ['idle'], aContext(minute(10)))).toEqual([]);
    const left = { ...running, away: anAway(1, minute(5), null) };
    expect(beginAway(left, ['idle'], aContext(minute(10)))).toEqual([]);
  });
});

describe('endAway', () => {
  it('lets go on what ran, and keeps the question', () => {
    const changes = endAway(gone, aContext(minute(30)));
    expect(changes.map(({ entity, after }) => [entity, after])).toEqual([
      ['away', { ...gone.away, rev: 2, end: minute(30) }],
      ['observation', anObservation(1, { rev: 2 })],
      ['segment', { ...aSegment(1, minute(30), null), id: newId(1) }],
    ]);
  });

  it('leaves a performance alone that somebody ended or held meanwhile', () => {
    const ended = { ...gone, held: [] };
    expect(endAway(ended, aContext(minute(30))).map(({ entity }) => entity)).toEqual(['away']);
    const held = { ...gone, held: [anObservation(1, { heldAs: 'paused', heldDepth: 1 })] };
    expect(endAway(held, aContext(minute(30))).map(({ entity }) => entity)).toEqual(['away']);
  });

  it('goes on in a shift of its own where the open one lies ahead, because the clock was once wrong', () => {
    const ahead = { ...gone, shift: aShift(1, minute(100), null) };
    const context = aContext(minute(30), { workedUntil: minute(110) });
    expect(endAway(ahead, context).map(({ entity, after }) => [entity, after])).toEqual([
      ['away', { ...gone.away, rev: 2, end: minute(30) }],
      ['shift', { ...ahead.shift, rev: 2, end: minute(110) }],
      ['shift', { ...aShift(1, minute(30), null), id: newId(1) }],
      ['observation', anObservation(1, { rev: 2 })],
      ['segment', { ...aSegment(1, minute(30), null), id: newId(2) }],
    ]);
  });

  it('begins nothing beside what runs', () => {
    const { running: another } = running;
    const changes = endAway({ ...gone, running: another }, aContext(minute(30)));
    expect(changes.map(({ entity }) => entity)).toEqual(['away']);
  });

  it('never ends before it began', () => {
    const [away] = endAway(gone, aContext(minute(3)));
    expect(away?.after).toMatchObject({ end: minute(10) });
  });

  it('is nothing when nobody was away', () => {
    expect(endAway(idleState, aContext(minute(30)))).toEqual([]);
    expect(endAwayAndDay(idleState, aContext(minute(30)).moment, null)).toEqual([]);
  });
});

describe('endAwayAndDay', () => {
  it('closes the day when the person left, and finishes what was held', () => {
    const changes = endAwayAndDay(gone, aContext(minute(900)).moment, null);
    expect(changes.map(({ entity, after }) => [entity, after])).toEqual([
      ['away', { ...gone.away, rev: 2, end: minute(900), endedDay: true }],
      ['observation', anObservation(2, { rev: 2 })],
      ['observation', anObservation(1, { rev: 2 })],
      ['shift', aShift(1, minute(0), minute(10), { rev: 2 })],
    ]);
  });

  it('closes it where time ends that was entered since', () => {
    const changes = endAwayAndDay(gone, aContext(minute(900)).moment, minute(25));
    expect(changes.at(-1)?.after).toMatchObject({ end: minute(25) });
    const earlier = endAwayAndDay(gone, aContext(minute(900)).moment, minute(5));
    expect(earlier.at(-1)?.after).toMatchObject({ end: minute(10) });
  });

  it('closes no day before it began, and none where none is open', () => {
    const late = { ...gone, shift: aShift(1, minute(20), null) };
    const changes = endAwayAndDay(late, aContext(minute(900)).moment, null);
    expect(changes.at(-1)?.after).toMatchObject({ start: minute(20), end: minute(20) });
    const none = endAwayAndDay({ ...gone, shift: null }, aContext(minute(900)).moment, null);
    expect(none.map(({ entity }) => entity)).toEqual(['away', 'observation', 'observation']);
  });
});
