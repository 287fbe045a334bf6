import { basicTime, STANDARD_RATING } from '#shared/recording/rating.ts';
import { createDayFinder, type DayFinder, splitByDay } from '#shared/workdays/split-by-day.ts';

import { all, get, type ReadableDatabase, sql } from './sql.ts';

/** What one operation of one person comes to on one local day. Times in ms. */
export interface DayTotal {
  readonly personId: string;
  readonly day: string;
  readonly operationId: string;
  readonly ms: number;
  readonly segments: number;
  /** Finished observations that began on the day, with their whole time, units and interruptions. */
  readonly observations: number;
  readonly observationMs: number;
  readonly units: number;
  readonly interruptions: number;
  /** Finished ones that are no readings: the four figures before leave them out, but for interruptions. */
  readonly excluded: number;
  /** Squares of the lengths of readings, in tenths of a second. */
  readonly observationSquares: number;
  /** Time on the day that somebody else timed. */
  readonly observedMs: number;
  /** Readings with a rated pace, and normal time of all readings. */
  readonly rated: number;
  readonly normalMs: number;
  /** Readings that were interrupted, and their time. */
  readonly interrupted: number;
  readonly interruptedMs: number;
}

/** One ended observation, summed up. */
interface ObservationTotal {
  readonly observationId: string;
  readonly personId: string;
  readonly operationId: string;
  readonly day: string;
  readonly startedAt: number;
  readonly ms: number;
  readonly units: number;
  readonly interruptions: number;
  readonly isExcluded: 0 | 1;
  readonly observedBy: string | null;
  readonly paceRating: number | null;
}

/** What one observation adds to the derived tables. */
export interface Contribution {
  readonly days: readonly DayTotal[];
  readonly observation: ObservationTotal | null;
}

interface ObservationRow {
  readonly id: string;
  readonly person_id: string;
  readonly operation_id: string;
  readonly counted_units: number;
  readonly held_as: string | null;
  readonly excluded_for: string | null;
  readonly observed_by: string | null;
  readonly pace_rating: number | null;
}

interface SegmentRow {
  readonly started_at: number;
  readonly ended_at: number | null;
  readonly start_zone: string;
}

/** A finder of local days by the setting of this database. */
export function dayFinderOf(db: ReadableDatabase): DayFinder {
  return createDayFinder(dayStartMinutesOf(db));
}

/** When a day begins, minutes after midnight. */
export function dayStartMinutesOf(db: ReadableDatabase): number {
  const row = get<{ value: string }>(
    db,
    sql`SELECT value FROM setting WHERE name = 'dayStartMinutes'`,
  );
  return row ? Number(JSON.parse(row.value)) : 0;
}

/** What the observation adds now, computed from its segments; undefined when there is no such observation. */
export function contributionOf(
  db: ReadableDatabase,
  observationId: string,
  findDay: DayFinder,
): Contribution | undefined {
  const observation = get<ObservationRow>(
    db,
    sql`SELECT id, person_id, operation_id, counted_units, held_as, excluded_for, observed_by,
               pace_rating
        FROM observation WHERE id = ${observationId}`,
  );
  if (!observation) return undefined;
  const segments = all<SegmentRow>(
    db,
    sql`SELECT started_at, ended_at, start_zone FROM segment
        WHERE observation_id = ${observationId} ORDER BY started_at`,
  );
  const days = segments.flatMap((segment) => dayTotals(observation, segment, findDay));
  const total = totalOf(db, observation, segments, findDay);
  return { days: total ? [...days, finishedOn(total)] : days, observation: total };
}

const NO_OBSERVATION = {
  observations: 0,
  observationMs: 0,
  units: 0,
  interruptions: 0,
  excluded: 0,
  observationSquares: 0,
  rated: 0,
  normalMs: 0,
  interrupted: 0,
  interruptedMs: 0,
} as const;

function finishedOn(total: ObservationTotal): DayTotal {
  const { personId, day, operationId, interruptions } = total;
  const finished = total.isExcluded === 1 ? { ...NO_OBSERVATION, excluded: 1 } : readingOf(total);
  const none = { ms: 0, segments: 0, observedMs: 0 };
  return { personId, day, operationId, ...none, ...finished, interruptions };
}

function readingOf({
  ms,
  units,
  paceRating,
  interruptions,
}: ObservationTotal): Record<keyof typeof NO_OBSERVATION, number> {
  const tenths = Math.round(ms / 100);
  return {
    ...NO_OBSERVATION,
    observations: 1,
    observationMs: ms,
    units,
    observationSquares: tenths ** 2,
    rated: paceRating === null ? 0 : 1,
    normalMs: normalMsOf(ms, paceRating),
    interrupted: interruptions > 0 ? 1 : 0,
    interruptedMs: interruptions > 0 ? ms : 0,
  };
}

/** Basic time of one reading, in whole ms so that sums stay exact; one that was not rated is at the standard pace. */
function normalMsOf(ms: number, paceRating: number | null): number {
  return Math.round(basicTime(ms, paceRating ?? STANDARD_RATING));
}

function dayTotals(
  observation: ObservationRow,
  { started_at: start, ended_at: end, start_zone: zone }: SegmentRow,
  findDay: DayFinder,
): DayTotal[] {
  if (end === null) return [];
  return splitByDay({ start, end }, zone, findDay).map((piece) => ({
    personId: observation.person_id,
    day: piece.day,
    operationId: observation.operation_id,
    ms: piece.end - piece.start,
    segments: 1,
    observedMs: observation.observed_by === null ? 0 : piece.end - piece.start,
    ...NO_OBSERVATION,
  }));
}

function totalOf(
  db: ReadableDatabase,
  observation: ObservationRow,
  segments: readonly SegmentRow[],
  findDay: DayFinder,
): ObservationTotal | null {
  const first = segments[0];
  if (!first || observation.held_as !== null) return null;
  let ms = 0;
  for (const { started_at: start, ended_at: end } of segments) {
    if (end === null) return null;
    ms += end - start;
  }
  return {
    observationId: observation.id,
    personId: observation.person_id,
    operationId: observation.operation_id,
    day: findDay(first.started_at, first.start_zone).day,
    startedAt: first.started_at,
    ms,
    units: Math.max(1, observation.counted_units),
    interruptions: interruptionsOf(db, observation.id),
    isExcluded: observation.excluded_for === null ? 0 : 1,
    observedBy: observation.observed_by,
    paceRating: observation.pace_rating,
  };
}

function interruptionsOf(db: ReadableDatabase, observationId: string): number {
  const row = get<{ n: number }>(
    db,
    sql`SELECT count(*) AS n FROM observation WHERE interrupts_id = ${observationId}`,
  );
  return row?.n ?? 0;
}
