import { describe, expect, it } from 'vitest';

import type { Repair } from '#shared/workdays/repair.ts';
import {
  anObservation,
  aSegment,
  HOUR,
  minute,
  newId,
  NINE,
  operationId,
  PERSON,
  ZONE,
} from '#test/support/builders.ts';

import { DAY, lines, repair, repaired, shiftLines } from './repaired-day.ts';

const add = (start: number, end: number, countedUnits = 0): Repair => ({
  kind: 'add',
  operationId: operationId(7),
  start: minute(start),
  end: minute(end),
  countedUnits,
});

describe('adding an observation', () => {
  it('fills a gap, and says for ever that it was entered afterwards', () => {
    const record = repaired(add(20, 30, 4));
    expect(record.segments()[2]).toEqual({
      ...aSegment(1, minute(20), minute(30), { origin: 'retro' }),
      id: newId(2),
      observationId: newId(1),
    });
    expect(record.observations().at(-1)).toEqual({
      ...anObservation(1, { operationId: operationId(7), countedUnits: 4 }),
      id: newId(1),
      personId: PERSON,
    });
    expect(shiftLines(record)).toEqual(['0–…']);
  });

  it('lets the day grow to hold it', () => {
    expect(shiftLines(repaired(add(-30, -10)))).toEqual(['-30–…']);
  });

  it('opens a day where there was none', () => {
    const record = repaired(add(0, 30), { segment: [], observation: [], shift: [] });
    expect(lines(record)).toEqual(['new: 0–30']);
    expect(shiftLines(record)).toEqual(['0–30']);
    expect(record.shifts()[0]?.zone).toBe(ZONE);
  });

  it('takes the offsets of both its ends', () => {
    const [segment] = repaired(add(-16 * 60, 0), { ...DAY, segment: [] }).segments();
    expect(segment).toMatchObject({ startOffsetMinutes: 180, endOffsetMinutes: 180 });
  });

  it('may touch its neighbours, also around midnight', () => {
    const midnight = (NINE - minute(0)) / 60_000 - 9 * 60;
    const record = repaired(add(midnight - 10, midnight + 10), { ...DAY, segment: [], shift: [] });
    expect(lines(record)).toEqual([`new: ${midnight - 10}–${midnight + 10}`]);
  });

  it.each([
    ['over what is recorded', add(15, 25), 'overlap'],
    ['around what is recorded', add(25, 45), 'overlap'],
    ['over what runs', add(45, 55), 'overlap'],
    ['of no length', add(25, 25), 'empty-interval'],
    ['that ends before it begins', add(25, 22), 'empty-interval'],
    ['that is not over', add(41, 61), 'in-the-future'],
    ['that is longer than any', add(-16 * 60 - 1, 0), 'too-long'],
  ])('is refused %s', (_, wanted, code) => {
    expect(
      repair(
        wanted,
        wanted.kind === 'add' && code === 'in-the-future' ? { ...DAY, segment: [] } : DAY,
      ),
    ).toMatchObject({
      kind: 'problem',
      problem: { code },
    });
  });

  it('is possible for the longest segment that there can be', () => {
    expect(repair(add(-16 * 60, 0)).kind).toBe('changes');
    expect(16 * HOUR).toBe(57_600_000);
  });
});
