// Studies whose truth is known: people, days of each that have something in common, and readings within the days.
import { type Random, seededRandom } from '#shared/lib/random.ts';
import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import type { ClosingDay } from '#shared/statistics/people/closing.ts';
import type { OperationDays } from '#shared/statistics/people/compare-operations.ts';
import type { PacedOperation } from '#shared/statistics/people/pace.ts';

/** One person's readings of one operation on one day: their time together, and the mean of ln ms. */
export interface DayReadings {
  readonly personId: string;
  readonly operationId: string;
  readonly day: string;
  readonly readings: number;
  readonly ms: number;
  readonly log: number;
}

/** The same by operation and person, as the comparisons take it. */
export function byOperation(rows: readonly DayReadings[]): (OperationDays & PacedOperation)[] {
  return [...Map.groupBy(rows, ({ operationId }) => operationId)].map(([operationId, own]) => ({
    operationId,
    people: [...Map.groupBy(own, ({ personId }) => personId)].map(([personId, days]) => {
      const counts = days.map(({ readings }) => readings);
      return {
        personId,
        readings: counts.reduce((sum, count) => sum + count, 0),
        ms: days.reduce((sum, { ms }) => sum + ms, 0),
        logs: days.map(({ log }) => log),
        days: days.map(({ day }) => Number(day)),
        counts,
      };
    }),
  }));
}

/** Who is studied, and how people truly differ. */
export interface PeopleStudy {
  readonly people: readonly string[];
  readonly days: number;
  readonly operations: readonly string[];
  /** ln of how many times longer a person is at an operation; 0 unless said. */
  readonly effect?: (personId: string, operationId: string) => number;
  /** How probable an operation is on a day of a person, 0…1; 1 unless said. */
  readonly chance?: (personId: string, operationId: string) => number;
}

const DAY_SPREAD = 0.3;
const READING_SPREAD = 0.5;
const MINUTE = 60_000;

const gaussian = (random: Random): number =>
  normalQuantile((random() * (2 ** 32 - 2) + 1) / 2 ** 32);

/** Readings of such people: one to six a day, each day with a mood of its own. */
export function playReadings(study: PeopleStudy, seed: number): DayReadings[] {
  const random = seededRandom(seed);
  const { effect = () => 0, chance = () => 1 } = study;
  return study.people.flatMap((personId) =>
    Array.from({ length: study.days }, (_, nth) => String(nth)).flatMap((day) =>
      study.operations.flatMap((operationId, place) => {
        if (random() >= chance(personId, operationId)) return [];
        const centre = Math.log((place + 1) * 5 * MINUTE) + effect(personId, operationId);
        const mood = centre + DAY_SPREAD * gaussian(random);
        const logs = Array.from(
          { length: 1 + Math.floor(6 * random()) },
          () => mood + READING_SPREAD * gaussian(random),
        );
        const ms = logs.reduce((sum, log) => sum + Math.exp(log), 0);
        const log = logs.reduce((sum, each) => sum + each, 0) / logs.length;
        return [{ personId, operationId, day, readings: logs.length, ms, log }];
      }),
    ),
  );
}

/** Outcomes of such people: half-hours of result operations, of which so many end in a contract. */
export function playClosing(
  people: readonly string[],
  days: number,
  { rate, seed }: { readonly rate: (personId: string) => number; readonly seed: number },
): ClosingDay[] {
  const random = seededRandom(seed);
  return people.flatMap((personId) =>
    Array.from({ length: days }, () => {
      const halfHours = 4 + Math.floor(8 * random());
      const ends = Array.from({ length: halfHours }, () => (random() < rate(personId) ? 1 : 0));
      return {
        personId,
        successes: ends.reduce((sum: number, each) => sum + each, 0),
        resultMs: halfHours * 30 * MINUTE,
      };
    }),
  );
}
