import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { intersection, overlaps } from '#shared/lib/intervals.ts';
import { dayOf } from '#shared/lib/time.ts';
import { workDaysOf } from '#shared/norms/headcount/derive-calendar.ts';
import { RUSSIAN_RULES_2026 } from '#shared/norms/headcount/russian-calendar.ts';
import { salesCatalogue } from '#shared/operations/sales-catalogue.ts';
import { DEMO_DAYS, DEMO_TODAY, DEMO_ZONE, FOUNDED } from '#shared/studies/demo/demo-period.ts';
import { DEMO_OPERATIONS } from '#shared/studies/demo/lengths.ts';
import { MANAGERS } from '#shared/studies/demo/managers.ts';

import { replayedStudy, sum } from './replayed-study.ts';

const SEED = 1;
const study = replayedStudy(SEED);

describe('the demonstration study', () => {
  it('is the same for the same seed, ids included, and another for another seed', () => {
    const again = replayedStudy(SEED, { isFresh: true });
    expect(again).not.toBe(study);
    expect(JSON.stringify(again.entries)).toBe(JSON.stringify(study.entries));
    expect(JSON.stringify(replayedStudy(2).entries)).not.toBe(JSON.stringify(study.entries));
  });

  it('lasts ten working days up to the day that is shown first', () => {
    const workDays = workDaysOf(RUSSIAN_RULES_2026);
    const first = workDays.indexOf('2026-03-16');
    expect(DEMO_DAYS).toEqual(workDays.slice(first, first + 10));
    expect(DEMO_DAYS.at(-1)).toBe(DEMO_TODAY);
    expect(workDays[first - 1]).toBe(dayOf(FOUNDED, DEMO_ZONE));
    const days = study.shifts.map(({ start }) => dayOf(start, DEMO_ZONE));
    for (const day of DEMO_DAYS) expect(days.filter((each) => each === day)).toHaveLength(6);
    expect(study.people.map(({ name }) => name)).toEqual(MANAGERS.map(({ name }) => name));
  });

  it('uses every operation of the sales catalogue', () => {
    const codes = salesCatalogue.flatMap(({ operations }) => operations).map(({ code }) => code);
    expect([...DEMO_OPERATIONS].toSorted()).toEqual(codes.toSorted());
    expect([...new Set(study.pieces.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
  });

  it('has no two ids that are the same', () => {
    const made = study.entries.flatMap(({ changes }) =>
      changes.filter(({ before }) => before === null).map(({ id }) => id),
    );
    expect(new Set(made).size).toBe(made.length);
  });
});

describe('for any seed, the demonstration study', { timeout: 30_000 }, () => {
  const forAnySeed = (check: (seed: number) => void): void =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => check(seed)),
      { numRuns: 6 },
    );

  it('is made of changes that follow from one another, in order of time', () => {
    forAnySeed((seed) => {
      const { entries, stale } = replayedStudy(seed);
      expect(stale).toEqual([]);
      const times = entries.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    });
  });

  it('records nobody twice at the same time', () => {
    forAnySeed((seed) => {
      const { people, pieces } = replayedStudy(seed);
      for (const { id } of people) {
        const own = pieces.filter(({ personId }) => personId === id);
        const clash = own.find((piece, index) => {
          const next = own[index + 1];
          return next && overlaps(piece, next);
        });
        expect(clash).toBeUndefined();
      }
    });
  });

  it('leaves no gap where one key ends one thing and begins the next', () => {
    forAnySeed((seed) => {
      const { people, pieces } = replayedStudy(seed);
      for (const { id } of people) {
        const own = pieces.filter(({ personId }) => personId === id);
        const gaps = own.slice(1).map(({ start }, index) => start - (own[index]?.end ?? start));
        expect(gaps.filter((gap) => gap > 0 && gap < 10_000)).toEqual([]);
        expect(gaps.filter((gap) => gap === 0).length).toBeGreaterThan(gaps.length * 0.8);
      }
    });
  });

  it('leaves nothing running and nothing on hold', () => {
    forAnySeed((seed) => {
      const { pieces, shifts, performances, aways } = replayedStudy(seed);
      expect(pieces.filter(({ end }) => Number.isNaN(end))).toEqual([]);
      expect([...shifts, ...aways].filter(({ end }) => end === null)).toEqual([]);
      expect(performances.filter(({ heldAs }) => heldAs !== null)).toEqual([]);
    });
  });

  it('makes each day the sum of its segments and its gaps, and covers most of it', () => {
    forAnySeed((seed) => {
      const { pieces, shifts } = replayedStudy(seed);
      const coverages = shifts.map((shift) => {
        const own = pieces.filter(({ personId }) => personId === shift.personId);
        const span = { start: shift.start, end: shift.end ?? shift.start };
        const recorded = sum(
          own.flatMap((piece) => {
            const part = intersection(piece, span);
            return part ? [part.end - part.start] : [];
          }),
        );
        const onDay = own.filter(({ day }) => day === dayOf(shift.start, DEMO_ZONE));
        expect(sum(onDay.map(({ ms }) => ms))).toBe(recorded);
        return recorded / (span.end - span.start);
      });
      expect(Math.min(...coverages)).toBeGreaterThan(0.82);
      expect(coverages.filter((coverage) => coverage > 0.9925).length).toBeLessThanOrEqual(1);
    });
  });

  it('lasts whole milliseconds that are not round', () => {
    forAnySeed((seed) => {
      const { pieces } = replayedStudy(seed);
      expect(
        pieces.every(({ start, end }) => Number.isInteger(start) && Number.isInteger(end)),
      ).toBe(true);
      const round = pieces.filter(({ start, ms }) => start % 60_000 === 0 || ms % 60_000 === 0);
      expect(round.length / pieces.length).toBeLessThan(0.01);
    });
  });
});
