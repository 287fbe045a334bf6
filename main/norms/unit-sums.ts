import type { PhotoFilter } from '#shared/statistics/photo.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import {
  NORMAL_UNIT_PRODUCTS,
  periodsSql,
  SQUARED_MS,
  SQUARED_NORMAL,
  SQUARED_UNITS,
  UNIT_PRODUCTS,
} from '../statistics/period-sums.ts';

/** What the readings of one operation by one person come to; squares and products are of whole days. Times in ms. */
export interface PersonUnitSums {
  readonly operationId: string;
  readonly personId: string;
  readonly observations: number;
  readonly observationMs: number;
  readonly units: number;
  /** Readings whose pace was rated. */
  readonly rated: number;
  readonly personDays: number;
  readonly squaredMs: number;
  readonly products: number;
  readonly squaredUnits: number;
}

/**
 * Sums of the readings within a filter by operation and person, from the totals of periods; of normal time where the
 * study rates the pace.
 */
export function listUnitSums(
  db: ReadableDatabase,
  filter: PhotoFilter,
  { isPaceRated }: Pick<StudyPolicy, 'isPaceRated'>,
): PersonUnitSums[] {
  const [time, squared, products] = isPaceRated
    ? [sql`normal_ms`, SQUARED_NORMAL, NORMAL_UNIT_PRODUCTS]
    : [sql`observation_ms`, SQUARED_MS, UNIT_PRODUCTS];
  return all<PersonUnitSums>(
    db,
    sql`SELECT operation_id AS operationId, person_id AS personId, sum(observations) AS observations,
               sum(${time}) AS observationMs, sum(units) AS units, sum(rated) AS rated,
               sum(reading_days) AS personDays, ${squared} AS squaredMs, ${products} AS products,
               ${SQUARED_UNITS} AS squaredUnits
        FROM (${periodsSql(filter)})
        GROUP BY operation_id, person_id HAVING sum(observations) > 0`,
  );
}
