// Single readings of operations with few of them: what a cleaning rule is used on.
import { basicTime, STANDARD_RATING } from '#shared/recording/rating.ts';
import type { OperationFilter } from '#shared/statistics/operation-readings.ts';
import { type RowReading, rowReadingSchema } from '#shared/statistics/time-study.ts';

import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { filterSql } from '../statistics/where.ts';
import type { SummedReadings } from './unit-estimates.ts';
import type { PersonUnitSums } from './unit-sums.ts';

/** A reading with its units; the length is what was seen, `unitMs` what the norm counts: at its pace, if that is rated. */
export interface UnitReading extends RowReading {
  readonly units: number;
  readonly isRated: boolean;
  readonly unitMs: number;
}

type Row = Omit<UnitReading, 'isRated' | 'unitMs'> & { readonly paceRating: number | null };

/** Every reading that takes part, the oldest first. Ask only for operations that have few. */
export function listUnitReadings(
  db: ReadableDatabase,
  filter: OperationFilter,
  isNormal: boolean,
): UnitReading[] {
  return all<Row>(
    db,
    sql`SELECT observation_id AS observationId, person_id AS personId, day, ms, units,
               pace_rating AS paceRating
        FROM observation_total
        WHERE operation_id = ${filter.operationId} AND is_excluded = 0 AND ${filterSql(filter)}
        ORDER BY started_at, observation_id`,
  ).map(({ units, paceRating, ...row }) => ({
    ...rowReadingSchema.parse(row),
    units,
    isRated: paceRating !== null,
    unitMs: isNormal ? Math.round(basicTime(row.ms, paceRating ?? STANDARD_RATING)) : row.ms,
  }));
}

/** The sums of readings by person, and their squares one by one where `isNaive`. */
export function sumReadings(
  operationId: string,
  readings: readonly UnitReading[],
  isNaive: boolean,
): SummedReadings {
  const people = [...Map.groupBy(readings, ({ personId }) => personId)].map(([personId, own]) =>
    sumsOfPerson({ operationId, personId }, own),
  );
  if (!isNaive) return { people, squares: null };
  const sum = sumOver(readings);
  return {
    people,
    squares: {
      squaredMs: sum(({ unitMs }) => unitMs ** 2),
      products: sum(({ unitMs, units }) => unitMs * units),
      squaredUnits: sum(({ units }) => units ** 2),
    },
  };
}

const sumOver =
  <Each>(each: readonly Each[]) =>
  (of: (one: Each) => number): number =>
    each.reduce((total, one) => total + of(one), 0);

function sumsOfPerson(
  whose: Pick<PersonUnitSums, 'operationId' | 'personId'>,
  readings: readonly UnitReading[],
): PersonUnitSums {
  const days = [...Map.groupBy(readings, ({ day }) => day).values()].map((own) => ({
    ms: sumOver(own)(({ unitMs }) => unitMs),
    units: sumOver(own)(({ units }) => units),
  }));
  const ofDays = sumOver(days);
  return {
    ...whose,
    observations: readings.length,
    observationMs: ofDays(({ ms }) => ms),
    units: ofDays(({ units }) => units),
    rated: readings.filter(({ isRated }) => isRated).length,
    personDays: days.length,
    squaredMs: ofDays(({ ms }) => ms ** 2),
    products: ofDays(({ ms, units }) => ms * units),
    squaredUnits: ofDays(({ units }) => units ** 2),
  };
}
