import { describe, expect, it } from 'vitest';

import { momentIn } from '#shared/lib/time.ts';
import { carryOverClockStep } from '#shared/recording/clock-step.ts';
import { idleState } from '#shared/recording/recorder-state.ts';
import {
  aContext,
  anObservation,
  aSegment,
  aShift,
  minute,
  newId,
  PERSON,
  ZONE,
} from '#test/support/builders.ts';
import { memoryRecord } from '#test/support/memory-record.ts';

const rows = {
  segment: [aSegment(1, minute(0), null)],
  observation: [anObservation(1)],
  shift: [aShift(1, minute(0), null)],
};
const before = momentIn(minute(10), ZONE);
const after = aContext(minute(500));

describe('carryOverClockStep', () => {
  it('ends the segment by the old clock and lets the same performance go on by the new one', () => {
    const record = memoryRecord(rows);
    record.apply(carryOverClockStep(record.state(), before, after));
    expect(record.segments()).toEqual([
      aSegment(1, minute(0), minute(10), { rev: 2 }),
      { ...aSegment(1, minute(500), null), id: newId(2) },
    ]);
    expect(record.shifts()).toEqual([
      aShift(1, minute(0), minute(10), { rev: 2 }),
      { id: newId(1), rev: 1, personId: PERSON, start: minute(500), end: null, zone: ZONE },
    ]);
    expect(record.observations()).toEqual([anObservation(1)]);
  });

  it('opens no shift where none was open', () => {
    const record = memoryRecord({ ...rows, shift: [] });
    record.apply(carryOverClockStep(record.state(), before, after));
    expect(record.shifts()).toEqual([]);
    expect(record.segments()).toHaveLength(2);
  });

  it('does not let the old segment reach into what is recorded already', () => {
    const record = memoryRecord(rows);
    record.apply(carryOverClockStep(record.state(), before, { ...after, latestEnd: minute(4) }));
    expect(record.segments()[0]?.end).toBe(minute(4));
  });

  it('closes no shift before it began', () => {
    const record = memoryRecord({ ...rows, shift: [aShift(1, minute(20), null)] });
    record.apply(carryOverClockStep(record.state(), before, after));
    expect(record.shifts()[0]).toMatchObject({ start: minute(20), end: minute(20) });
  });

  it('leaves nothing outside of the shift that it closes', () => {
    const record = memoryRecord(rows);
    const context = { ...after, workedUntil: minute(40) };
    record.apply(carryOverClockStep(record.state(), before, context));
    expect(record.shifts()[0]).toMatchObject({ start: minute(0), end: minute(40) });
  });

  it('is nothing when nothing runs', () => {
    expect(carryOverClockStep(idleState, before, after)).toEqual([]);
  });
});
