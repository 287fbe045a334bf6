import { AppError } from '#shared/contract/app-error.ts';
import { dayOf, type Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import { answerAway } from '#shared/workdays/answer-away.ts';
import type { AwayAnswerInput } from '#shared/workdays/away-answer-input.ts';
import { buildWorkday } from '#shared/workdays/build-workday.ts';
import { repairDay } from '#shared/workdays/repair-day.ts';
import type { Repair, RepairProblem } from '#shared/workdays/repair.ts';
import type { Repaired } from '#shared/workdays/repaired.ts';
import { boundsOf } from '#shared/workdays/split-by-day.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { applyChanges } from '../database/apply-changes.ts';
import { findRow } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import { dayStartMinutesOf } from '../database/totals.ts';
import { findRedoable, findUndoable, redoNext, undoLast, type Walked } from '../database/undo.ts';
import type { RecorderParts } from '../recording/recorder-parts.ts';
import { lastZone, listAways, readDayRecord } from './day-store.ts';

/** Which person's day. */
export interface DayOfPerson {
  readonly personId: PersonId;
  readonly day: string;
}

/** The photograph of a day; an empty one where nothing was recorded. */
export function getWorkday(
  db: ReadableDatabase,
  { personId, day }: DayOfPerson,
  moment: Moment,
): Workday {
  const dayStart = dayStartMinutesOf(db);
  const guess = boundsOf(day, moment.zone, dayStart);
  const zone = lastZone(db, personId, guess.end + 3_600_000) ?? moment.zone;
  const bounds = boundsOf(day, zone, dayStart);
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
  const bounds = boundsOf(day, lastZone(db, personId, moment.at) ?? moment.zone, 0);
  const record = readDayRecord(db, personId, bounds, moment.zone);
  const outcome = repairDay(record, repair, { now: moment.at, newId });
  write(parts, outcome, { personId, action: repair.kind, reason, at: moment.at });
}

/** Settles the one question about an absence. */
export function settleAway(parts: RecorderParts, input: AwayAnswerInput, moment: Moment): void {
  const { db, newId } = parts;
  const away = findRow(db, 'away', sql`id = ${input.awayId}`);
  if (!away) throw new AppError('not-found', { what: 'away', id: input.awayId });
  const { personId, zone } = away;
  const bounds = boundsOf(dayOf(away.start, zone), zone, 0);
  const record = readDayRecord(db, personId, bounds, zone);
  const { answer, operationId, endedAt } = input;
  const outcome = answerAway(
    record,
    { away, answer, operationId, endedAt },
    { now: moment.at, newId },
  );
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
  return direction === 'undo' ? undoLast(db, line, at) : redoNext(db, line);
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
