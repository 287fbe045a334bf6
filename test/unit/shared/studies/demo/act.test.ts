import { describe, expect, it } from 'vitest';

import { type Act, durationOf, shortened, withInside } from '#shared/studies/demo/act.ts';

const letters: Act = { operation: 'correspondence', ms: 600_000, inside: [] };
const question: Act = { operation: 'care-question', ms: 120_000, inside: [] };
const sent = (after: number) =>
  ({ kind: 'mark', after, command: { kind: 'unit', count: 1 } }) as const;

/** Two letters, a question in between that is itself interrupted by a pause, then an absence. */
const busy = withInside(
  letters,
  sent(500_000),
  {
    kind: 'absence',
    after: 400_000,
    absence: { ms: 900_000, causes: ['idle'], noticedAfterMs: 1 },
  },
  sent(100_000),
  {
    kind: 'interruption',
    after: 200_000,
    act: withInside(question, { kind: 'pause', after: 60_000, ms: 30_000 }),
  },
);

describe('an act', () => {
  it('keeps what happens inside in order', () => {
    expect(busy.inside.map(({ after }) => after)).toEqual([100_000, 200_000, 400_000, 500_000]);
  });

  it('lasts as long as it takes itself and all that happens meanwhile', () => {
    expect(durationOf(letters)).toBe(600_000);
    expect(durationOf(busy)).toBe(600_000 + 120_000 + 30_000 + 900_000);
  });

  it('stays as it is when there is time enough', () => {
    expect(shortened(busy, 1_650_000)).toBe(busy);
  });

  it('is given up when the time is over, with what had not happened yet', () => {
    const short = shortened(withInside(letters, sent(100_000), sent(400_000)), 300_000);
    expect(durationOf(short)).toBe(300_000);
    expect(short.inside).toEqual([sent(100_000)]);
  });

  it('is not given up before what takes the person from it is over', () => {
    const short = shortened(busy, 1000);
    expect(short.ms).toBe(490_000);
    expect(short.inside.map(({ kind }) => kind)).toEqual(['mark', 'interruption', 'absence']);
  });
});
