// Lengths of readings in their order: from an index, without a row and without sorting where there are many.
import { compareText } from '#shared/lib/compare.ts';
import { quantilePlace } from '#shared/statistics/quantile-place.ts';
import { quantileOfSorted } from '#shared/statistics/quantile.ts';

import { numbers, type ReadableDatabase, type Sql, sql } from '../database/sql.ts';
import { type DayFilter, filterSql } from './where.ts';

/** An operation, and how many readings the filter means. */
export interface Counted {
  readonly operationId: string;
  readonly observations: number;
}

/** So many readings of some days are sorted sooner than all days are walked through. */
const MOST_SORTED = 30_000;

/** The index that has the lengths in order: a person's own where one is meant. */
export function byLengthSql({ personId }: DayFilter): Sql {
  return personId === null
    ? sql`observation_total INDEXED BY observation_total_by_length`
    : sql`observation_total INDEXED BY observation_total_by_own_length`;
}

/** The readings that a filter means: of limited days from each person's days, else from the index on length. */
export function readingsSql(filter: DayFilter): Sql {
  const where = sql`is_excluded = 0 AND ${filterSql(filter)}`;
  return isOfDays(filter)
    ? sql`observation_total INDEXED BY observation_total_by_day
          WHERE person_id IN (SELECT id FROM person) AND ${where}`
    : sql`${byLengthSql(filter)} WHERE ${where}`;
}

const isOfDays = ({ personId, from, to }: DayFilter): boolean =>
  personId === null && (from ?? to) !== null;

/** Quantiles of the lengths of each operation's readings, ms, by type 7; null without any. In the order given. */
export function listQuantiles(
  db: ReadableDatabase,
  filter: DayFilter,
  { counts, ps }: { readonly counts: readonly Counted[]; readonly ps: readonly number[] },
): readonly (readonly (number | null)[])[] {
  const all = counts.reduce((sum, { observations }) => sum + observations, 0);
  if (isOfDays(filter) && all <= MOST_SORTED) {
    const lengths = sortedLengths(db, filter, counts);
    return counts.map(({ operationId }) =>
      ps.map((p) => quantileOfSorted(lengths.get(operationId) ?? [], p) ?? null),
    );
  }
  return counts.map((count) => ps.map((p) => quantileOf(db, filter, { ...count, p })));
}

/** The lengths of every operation, each from the shortest, by its id. */
function sortedLengths(
  db: ReadableDatabase,
  filter: DayFilter,
  counts: readonly Counted[],
): ReadonlyMap<string, readonly number[]> {
  const lengths = numbers(db, sql`SELECT ms FROM ${readingsSql(filter)} ORDER BY operation_id, ms`);
  let start = 0;
  return new Map(
    counts
      .toSorted((a, b) => compareText(a.operationId, b.operationId))
      .map(({ operationId, observations }) => {
        start += observations;
        return [operationId, lengths.slice(start - observations, start)];
      }),
  );
}

function quantileOf(
  db: ReadableDatabase,
  filter: DayFilter,
  { operationId, observations, p }: Counted & { readonly p: number },
): number | null {
  const place = quantilePlace(observations, p);
  if (!place) return null;
  const [low, high] = lengthsAt(
    db,
    { filter, operationId, observations },
    { from: place.below, to: place.below + 1 },
  );
  if (low === undefined) return null;
  return low + place.weight * ((high ?? low) - low);
}

/** The lengths at some places, 0 … n − 1, from the shortest: from the nearer end of the index. */
export function lengthsAt(
  db: ReadableDatabase,
  of: Counted & { readonly filter: DayFilter },
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const { filter, operationId, observations } = of;
  const last = Math.min(to, observations - 1);
  const isNearEnd = last > observations / 2;
  const skipped = isNearEnd ? observations - 1 - last : from;
  const order = isNearEnd ? sql`DESC` : sql`ASC`;
  const found = numbers(
    db,
    sql`SELECT ms FROM ${byLengthSql(filter)}
        WHERE operation_id = ${operationId} AND is_excluded = 0 AND ${filterSql(filter)}
        ORDER BY ms ${order} LIMIT ${last - from + 1} OFFSET ${skipped}`,
  );
  return isNearEnd ? found.toReversed() : found;
}
