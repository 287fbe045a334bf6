import { describe, expect, it } from 'vitest';

import { flagDurations, usualDurations } from '#shared/statistics/outliers/flag-durations.ts';
import { frozen } from '#test/support/builders.ts';

const isFlagged = (durations: readonly number[]): readonly boolean[] =>
  flagDurations(frozen(durations)).map(
    ({ isBeyondInner, isFarByModifiedZ }) => isBeyondInner || isFarByModifiedZ,
  );

describe('flagDurations', () => {
  it('flags what is far by factors, on both sides', () => {
    const calls = [55, 60, 62, 70, 75, 80, 66, 71, 3600, 1];
    const flags = flagDurations(calls);
    expect(flags[8]).toEqual({ isBeyondInner: true, isBeyondOuter: true, isFarByModifiedZ: true });
    expect(flags[9]?.isBeyondOuter).toBe(true);
    expect(flags.filter(({ isBeyondInner }) => isBeyondInner)).toHaveLength(2);
  });

  it('leaves long calls alone that are usual where durations are spread by factors', () => {
    // Deciles of a log-normal distribution with a coefficient of variation of about one: on its own scale the last is far.
    expect(isFlagged([8, 13, 18, 24, 30, 38, 50, 69, 112]).some(Boolean)).toBe(false);
  });

  it('does not mind the unit', () => {
    const minutes = [1, 5, 6, 7, 8, 9, 10, 400];
    expect(isFlagged(minutes)).toEqual(isFlagged(minutes.map((each) => each * 60_000)));
    expect(isFlagged(minutes)).toContain(true);
  });

  it('flags nothing among few, and nothing where one has no logarithm', () => {
    expect(flagDurations([])).toEqual([]);
    expect(isFlagged([1, 1, 1, 900])).toEqual([false, false, false, false]);
    expect(isFlagged([0, 5, 6, 7, 8, 900]).some(Boolean)).toBe(false);
  });

  it('still knows fences where most are the same', () => {
    const flags = flagDurations([60, 60, 60, 60, 60, 60, 61, 500]);
    expect(flags[7]).toEqual({ isBeyondInner: true, isBeyondOuter: true, isFarByModifiedZ: false });
  });
});

describe('usualDurations', () => {
  const ROWS = [
    [55, 60, 62, 70, 75, 80, 66, 71, 3600, 1],
    [60, 60, 60, 60, 60, 60, 61, 500],
    [60, 60, 60, 60, 60],
    [1000, 5000, 6000, 7000, 8000, 9000, 10_000, 400_000],
  ];

  it('leaves alone exactly what has no flag', () => {
    for (const durations of ROWS) {
      const usual = usualDurations(frozen(durations));
      const isOutside = durations.map(
        (each) => usual !== undefined && (each < usual.from || each > usual.to),
      );
      expect(isOutside).toEqual(isFlagged(durations));
    }
  });

  it('is not known of few', () => {
    expect(usualDurations([])).toBeUndefined();
    expect(usualDurations([1, 1, 1, 900])).toBeUndefined();
    expect(usualDurations([0, 5, 6, 7, 8, 900])).toBeUndefined();
  });
});
