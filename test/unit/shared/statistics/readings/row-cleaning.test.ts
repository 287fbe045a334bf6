import { describe, expect, it } from 'vitest';

import { observationIdSchema } from '#shared/recording/observation.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import { MOST_CLEANED, rowCleaning } from '#shared/statistics/readings/row-cleaning.ts';
import type { RowReading } from '#shared/statistics/time-study.ts';

const id = (place: number): string => `0199c1a0-0000-7000-8000-${String(place).padStart(12, '0')}`;

const rowOf = (times: readonly number[]): RowReading[] =>
  times.map((ms, place) => ({
    observationId: observationIdSchema.parse(id(place)),
    personId: personIdSchema.parse(id(0)),
    day: '2026-03-02',
    ms,
  }));

const placesOf = (found: ReturnType<typeof rowCleaning>): number[] =>
  found.kind === 'cleaned'
    ? found.leftOut.map(({ observationId }) => Number(observationId.slice(-12)))
    : [];

describe('rowCleaning', () => {
  const row = rowOf([10, 12, 11, 40, 13, 4]);

  it('leaves out step by step until Куст keeps its norm, and says the mean before and after', () => {
    const found = rowCleaning(row, { rule: 'stepwise', norm: 1.5 });
    expect(placesOf(found).toSorted((a, b) => a - b)).toEqual([3, 5]);
    expect(found).toMatchObject({
      kept: 4,
      meanBefore: 15,
      meanAfter: 11.5,
      stabilityBefore: 10,
      stabilityAfter: 1.3,
      verdict: 'accept',
    });
  });

  it('asks to repeat the observation where the row stays unstable: extremes that repeat stay', () => {
    const found = rowCleaning(rowOf([4, 4, 10, 40, 40]), { rule: 'stepwise', norm: 1.5 });
    expect(found).toMatchObject({
      leftOut: [],
      verdict: 'repeat',
      meanBefore: 19.6,
      meanAfter: 19.6,
    });
  });

  it('leaves out least and greatest once, or by limit values, which need no norm', () => {
    expect(
      placesOf(rowCleaning(row, { rule: 'min-and-max', norm: 1.5 })).toSorted((a, b) => a - b),
    ).toEqual([3, 5]);
    expect(rowCleaning(row, { rule: 'limit-values', norm: null }).kind).toBe('cleaned');
  });

  it('says why it does nothing', () => {
    expect(rowCleaning(row, { rule: 'none', norm: 2 })).toEqual({ kind: 'none' });
    expect(rowCleaning([], { rule: 'stepwise', norm: 2 })).toEqual({ kind: 'no-readings' });
    expect(rowCleaning(row, { rule: 'stepwise', norm: null })).toEqual({ kind: 'no-norm' });
    const long = rowOf(Array.from({ length: MOST_CLEANED + 1 }, () => 5));
    expect(rowCleaning(long, { rule: 'stepwise', norm: 2 })).toEqual({
      kind: 'too-long',
      most: MOST_CLEANED,
    });
  });
});
