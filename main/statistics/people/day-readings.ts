import { compareText } from '#shared/lib/compare.ts';
import type { OperationDays } from '#shared/statistics/people/compare-operations.ts';
import type { PacedOperation } from '#shared/statistics/people/pace.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, numbers, type ReadableDatabase, type Sql, sql } from '../../database/sql.ts';
import { filterSql, weekdaySql } from '../where.ts';

/** Contracts and payments of one person's day. */
export interface SuccessDay {
  readonly personId: string;
  readonly day: string;
  readonly successes: number;
}

interface Group {
  readonly operationId: string;
  readonly personId: string;
  readonly firstDay: string;
  readonly days: number;
  readonly readings: number;
  readonly ms: number;
}

/**
 * Days of people with readings, operation by operation. A list of logarithms is one column in the order of the table:
 * hundreds of thousands of them are no objects, and nothing is sorted. Of one person there is nothing to compare.
 */
export function listOperationDays(
  db: ReadableDatabase,
  filter: PhotoFilter,
  operationIds: readonly string[],
): OperationDays[] {
  if (filter.personId !== null) return [];
  const where = whereSql(filter, operationIds);
  const groups = all<Group>(
    db,
    sql`SELECT operation_id AS operationId, person_id AS personId, min(day) AS firstDay,
               count(*) AS days, sum(readings) AS readings, sum(ms) AS ms
        FROM day_reading_total WHERE ${where} GROUP BY operation_id, person_id`,
  );
  const logs = column(db, sql`log`, where);
  let start = 0;
  const people = groups.map((group) => {
    const from = start;
    start += group.days;
    return { ...group, logs: logs.slice(from, start) };
  });
  return [...Map.groupBy(people, ({ operationId }) => operationId)]
    .map(([operationId, own]) => ({ operationId, people: own }))
    .toSorted(byFirstDay);
}

/** The same of some operations, with the number of each day since 1970 and how many readings it holds. */
export function listPacedOperations(
  db: ReadableDatabase,
  filter: PhotoFilter,
  operations: readonly OperationDays[],
): PacedOperation[] {
  if (operations.length === 0) return [];
  const where = whereSql(
    filter,
    operations.map(({ operationId }) => operationId),
  );
  const days = column(db, sql`day_number`, where);
  const counts = column(db, sql`readings`, where);
  const starts = startsOf(operations);
  return operations.map(({ operationId, people }) => ({
    operationId,
    people: people.map(({ personId, logs }) => {
      const start = starts.get(placeOf(operationId, personId)) ?? 0;
      const end = start + logs.length;
      return {
        personId,
        logs,
        days: days.slice(start, end),
        counts: counts.slice(start, end),
      };
    }),
  }));
}

const placeOf = (operationId: string, personId: string): string => `${operationId} ${personId}`;

/** Where the days of a person at an operation begin in a column. */
function startsOf(operations: readonly OperationDays[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let start = 0;
  for (const { operationId, people } of operations.toSorted((a, b) =>
    compareText(a.operationId, b.operationId),
  )) {
    for (const { personId, logs } of people) {
      starts.set(placeOf(operationId, personId), start);
      start += logs.length;
    }
  }
  return starts;
}

/** One column of the table, in its order. */
function column(db: ReadableDatabase, value: Sql, where: Sql): number[] {
  return numbers(
    db,
    sql`SELECT ${value} FROM day_reading_total WHERE ${where}
        ORDER BY operation_id, person_id, day`,
  );
}

/** Where days are limited, each person's at each operation are looked up: the table lies in that order. */
function whereSql(filter: PhotoFilter, operationIds: readonly string[]): Sql {
  const isLimited = filter.from !== null || filter.to !== null;
  const people = isLimited ? sql` AND person_id IN (SELECT id FROM person)` : sql``;
  const ids = JSON.stringify(operationIds);
  const operations = sql` AND operation_id IN (SELECT value FROM json_each(${ids}))`;
  const days = filterSql({ ...filter, weekdays: null });
  return sql`${days}${operations}${people}${weekdaySql(filter, sql`((day_number + 4) % 7)`)}`;
}

/** As they come up when day after day of one person after the other is read: sums of pace add up in that order. */
function byFirstDay(a: Listed, b: Listed): number {
  return compareText(firstOf(a), firstOf(b));
}

const firstOf = ({ operationId, people }: Listed): string =>
  people
    .slice(0, 1)
    .map(({ personId, firstDay }) => `${personId} ${firstDay} ${operationId}`)
    .join('');

interface Listed {
  readonly operationId: string;
  readonly people: readonly Group[];
}

/**
 * Contracts and payments of finished observations by person and day. An outcome counts whether or not the length of its
 * observation is a reading: a call whose length was excluded was paid for all the same.
 */
export function listSuccesses(db: ReadableDatabase, filter: PhotoFilter): SuccessDay[] {
  return all<SuccessDay>(
    db,
    sql`SELECT total.person_id AS personId, total.day, count(*) AS successes
        FROM observation INDEXED BY observation_by_success
        CROSS JOIN (SELECT observation_id, person_id, day FROM observation_total WHERE ${filterSql(filter)}) AS total
          ON total.observation_id = observation.id
        WHERE outcome IN ('contract', 'payment') GROUP BY total.person_id, total.day`,
  );
}
