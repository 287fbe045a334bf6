import { expect, it } from 'vitest';

import { changed, inverseOf, made, removed } from '#shared/recording/row-change.ts';
import { anObservation, minute, observationId, aShift, shiftId } from '#test/support/builders.ts';

const observation = anObservation(1, { rev: 4, note: 'one' });

it('makes a row', () => {
  expect(made('observation', observation)).toEqual({
    entity: 'observation',
    id: observationId(1),
    before: null,
    after: observation,
  });
});

it('gives a row other values and the next revision', () => {
  expect(changed('observation', observation, { note: 'two' })).toEqual({
    entity: 'observation',
    id: observationId(1),
    before: observation,
    after: { ...observation, rev: 5, note: 'two' },
  });
});

it('removes a row', () => {
  expect(removed('observation', observation)).toEqual({
    entity: 'observation',
    id: observationId(1),
    before: observation,
    after: null,
  });
});

it('takes changes back, the last first', () => {
  const shift = aShift(1, minute(0), null);
  const list = [made('shift', shift), changed('observation', observation, { note: null })];
  expect(inverseOf(list)).toEqual([
    {
      entity: 'observation',
      id: observationId(1),
      before: { ...observation, rev: 5, note: null },
      after: observation,
    },
    { entity: 'shift', id: shiftId(1), before: shift, after: null },
  ]);
  expect(inverseOf([])).toEqual([]);
});
