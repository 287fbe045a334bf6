import type { RowChange } from '#shared/recording/row-change.ts';
import type { DayFinder } from '#shared/workdays/split-by-day.ts';

import { fillingPeriods } from './period-totals.ts';
import { all, run, sql, type WritableDatabase } from './sql.ts';
import { type Contribution, contributionOf, dayFinderOf, type DayTotal } from './totals.ts';

/** Runs `write` and keeps the derived tables equal to the truth, for the observations that the changes touch. */
export function keepingTotals(
  db: WritableDatabase,
  changes: readonly RowChange[],
  write: () => void,
): void {
  const touched = touchedObservations(changes);
  if (touched.length === 0) return write();
  const findDay = dayFinderOf(db);
  for (const id of touched) add(db, contributionOf(db, id, findDay), -1);
  write();
  for (const id of touched) add(db, contributionOf(db, id, findDay), 1);
}

/** Computes the derived tables anew, in one transaction. */
export function rebuildTotals(db: WritableDatabase): void {
  const findDay = dayFinderOf(db);
  db.transaction(() => {
    fillingPeriods(db, () => {
      run(db, sql`DELETE FROM day_total`);
      run(db, sql`DELETE FROM observation_total`);
      for (const id of observationIds(db)) add(db, contributionOf(db, id, findDay), 1);
    });
  }).immediate();
}

/** What the derived tables must hold, from a full scan; for `verify`. */
export function expectedTotals(
  db: WritableDatabase,
  findDay: DayFinder = dayFinderOf(db),
): Contribution[] {
  return observationIds(db).flatMap((id) => contributionOf(db, id, findDay) ?? []);
}

function observationIds(db: WritableDatabase): string[] {
  return all<{ id: string }>(db, sql`SELECT id FROM observation ORDER BY id`).map(({ id }) => id);
}

function touchedObservations(changes: readonly RowChange[]): string[] {
  const ids = new Set<string>();
  for (const change of changes) {
    if (change.entity === 'segment') {
      for (const row of [change.before, change.after]) if (row) ids.add(row.observationId);
    } else if (change.entity === 'observation') {
      ids.add(change.id);
      for (const row of [change.before, change.after]) {
        if (row?.interruptsId) ids.add(row.interruptsId);
      }
    }
  }
  return [...ids];
}

function add(db: WritableDatabase, contribution: Contribution | undefined, sign: 1 | -1): void {
  if (!contribution) return;
  for (const total of contribution.days) addDay(db, total, sign);
  const { observation } = contribution;
  if (!observation) return;
  if (sign === -1) {
    run(db, sql`DELETE FROM observation_total WHERE observation_id = ${observation.observationId}`);
    return;
  }
  run(
    db,
    sql`INSERT INTO observation_total
          (observation_id, person_id, operation_id, day, started_at, ms, units, interruptions,
           is_excluded, observed_by, pace_rating)
        VALUES (${observation.observationId}, ${observation.personId}, ${observation.operationId},
          ${observation.day}, ${observation.startedAt}, ${observation.ms}, ${observation.units},
          ${observation.interruptions}, ${observation.isExcluded}, ${observation.observedBy},
          ${observation.paceRating})`,
  );
}

function addDay(db: WritableDatabase, total: DayTotal, sign: 1 | -1): void {
  const { personId, day, operationId } = total;
  run(
    db,
    sql`INSERT INTO day_total (person_id, day, operation_id, ms, segments, observations,
          observation_ms, units, interruptions, excluded, observation_squares, observed_ms, rated,
          normal_ms, interrupted, interrupted_ms)
        VALUES (${personId}, ${day}, ${operationId}, ${sign * total.ms}, ${sign * total.segments},
          ${sign * total.observations}, ${sign * total.observationMs}, ${sign * total.units},
          ${sign * total.interruptions}, ${sign * total.excluded},
          ${sign * total.observationSquares}, ${sign * total.observedMs}, ${sign * total.rated},
          ${sign * total.normalMs}, ${sign * total.interrupted}, ${sign * total.interruptedMs})
        ON CONFLICT (person_id, day, operation_id) DO UPDATE SET
          ms = ms + excluded.ms,
          segments = segments + excluded.segments,
          observations = observations + excluded.observations,
          observation_ms = observation_ms + excluded.observation_ms,
          units = units + excluded.units,
          interruptions = interruptions + excluded.interruptions,
          excluded = day_total.excluded + excluded.excluded,
          observation_squares = observation_squares + excluded.observation_squares,
          observed_ms = observed_ms + excluded.observed_ms,
          rated = rated + excluded.rated,
          normal_ms = normal_ms + excluded.normal_ms,
          interrupted = interrupted + excluded.interrupted,
          interrupted_ms = interrupted_ms + excluded.interrupted_ms`,
  );
  if (sign === 1) return;
  run(
    db,
    sql`DELETE FROM day_total WHERE person_id = ${personId} AND day = ${day}
          AND operation_id = ${operationId} AND segments = 0 AND observations = 0
          AND day_total.excluded = 0`,
  );
}
