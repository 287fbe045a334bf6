import { describe, expect, it } from 'vitest';

import { repairTogether, wordOf } from '#shared/workdays/repair-together.ts';
import type { Repair } from '#shared/workdays/repair.ts';
import { frozen, minute, observationId, operationId, segmentId } from '#test/support/builders.ts';
import { memoryRecord } from '#test/support/memory-record.ts';

import { changedBy, DAY, lines, NOW } from './repaired-day.ts';

const moveEnd = (n: number, minutes: number): Repair => ({
  kind: 'move-edge',
  segmentId: segmentId(n),
  edge: 'end',
  at: minute(minutes),
});
const remove = (n: number): Repair => ({ kind: 'delete', observationIds: [observationId(n)] });
const add = (from: number, to: number): Repair => ({
  kind: 'add',
  operationId: operationId(5),
  start: minute(from),
  end: minute(to),
  countedUnits: 0,
});

describe('repairs that are made together', () => {
  it.each<{ what: string; repairs: readonly Repair[]; gives: readonly string[] }>([
    {
      what: 'take room that the one before made',
      repairs: [remove(2), add(10, 20), moveEnd(3, 45)],
      gives: ['1: 0–10', 'new: 10–20', '3: 30–45*', '4: 50–…'],
    },
    {
      what: 'move the same edge on from where it is by then',
      repairs: [moveEnd(1, 5), moveEnd(1, 15)],
      gives: ['1: 0–15*', '2: 15–20*', '3: 30–40', '4: 50–…'],
    },
  ])('$what', ({ repairs, gives }) => {
    const record = changedBy(DAY, (before, newId) =>
      repairTogether(before.day(), frozen(repairs), { now: NOW, newId }),
    );
    expect(lines(record)).toEqual(gives);
  });

  it('are none when one is not possible', () => {
    const record = memoryRecord({ ...DAY });
    const repairs = [remove(2), add(10, 35), remove(1)];
    expect(repairTogether(record.day(), repairs, { now: NOW, newId: record.newId })).toEqual({
      kind: 'problem',
      problem: { code: 'overlap', start: minute(30), end: minute(35) },
    });
  });

  it('are called an edit; one alone has its own word', () => {
    expect(wordOf([remove(1)])).toBe('delete');
    expect(wordOf([remove(1), remove(2)])).toBe('edit');
  });
});
