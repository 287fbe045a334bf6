import { describe, expect, it } from 'vitest';

import { type PersonId, personIdSchema } from '#shared/recording/person.ts';
import { paceContrasts } from '#shared/statistics/people/pace.ts';
import { suggestPairs } from '#shared/statistics/people/suggest-pairs.ts';
import {
  byOperation,
  type PeopleStudy,
  playClosing,
  playReadings,
} from '#test/support/people-study.ts';

const idOf = (nth: number): PersonId =>
  personIdSchema.parse(`019c9f54-0e60-7000-8000-00000000000${nth}`);
const IDS = [1, 2, 3, 4].map(idOf);
const [A, B, C] = [idOf(1), idOf(2), idOf(3)];
const LEVEL = 0.95;
const DAYS = 20;

interface Truth {
  readonly closers?: readonly PersonId[];
  readonly supporters?: readonly PersonId[];
  readonly isMarked?: boolean;
  readonly days?: number;
  readonly people?: readonly PersonId[];
  /** Hours at support operations by person; none named: an hour each. */
  readonly supportHours?: Readonly<Record<string, number>>;
}

function pairsOf({ closers = [], supporters = [], isMarked = true, ...more }: Truth) {
  const { days = DAYS, people = IDS, supportHours = {} } = more;
  const isOne = (of: readonly string[], personId: string): boolean => of.includes(personId);
  const study = (operation: string, quick: readonly string[]): PeopleStudy => ({
    people,
    days,
    operations: [operation],
    effect: (personId) => (isOne(quick, personId) ? Math.log(0.5) : 0),
  });
  const rate = (personId: string): number => (isOne(closers, personId) ? 0.5 : 0.1);
  return suggestPairs(
    {
      personIds: people,
      closing: playClosing(people, days, { rate: isMarked ? rate : () => 0, seed: 3 }),
      result: paceContrasts(byOperation(playReadings(study('r', closers), 4)), LEVEL),
      support: paceContrasts(byOperation(playReadings(study('s', supporters), 5)), LEVEL),
      supportMs: new Map(people.map((id) => [id, (supportHours[id] ?? 1) * 3_600_000])),
    },
    LEVEL,
  );
}

describe('pairs', () => {
  it('join who closes more with who is quicker at support', () => {
    const { measure, suggested, missing, people } = pairsOf({ closers: [A], supporters: [C] });
    expect({ measure, suggested, missing }).toEqual({
      measure: 'outcomes',
      suggested: [{ closerId: A, supporterId: C }],
      missing: null,
    });
    expect(people[0]?.closing.ratio?.low).toBeGreaterThan(1);
    expect(people[2]?.support.ratio?.high).toBeLessThan(1);
  });

  it('are told by pace where outcomes are not marked', () => {
    const found = pairsOf({ closers: [B], supporters: [A], isMarked: false });
    expect(found.measure).toBe('pace');
    expect(found.suggested).toEqual([{ closerId: B, supporterId: A }]);
  });

  it('take each person once', () => {
    const found = pairsOf({ closers: [A, B], supporters: [A, C] });
    expect(found.suggested).toEqual([{ closerId: B, supporterId: C }]);
  });

  it('give the one quick supporter to the closer who has the most to hand over', () => {
    const both = { closers: [A, B], supporters: [C] };
    expect(pairsOf({ ...both, supportHours: { [B]: 5 } }).suggested).toEqual([
      { closerId: B, supporterId: C },
    ]);
    expect(pairsOf({ ...both, supportHours: { [A]: 5 } }).suggested).toEqual([
      { closerId: A, supporterId: C },
    ]);
  });

  it('are made where nobody has support work to hand over, too', () => {
    const none = Object.fromEntries(IDS.map((id) => [id, 0]));
    const found = pairsOf({ closers: [A], supporters: [C], supportHours: none });
    expect(found.suggested).toEqual([{ closerId: A, supporterId: C }]);
  });

  it.each([
    [{}, 'neither'],
    [{ closers: [A] }, 'no-supporter'],
    [{ supporters: [C] }, 'no-closer'],
    [{ closers: [A], supporters: [A] }, 'same-person'],
    [{ days: 2 }, 'few-days'],
    [{ people: [A] }, 'one-person'],
  ] as const)('%# are none where the record does not support one: %s', (truth, missing) => {
    expect(pairsOf(truth)).toMatchObject({ suggested: [], missing });
  });

  it('are the same each time', () => {
    const truth = { closers: [A], supporters: [C] };
    expect(pairsOf(truth)).toEqual(pairsOf(truth));
  });
});
