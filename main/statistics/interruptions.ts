import { operationIdSchema } from '#shared/operations/operation.ts';
import { uChart } from '#shared/statistics/charts/u-chart.ts';
import { personMean } from '#shared/statistics/clusters/person-estimate.ts';
import type { DayPattern } from '#shared/statistics/day-pattern.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { periodsSql } from './period-sums.ts';
import { filterSql } from './where.ts';

type Interruptions = DayPattern['interruptions'];

const HOUR = 3_600_000;
const MOST_PAIRS = 10;

interface DayOfInterruptions {
  readonly personId: string;
  readonly count: number;
  readonly workingMs: number;
}

/** How often people were interrupted, for how long, by what, and what that does to the length of a reading. */
export function readInterruptions(
  db: ReadableDatabase,
  filter: PhotoFilter,
  level: number,
): Interruptions {
  const days = all<DayOfInterruptions>(
    db,
    sql`SELECT person_id AS personId, working_interruptions AS count,
               result_ms + support_ms + avoidable_ms + loss_ms AS workingMs
        FROM workday_total WHERE workingMs > 0 AND ${filterSql(filter)}
        ORDER BY person_id, day`,
  );
  const sum = (of: (day: DayOfInterruptions) => number): number =>
    days.reduce((total, day) => total + of(day), 0);
  const pairs = listPairs(db, filter);
  const chart = uChart(days.map(({ count, workingMs }) => ({ count, size: workingMs / HOUR })));
  return {
    count: sum(({ count }) => count),
    perHour: rateOf(days, level),
    ms: pairs.reduce((total, { ms }) => total + ms, 0),
    workingMs: sum(({ workingMs }) => workingMs),
    daysOut: chart?.points.filter(({ isOut }) => isOut).length ?? 0,
    days: days.length,
    pairs: pairs.slice(0, MOST_PAIRS),
    lengths: listLengths(db, filter),
  };
}

function rateOf(days: readonly DayOfInterruptions[], level: number): Estimate {
  return personMean(
    days.map(({ personId, count, workingMs }) => ({
      personId,
      part: count,
      whole: workingMs / HOUR,
    })),
    level,
  );
}

/** Finished interruptions that began within the filter, by what interrupted what; the most frequent first. */
function listPairs(db: ReadableDatabase, filter: PhotoFilter): Interruptions['pairs'] {
  return all<{ byId: string; ofId: string; count: number; ms: number }>(
    db,
    sql`WITH within AS (
          SELECT observation_id, operation_id, ms FROM observation_total WHERE ${filterSql(filter)})
        SELECT within.operation_id AS byId, held.operation_id AS ofId, count(*) AS count,
               sum(within.ms) AS ms
        FROM observation AS own JOIN within ON within.observation_id = own.id
          JOIN observation AS held ON held.id = own.interrupts_id
        WHERE own.interrupts_id IS NOT NULL
        GROUP BY within.operation_id, held.operation_id ORDER BY count DESC, ms DESC, byId, ofId`,
  ).map(({ byId, ofId, ...pair }) => ({
    byOperationId: operationIdSchema.parse(byId),
    ofOperationId: operationIdSchema.parse(ofId),
    ...pair,
  }));
}

interface LengthRow {
  readonly operationId: string;
  readonly interrupted: number;
  readonly interruptedMs: number;
  readonly whole: number;
  readonly wholeMs: number;
}

/** Own time of readings with and without interruptions, of operations that have both. */
function listLengths(db: ReadableDatabase, filter: PhotoFilter): Interruptions['lengths'] {
  return all<LengthRow>(
    db,
    sql`SELECT operation_id AS operationId, sum(interrupted) AS interrupted,
               sum(interrupted_ms) AS interruptedMs,
               sum(observations - interrupted) AS whole,
               sum(observation_ms - interrupted_ms) AS wholeMs
        FROM (${periodsSql(filter)}) GROUP BY operation_id
        HAVING sum(interrupted) > 0 AND sum(observations - interrupted) > 0
        ORDER BY sum(interrupted) DESC, operation_id`,
  ).map(({ operationId, interrupted, interruptedMs, whole, wholeMs }) => ({
    operationId: operationIdSchema.parse(operationId),
    interrupted: { n: interrupted, meanMs: interruptedMs / interrupted },
    whole: { n: whole, meanMs: wholeMs / whole },
  }));
}
