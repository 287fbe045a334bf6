import { expect, it } from 'vitest';

import { momentIn } from '#shared/lib/time.ts';
import { beginSegment, endSegment, release } from '#shared/recording/running-segment.ts';
import {
  anObservation,
  aSegment,
  minute,
  newId,
  observationId,
  PERSON,
} from '#test/support/builders.ts';

it('ends a segment with the zone and the offset of its end', () => {
  const running = aSegment(1, minute(0), null);
  expect(endSegment(running, momentIn(minute(10), 'Asia/Yekaterinburg'))).toEqual({
    entity: 'segment',
    id: running.id,
    before: running,
    after: {
      ...running,
      rev: 2,
      end: minute(10),
      endZone: 'Asia/Yekaterinburg',
      endOffsetMinutes: 300,
    },
  });
});

it('keeps a length of zero where the clock was set back', () => {
  const running = aSegment(1, minute(0), null);
  const ended = endSegment(running, momentIn(minute(-3), 'UTC'), { origin: 'recovered' });
  expect(ended.after).toMatchObject({ end: minute(0), origin: 'recovered' });
});

it('begins a segment with the zone and the offset of its start', () => {
  const begun = beginSegment(
    PERSON,
    observationId(2),
    momentIn(minute(0), 'Asia/Kathmandu'),
    newId(1),
  );
  expect(begun).toEqual({
    entity: 'segment',
    id: newId(1),
    before: null,
    after: {
      id: newId(1),
      rev: 1,
      personId: PERSON,
      observationId: observationId(2),
      start: minute(0),
      end: null,
      startZone: 'Asia/Kathmandu',
      startOffsetMinutes: 345,
      endZone: null,
      endOffsetMinutes: null,
      origin: 'recorded',
      isEdited: false,
    },
  });
});

it('takes observations off the stack', () => {
  const held = anObservation(1, { heldAs: 'paused', heldDepth: 1 });
  expect(release([held]).map(({ after }) => after)).toEqual([anObservation(1, { rev: 2 })]);
  expect(release([])).toEqual([]);
});
