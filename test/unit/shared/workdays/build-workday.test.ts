import { describe, expect, it } from 'vitest';

import { buildWorkday } from '#shared/workdays/build-workday.ts';
import { boundsOf } from '#shared/workdays/split-by-day.ts';
import { workdaySchema } from '#shared/workdays/workday.ts';
import {
  anAway,
  anObservation,
  aSegment,
  aShift,
  minute,
  MINUTE,
  observationId,
  operationId,
  ZONE,
} from '#test/support/builders.ts';
import { memoryRecord } from '#test/support/memory-record.ts';

import { DAY, type DayRows, INTERRUPTED, NOW } from './repaired-day.ts';

const bounds = boundsOf('2026-03-02', ZONE, 0);
const workday = (rows: DayRows, now = NOW, day = bounds) =>
  buildWorkday(memoryRecord({ ...rows }).day(), day, now, [...(rows.away ?? [])]);

describe('the photograph of a day', () => {
  it('passes the contract as it is', () => {
    const away = [anAway(1, minute(40), minute(50))];
    const day = { ...workday({ ...DAY, away }), canUndo: false, canRedo: false };
    expect(workdaySchema.parse(day)).toEqual(day);
  });

  it('lists its blocks with their operations', () => {
    const { segments } = workday(DAY);
    expect(segments.map(({ operationId: id, start, end }) => [id, start, end])).toEqual([
      [operationId(1), minute(0), minute(10)],
      [operationId(2), minute(10), minute(20)],
      [operationId(3), minute(30), minute(40)],
      [operationId(4), minute(50), null],
    ]);
  });

  it('sums up each observation, a running one to now', () => {
    const { observations } = workday(DAY);
    expect(observations.map(({ start, end, ms }) => [start, end, ms / MINUTE])).toEqual([
      [minute(0), minute(10), 10],
      [minute(10), minute(20), 10],
      [minute(30), minute(40), 10],
      [minute(50), null, 10],
    ]);
  });

  it('keeps an interrupted observation one, and counts what interrupted it', () => {
    const { observations } = workday(INTERRUPTED);
    expect(observations).toMatchObject([
      {
        id: observationId(1),
        ms: 25 * MINUTE,
        segments: 2,
        interruptions: 1,
        isInterruption: false,
      },
      { id: observationId(2), ms: 5 * MINUTE, segments: 1, interruptions: 0, isInterruption: true },
    ]);
  });

  it('tells units that were counted from one that was not', () => {
    const observation = [anObservation(1, { countedUnits: 3 }), anObservation(2)];
    expect(workday({ ...DAY, observation }).observations).toMatchObject([
      { units: 3, countedUnits: 3 },
      { units: 1, countedUnits: 0 },
    ]);
  });

  it('says what was entered or changed afterwards', () => {
    const segment = [
      aSegment(1, minute(0), minute(10), { origin: 'retro' }),
      aSegment(2, minute(10), minute(20), { origin: 'recovered', isEdited: true }),
      aSegment(3, minute(30), minute(40)),
    ];
    expect(workday({ ...DAY, segment }).observations).toMatchObject([
      { isRetro: true, isEdited: false },
      { isRetro: true, isEdited: true },
      { isRetro: false, isEdited: false },
    ]);
  });

  it('shows only what has a part on the day, but that with all its time', () => {
    const midnight = bounds.end;
    const rows = {
      segment: [
        aSegment(1, midnight - 20 * MINUTE, midnight - 10 * MINUTE),
        aSegment(2, midnight - 10 * MINUTE, midnight + 5 * MINUTE),
        aSegment(3, midnight + 5 * MINUTE, midnight + 9 * MINUTE, {
          observationId: observationId(1),
        }),
      ],
      observation: [anObservation(1), anObservation(2)],
      shift: [aShift(1, midnight - 20 * MINUTE, midnight + 9 * MINUTE)],
    };
    const before = workday(rows, midnight + 9 * MINUTE);
    expect(before.segments.map(({ id }) => id.slice(-1))).toEqual(['1', '2']);
    expect(before.observations.map(({ ms }) => ms / MINUTE)).toEqual([14, 15]);
    expect(before.quality.recordedMs).toBe(20 * MINUTE);
    const after = workday(rows, midnight + 9 * MINUTE, boundsOf('2026-03-03', ZONE, 0));
    expect(after.segments.map(({ id }) => id.slice(-1))).toEqual(['2', '3']);
    expect(after.quality.recordedMs).toBe(9 * MINUTE);
  });

  it('holds a segment without length on the day of its start', () => {
    const rows = { ...DAY, segment: [aSegment(1, bounds.start, bounds.start)] };
    expect(workday(rows).segments).toHaveLength(1);
    const next = { ...DAY, segment: [aSegment(1, bounds.end, bounds.end)] };
    expect(workday(next).segments).toHaveLength(0);
  });

  it('holds what begins this very instant', () => {
    expect(workday({ ...DAY, segment: [aSegment(4, NOW, null)] }).observations).toMatchObject([
      { ms: 0, end: null },
    ]);
  });

  it('lists observations by their start, whatever the order of their rows', () => {
    const observation = DAY.observation.toReversed();
    const { observations } = workday({ ...DAY, observation });
    expect(observations.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((n) => observationId(n)));
  });

  it('leaves out what has no observation', () => {
    expect(workday({ ...DAY, observation: [] })).toMatchObject({ segments: [], observations: [] });
  });

  it('of nothing is empty', () => {
    expect(workday({ segment: [], observation: [], shift: [] })).toMatchObject({
      day: '2026-03-02',
      zone: ZONE,
      start: bounds.start,
      end: bounds.end,
      segments: [],
      observations: [],
      gaps: [],
      shifts: [],
    });
  });
});
