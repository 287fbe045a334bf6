import { describe, expect, it } from 'vitest';

import type { Repair } from '#shared/workdays/repair.ts';
import {
  anAway,
  anObservation,
  aSegment,
  minute,
  newId,
  observationId,
  operationId,
  segmentId,
} from '#test/support/builders.ts';

import { DAY, INTERRUPTED, lines, repair, repaired } from './repaired-day.ts';

const split = (n: number, minutes: number): Repair => ({
  kind: 'split',
  segmentId: segmentId(n),
  at: minute(minutes),
});

describe('splitting a segment', () => {
  it('makes the later part a performance of its own', () => {
    const record = repaired(split(1, 4));
    expect(lines(record).slice(0, 2)).toEqual(['1: 0–4*', 'new: 4–10*']);
    expect(record.observations().at(-1)).toEqual(
      anObservation(1, { id: observationIdOf(newId(1)), operationId: operationId(1) }),
    );
  });

  it('leaves what was counted and noted with the first part', () => {
    const told = { countedUnits: 3, outcome: 'contract', note: 'да' } as const;
    const rows = { ...DAY, observation: [anObservation(1, told)] };
    expect(repaired(split(1, 4), rows).observations()).toMatchObject([
      told,
      { countedUnits: 0, outcome: null, note: null },
    ]);
  });

  it('lets what runs run on in the second part', () => {
    expect(lines(repaired(split(4, 55))).slice(-2)).toEqual(['4: 50–55*', 'new: 55–…*']);
  });

  it('gives later segments and interruptions to the second part', () => {
    const record = repaired(split(1, 5), INTERRUPTED);
    expect(lines(record)).toEqual(['1: 0–5*', 'new: 5–10*', '2: 10–15', 'new: 15–30*']);
    const second = record.observations().find(({ id }) => id === newId(1));
    expect(record.observations()[1]).toMatchObject({ interruptsId: second?.id });
  });

  it('leaves earlier segments and interruptions with the first', () => {
    const record = repaired(split(3, 20), INTERRUPTED);
    expect(lines(record)).toEqual(['1: 0–10', '2: 10–15', '1: 15–20*', 'new: 20–30*']);
    expect(record.observations()[1]?.interruptsId).toBe(observationId(1));
  });

  it('gives the place on the stack to the second part', () => {
    const held = { heldAs: 'paused', heldDepth: 2 } as const;
    const rows = { ...DAY, observation: [anObservation(1, held)] };
    expect(repaired(split(1, 4), rows).observations()).toMatchObject([
      { heldAs: null, heldDepth: null },
      held,
    ]);
  });

  it('gives a later absence to the second part, and leaves an earlier one', () => {
    const left = { observationId: observationId(1) };
    const away = [anAway(1, minute(3), minute(4), left), anAway(2, minute(10), minute(20), left)];
    const aways = repaired(split(1, 4), { ...DAY, away }).aways();
    expect(aways.map((each) => each.observationId)).toEqual([observationId(1), newId(1)]);
  });

  it.each([
    ['at its start', split(1, 0), 'outside-segment'],
    ['at its end', split(1, 10), 'outside-segment'],
    ['outside', split(1, 12), 'outside-segment'],
    ['after now', split(4, 60), 'outside-segment'],
    ['of what is not there', split(9, 4), 'not-found'],
  ])('is refused %s', (_, wanted, code) => {
    expect(repair(wanted)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  it('is refused where the observation is missing', () => {
    const rows = { ...DAY, segment: [aSegment(8, minute(0), minute(10))] };
    expect(repair(split(8, 4), rows)).toEqual({
      kind: 'problem',
      problem: { code: 'not-found', what: 'observation', id: observationId(8) },
    });
  });
});

function observationIdOf(id: string): ReturnType<typeof observationId> {
  return id as ReturnType<typeof observationId>;
}
