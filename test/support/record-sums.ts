import { wrongDayReadings, wrongPeriod } from '#main/database/period-totals.ts';
import { listRows } from '#main/database/rows.ts';
import { all, get, type ReadableDatabase, sql, type WritableDatabase } from '#main/database/sql.ts';
import { expectedTotals } from '#main/database/update-totals.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { Entity } from '#shared/recording/row-change.ts';

import type { PersonRecord } from './record-rules.ts';

/** Everything recorded of a person, as the database has it. */
export function recordOf(db: ReadableDatabase, personId: PersonId): PersonRecord {
  const own = sql`person_id = ${personId} ORDER BY id`;
  return {
    segments: listRows(db, 'segment', own),
    observations: listRows(db, 'observation', own),
    shifts: listRows(db, 'shift', own),
    aways: listRows(db, 'away', own),
  };
}

const ENTITIES = [
  'person',
  'operation-group',
  'operation',
  'shift',
  'observation',
  'segment',
  'away',
];

/** Every row of truth without its revision, to be compared before and after. */
export function truthOf(db: ReadableDatabase): string {
  return JSON.stringify(
    ENTITIES.map((entity) =>
      listRows(db, entity as Entity, sql`true ORDER BY id`).map((row) => ({ ...row, rev: 0 })),
    ),
  );
}

interface DaySums {
  readonly personId: string;
  readonly day: string;
  readonly operationId: string;
}

/** What is wrong with the derived tables, by a full scan of the truth; nothing when they are right. */
export function wrongTotals(db: WritableDatabase): string[] {
  const contributions = expectedTotals(db);
  const days = new Map<string, number[]>();
  for (const { personId, day, operationId, ...sums } of contributions.flatMap(
    (each) => each.days,
  )) {
    const key = keyOf({ personId, day, operationId });
    const values = [
      sums.ms,
      sums.segments,
      sums.observations,
      sums.observationMs,
      sums.units,
      sums.interruptions,
      sums.excluded,
      sums.observationSquares,
      sums.observedMs,
      sums.rated,
      sums.normalMs,
      sums.interrupted,
      sums.interruptedMs,
    ];
    const known = days.get(key) ?? values.map(() => 0);
    days.set(
      key,
      known.map((value, index) => value + (values[index] ?? 0)),
    );
  }
  const observations = contributions.flatMap(({ observation }) => observation ?? []);
  return [
    ...differences(
      'day',
      storedDays(db),
      [...days].map(([key, values]) => `${key} ${values.join(' ')}`),
    ),
    ...differences(
      'observation',
      storedObservations(db),
      observations.map((each) => Object.values(each).join(' ')),
    ),
    ...wrongSums(db),
    ...[wrongPeriod(db) ?? [], wrongDayReadings(db) ?? []].flat(),
  ];
}

const keyOf = ({ personId, day, operationId }: DaySums): string =>
  `${personId} ${day} ${operationId}`;

function storedDays(db: ReadableDatabase): string[] {
  return all<Record<string, string | number>>(
    db,
    sql`SELECT person_id, day, operation_id, ms, segments, observations, observation_ms, units,
          interruptions, excluded, observation_squares, observed_ms, rated, normal_ms,
          interrupted, interrupted_ms FROM day_total`,
  ).map((row) => Object.values(row).join(' '));
}

function storedObservations(db: ReadableDatabase): string[] {
  return all<Record<string, string | number>>(
    db,
    sql`SELECT observation_id, person_id, operation_id, day, started_at, ms, units, interruptions,
          is_excluded, observed_by, pace_rating FROM observation_total`,
  ).map((row) => Object.values(row).join(' '));
}

function differences(
  what: string,
  stored: readonly string[],
  expected: readonly string[],
): string[] {
  const wanted = new Set(expected);
  const found = new Set(stored);
  return [
    ...stored.filter((row) => !wanted.has(row)).map((row) => `${what} total is ${row}`),
    ...expected.filter((row) => !found.has(row)).map((row) => `${what} total should be ${row}`),
  ];
}

/** The parts of all days are the whole, and no part is negative. */
function wrongSums(db: ReadableDatabase): string[] {
  const sums = get<{ parts: number; whole: number; least: number }>(
    db,
    sql`SELECT (SELECT coalesce(sum(ms), 0) FROM day_total) AS parts,
          (SELECT coalesce(min(ms), 0) FROM day_total) AS least,
          (SELECT coalesce(sum(ended_at - started_at), 0) FROM segment) AS whole`,
  );
  return sums && sums.parts === sums.whole && sums.least >= 0
    ? []
    : [`sums: ${JSON.stringify(sums)}`];
}
