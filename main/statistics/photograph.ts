import type { PhotoFilter } from '#shared/statistics/photo.ts';
import { type Photograph, photographKind } from '#shared/statistics/photograph-kind.ts';

import { all, get, type ReadableDatabase, sql } from '../database/sql.ts';
import type { OpenPiece } from './open-time.ts';
import { periodsSql } from './period-sums.ts';
import { filterSql } from './where.ts';

/** Who recorded what has ended within a filter. */
export interface Timers {
  readonly ms: number;
  /** The part that somebody else timed. */
  readonly observedMs: number;
  /** Ids of those who did. */
  readonly observers: readonly string[];
}

type Filter = Pick<PhotoFilter, 'personId' | 'from' | 'to'>;

/** Sums of the totals of periods; one look into the index for each person, however much was observed. */
export function readTimers(db: ReadableDatabase, filter: Filter): Timers {
  const sums = get<{ ms: number; observedMs: number }>(
    db,
    sql`SELECT coalesce(sum(ms), 0) AS ms, coalesce(sum(observed_ms), 0) AS observedMs
        FROM (${periodsSql(filter)})`,
  ) ?? { ms: 0, observedMs: 0 };
  return { ...sums, observers: sums.observedMs === 0 ? [] : listObservers(db, filter) };
}

function listObservers(db: ReadableDatabase, filter: Filter): string[] {
  return all<{ id: string }>(
    db,
    sql`SELECT id FROM person WHERE EXISTS (
          SELECT 1 FROM observation_total WHERE observed_by = person.id AND ${filterSql(filter)})`,
  ).map(({ id }) => id);
}

/** What the photograph is called, with what runs. `groupRounds`: rounds of a group photograph within the filter. */
export function photographOf(
  db: ReadableDatabase,
  timers: Timers,
  open: readonly OpenPiece[],
  groupRounds = 0,
): Photograph {
  const sumOf = (pieces: readonly OpenPiece[]): number =>
    pieces.reduce((sum, { ms }) => sum + ms, 0);
  const observed = open.filter(({ observedBy }) => observedBy !== null);
  const ids = new Set([
    ...timers.observers,
    ...observed.flatMap(({ observedBy }) => observedBy ?? []),
  ]);
  return {
    kind: photographKind({
      ms: timers.ms + sumOf(open),
      observedMs: timers.observedMs + sumOf(observed),
      groupRounds,
    }),
    observers: ids.size === 0 ? [] : namesOf(db, ids),
  };
}

function namesOf(db: ReadableDatabase, ids: ReadonlySet<string>): string[] {
  return all<{ id: string; name: string }>(db, sql`SELECT id, name FROM person ORDER BY name`)
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name);
}
