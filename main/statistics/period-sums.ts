// Sums over the days of a filter from few rows: whole years, whole months, and the single days that are left.
import { type Span, wholePeriods } from '#shared/statistics/whole-periods.ts';

import { type Sql, sql } from '../database/sql.ts';
import { type DayFilter, filterSql, personSql, weekdaySql } from './where.ts';

/**
 * Rows that are together what the filter means, to be summed: `person_id`, `operation_id` and the sums of `day_sum`.
 * Days of the week are kept apart in years only.
 */
export function periodsSql(filter: DayFilter): Sql {
  const { years, months, days } = wholePeriods(filter, {
    hasMonths: (filter.weekdays ?? null) === null,
  });
  const person = personSql(filter);
  const weekdays = weekdaySql(filter, sql`weekday`);
  const parts = [
    ...[years ?? []].flat().map((span) => {
      return sql`SELECT ${COLUMNS} FROM year_total WHERE ${spanSql(sql`year`, span)}${person}${weekdays}`;
    }),
    ...months.map(
      (span) => sql`SELECT ${COLUMNS} FROM month_total WHERE ${spanSql(sql`month`, span)}${person}`,
    ),
    ...days.map(
      (span) => sql`SELECT ${COLUMNS} FROM day_sum WHERE ${filterSql({ ...filter, ...span })}`,
    ),
  ];
  const [first = sql`SELECT ${COLUMNS} FROM day_sum WHERE false`, ...others] = parts;
  return others.reduce((all, part) => sql`${all} UNION ALL ${part}`, first);
}

const COLUMNS = sql`person_id, operation_id, reading_days, segments, ms, observations, observation_ms,
  units, interruptions, excluded, observation_squares, observed_ms, rated, normal_ms, interrupted,
  interrupted_ms, squared_counts, products, normal_products, squared_ms_high, squared_ms_low,
  unit_products_high, unit_products_low, squared_units_high, squared_units_low, squared_normal_high,
  squared_normal_low, normal_unit_products_high, normal_unit_products_low`;

function spanSql(column: Sql, { from, to }: Span): Sql {
  const since = from === null ? sql`` : sql` AND ${column} >= ${from}`;
  const until = to === null ? sql`` : sql` AND ${column} <= ${to}`;
  return sql`true${since}${until}`;
}

/** The sum of what is kept in two whole numbers: exact, and rounded once. */
function largeSum(high: Sql, low: Sql): Sql {
  return sql`1073741824.0 * sum(${high}) + sum(${low})`;
}

/** Σ over people's days of the squared time of their readings, ms². */
export const SQUARED_MS = largeSum(sql`squared_ms_high`, sql`squared_ms_low`);
/** Σ of that time by their units. */
export const UNIT_PRODUCTS = largeSum(sql`unit_products_high`, sql`unit_products_low`);
/** Σ of squared units. */
export const SQUARED_UNITS = largeSum(sql`squared_units_high`, sql`squared_units_low`);
/** Σ of squared normal time, ms². */
export const SQUARED_NORMAL = largeSum(sql`squared_normal_high`, sql`squared_normal_low`);
/** Σ of normal time by units. */
export const NORMAL_UNIT_PRODUCTS = largeSum(
  sql`normal_unit_products_high`,
  sql`normal_unit_products_low`,
);
