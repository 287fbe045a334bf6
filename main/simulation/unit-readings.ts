import type { OperationId } from '#shared/operations/operation.ts';

import { numbers, type ReadableDatabase, sql } from '../database/sql.ts';

/** As many readings stand for any number of them: one of each part of equal size, from the shortest to the longest. */
const MOST_READINGS = 300;
/** Of one person fewer do, so that a scenario of many people stays small. */
const MOST_OWN_READINGS = 100;

/** Whose readings of which operation; without a person everybody's. */
interface ReadingsOf {
  readonly operationId: OperationId;
  readonly personId?: string;
}

/**
 * Minutes of single units of an operation, the shortest first. More readings than can be drawn from are thinned by their
 * length: the middle one of each of as many equal parts, so that the same record gives the same sample. Lengths are
 * walked over in the index; only the chosen rows are read.
 */
export function unitReadings(
  db: ReadableDatabase,
  { operationId, personId }: ReadingsOf,
): number[] {
  const most = personId === undefined ? MOST_READINGS : MOST_OWN_READINGS;
  const own = personId === undefined ? sql`` : sql`AND person_id = ${personId}`;
  return numbers(
    db,
    sql`WITH ordered AS (
          SELECT observation_id, row_number() OVER (ORDER BY ms, observation_id) - 1 AS place,
                 count(*) OVER () AS n
          FROM observation_total WHERE operation_id = ${operationId} AND is_excluded = 0 ${own}
        ), chosen AS (
          SELECT observation_id FROM ordered
          WHERE n <= ${most}
             OR floor((2.0 * place * ${most} + n) / (2 * n))
                < floor((2.0 * (place + 1) * ${most} + n) / (2 * n))
        )
        SELECT max(ms, 1) / 60000.0 / units AS minutes FROM observation_total
        WHERE observation_id IN (SELECT observation_id FROM chosen) ORDER BY minutes`,
  );
}
