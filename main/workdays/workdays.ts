import { AppError } from '#shared/contract/app-error.ts';
import type { Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import { answerAway } from '#shared/workdays/answer-away.ts';
import type { AwayAnswerInput } from '#shared/workdays/away-answer-input.ts';
import { buildWorkday } from '#shared/workdays/build-workday.ts';
import { repairDay } from '#shared/workdays/repair-day.ts';
import type { Repair, RepairProblem } from '#shared/workdays/repair.ts';
import type { Repaired } from '#shared/workdays/repaired.ts';
import { boundsOf, createDayFinder, type DayBounds } from '#shared/workdays/split-by-day.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { applyChanges } from '../database/apply-changes.ts';
import { findRow } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import { dayStartMinutesOf } from '../database/totals.ts';
import { findRedoable, findUndoable, redoNext, undoLast, type Walked } from '../database/undo.ts';
import { getOperationInUse } from '../operations/catalogue-store.ts';
import type { RecorderParts } from '../recording/recorder-parts.ts';
import { getPerson } from '../recording/recorder-store.ts';
import { lastZone, listAways, readDayRecord } from './day-store.ts';
import { including, spanOfRepair } from './repair-span.ts';

/** Which person's day. */
export interface DayOfPerson {
  readonly personId: PersonId;
  readonly day: string;
}

/** Where a person's local day lies: in the zone in which its time was recorded, else where the computer is. */
export interface DayPlace {
  readonly zone: string;
  readonly bounds: DayBounds;
}

/** A zone further west begins the last segments of a day so much later. */
const ZONE_REACH_MS = 3_600_000;

/** Finds a person's local day. */
export function placeOf(
  db: ReadableDatabase,
  { personId, day }: DayOfPerson,
  moment: Moment,
): DayPlace {
  const dayStart = dayStartMinutesOf(db);
  const guess = boundsOf(day, moment.zone, dayStart);
  const zone = lastZone(db, personId, guess.end + ZONE_REACH_MS) ?? moment.zone;
  return { zone, bounds: boundsOf(day, zone, dayStart) };
}

/** The photograph of a day; an empty one where nothing was recorded. */
export function getWorkday(db: ReadableDatabase, whose: DayOfPerson, moment: Moment): Workday {
  const { personId } = whose;
  const { zone, bounds } = placeOf(db, whose, moment);
  const record = readDayRecord(db, personId, bounds, zone);
  const aways = listAways(db, personId, bounds);
  const line = { scope: 'repair', personId } as const;
  return {
    ...buildWorkday(record, bounds, moment.at, aways),
    canUndo: findUndoable(db, line) !== undefined,
    canRedo: findRedoable(db, line) !== undefined,
  };
}

/** What a repair is about. */
export interface RepairOrder {
  readonly personId: PersonId;
  readonly day: string;
  readonly repair: Repair;
  readonly reason: string | null;
}

/** Carries out a repair and journals it; a repair that is not possible changes nothing. */
export function repairWorkday(
  parts: RecorderParts,
  { personId, day, repair, reason }: RepairOrder,
  moment: Moment,
): void {
  const { db, newId } = parts;
  getPerson(db, personId);
  if ('operationId' in repair) getOperationInUse(db, repair.operationId);
  const { zone, bounds } = placeOf(db, { personId, day }, moment);
  const record = readDayRecord(db, personId, spanOfRepair(db, bounds, repair), zone);
  const outcome = repairDay(record, repair, { now: moment.at, newId });
  write(parts, outcome, { personId, action: repair.kind, reason, at: moment.at });
}

/** Settles the one question about an absence. */
export function settleAway(parts: RecorderParts, input: AwayAnswerInput, moment: Moment): void {
  const { db, newId } = parts;
  const away = findRow(db, 'away', sql`id = ${input.awayId}`);
  if (!away) throw new AppError('not-found', { what: 'away', id: input.awayId });
  const { personId, zone } = away;
  const { answer, operationId, endedAt } = input;
  if (operationId !== null) getOperationInUse(db, operationId);
  const bounds = createDayFinder(dayStartMinutesOf(db))(away.start, zone);
  const ends = [away.end ?? moment.at, endedAt ?? away.start];
  const record = readDayRecord(db, personId, including(bounds, ends), zone);
  const answered = { away, answer, operationId, endedAt };
  const outcome = answerAway(record, answered, { now: moment.at, newId });
  write(parts, outcome, { personId, action: 'answer', reason: null, at: moment.at });
}

/** Takes back the last repair of the person, or does it again. */
export function walkRepairs(
  { db }: RecorderParts,
  personId: PersonId,
  direction: 'undo' | 'redo',
  at: number,
): Walked {
  const line = { scope: 'repair', personId } as const;
  return direction === 'undo' ? undoLast(db, line, at) : redoNext(db, line, at);
}

interface About {
  readonly personId: PersonId;
  readonly action: string;
  readonly reason: string | null;
  readonly at: number;
}

function write({ db, by }: RecorderParts, outcome: Repaired, about: About): void {
  if (outcome.kind === 'problem') throw problemError(outcome.problem);
  applyChanges(db, outcome.changes, { scope: 'repair', by, ...about });
}

function problemError({ code, ...details }: RepairProblem): AppError {
  return new AppError(code, details);
}
