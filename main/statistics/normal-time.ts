// Normal time of operations from the totals of periods: no reading is read for it.
import type { OperationId } from '#shared/operations/operation.ts';
import type { NormalTime } from '#shared/statistics/normal-time.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { NORMAL_UNIT_PRODUCTS, periodsSql, SQUARED_NORMAL, SQUARED_UNITS } from './period-sums.ts';
import { meanOf, type MeanSums, type Reckoning } from './reading-figures.ts';
import type { DayFilter } from './where.ts';

/** What the readings of one person at one operation come to at their pace. */
interface PaceSums {
  readonly operationId: string;
  readonly personId: string;
  readonly readings: number;
  readonly rated: number;
  readonly units: number;
  readonly normalMs: number;
  readonly personDays: number;
  readonly squaredMs: number;
  readonly squaredReadings: number;
  readonly squaredUnits: number;
  readonly byReadings: number;
  readonly byUnits: number;
}

/** Which readings: of a period and people, of one operation or of all. */
interface PaceFilter extends DayFilter {
  readonly operationId?: OperationId;
}

/** Normal time of each operation that has readings, by its id, with intervals like those of the observed mean. */
export function listNormalTimes(
  db: ReadableDatabase,
  filter: PaceFilter,
  reckoning: Reckoning,
): Map<string, NormalTime> {
  const byOperation = Map.groupBy(listPaceSums(db, filter), ({ operationId }) => operationId);
  return new Map(
    [...byOperation].map(([operationId, people]) => [operationId, normalTimeOf(people, reckoning)]),
  );
}

/** Normal time of one operation, per reading and per unit; null without readings. */
export function readNormalTime(
  db: ReadableDatabase,
  filter: PaceFilter & { readonly operationId: OperationId },
  reckoning: Reckoning,
): NormalTime | null {
  return listNormalTimes(db, filter, reckoning).get(filter.operationId) ?? null;
}

function listPaceSums(db: ReadableDatabase, filter: PaceFilter): PaceSums[] {
  const { operationId } = filter;
  const which = operationId === undefined ? sql`` : sql` AND operation_id = ${operationId}`;
  return all<PaceSums>(
    db,
    sql`SELECT operation_id AS operationId, person_id AS personId, sum(observations) AS readings,
               sum(rated) AS rated, sum(units) AS units, sum(normal_ms) AS normalMs,
               sum(reading_days) AS personDays, ${SQUARED_NORMAL} AS squaredMs,
               1.0 * sum(squared_counts) AS squaredReadings, ${SQUARED_UNITS} AS squaredUnits,
               1.0 * sum(normal_products) AS byReadings, ${NORMAL_UNIT_PRODUCTS} AS byUnits
        FROM (${periodsSql(filter)}) WHERE true${which}
        GROUP BY operation_id, person_id HAVING sum(observations) > 0`,
  );
}

function normalTimeOf(people: readonly PaceSums[], reckoning: Reckoning): NormalTime {
  const sumOf = sumsOver(people);
  const rated = sumOf('rated');
  return {
    perReading: meanOf(meanSums(people, 'readings'), reckoning),
    perUnit: meanOf(meanSums(people, 'units'), reckoning),
    rated,
    unrated: sumOf('readings') - rated,
  };
}

type SumName = Exclude<keyof PaceSums, 'operationId' | 'personId'>;

const sumsOver =
  (people: readonly PaceSums[]) =>
  (name: SumName): number =>
    people.reduce((total, person) => total + person[name], 0);

/** The same sums as those of the observed mean, with normal time in the place of time, per reading or per unit. */
function meanSums(people: readonly PaceSums[], whole: 'readings' | 'units'): MeanSums {
  const sumOf = sumsOver(people);
  const isByUnit = whole === 'units';
  return {
    observations: sumOf(whole),
    observationMs: sumOf('normalMs'),
    personDays: sumOf('personDays'),
    sumOfSquaredMs: sumOf('squaredMs'),
    sumOfProducts: sumOf(isByUnit ? 'byUnits' : 'byReadings'),
    sumOfSquaredCounts: sumOf(isByUnit ? 'squaredUnits' : 'squaredReadings'),
    people: people.map((person) => ({
      personId: person.personId,
      observations: person[whole],
      observationMs: person.normalMs,
    })),
  };
}
