import { AppError } from '#shared/contract/app-error.ts';
import type { Moment } from '#shared/lib/time.ts';
import type { AwayAnswerInput } from '#shared/recording/away-answer-input.ts';
import type { PersonId } from '#shared/recording/person.ts';
import { answerAway } from '#shared/workdays/answer-away.ts';
import { buildWorkday } from '#shared/workdays/build-workday.ts';
import { repairTogether, wordOf } from '#shared/workdays/repair-together.ts';
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
import { including, spanOfRepairs } from './repair-span.ts';

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
  const line = lineOf(personId);
  return {
    ...buildWorkday(record, bounds, moment.at, aways),
    canUndo: findUndoable(db, line) !== undefined,
    canRedo: findRedoable(db, line) !== undefined,
  };
}

/** What a repair is about, and what belongs to it. */
export interface RepairOrder {
  readonly personId: PersonId;
  readonly day: string;
  readonly repair: Repair;
  readonly also?: readonly Repair[];
  readonly reason: string | null;
}

/** Carries out repairs as one change and gives its seq in the journal; one that is not possible changes nothing at all. */
export function repairWorkday(
  parts: RecorderParts,
  { personId, day, repair, also = [], reason }: RepairOrder,
  moment: Moment,
): number | null {
  const { db, newId } = parts;
  getPerson(db, personId);
  const repairs = [repair, ...also] as const;
  for (const each of repairs) if ('operationId' in each) getOperationInUse(db, each.operationId);
  const { zone, bounds } = placeOf(db, { personId, day }, moment);
  const record = readDayRecord(db, personId, spanOfRepairs(db, bounds, repairs), zone);
  const outcome = repairTogether(record, repairs, { now: moment.at, newId });
  return write(parts, outcome, { personId, action: wordOf(repairs), reason, at: moment.at });
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

/** Takes back the last repair of the person; with `seq` that one, unless a newer one stands. */
export function undoRepair(
  { db }: RecorderParts,
  { personId, seq }: { readonly personId: PersonId; readonly seq: number | null },
  at: number,
): Walked {
  return undoLast(db, lineOf(personId), at, seq);
}

/** Does the repair of the person again that was taken back last. */
export function redoRepair({ db }: RecorderParts, personId: PersonId, at: number): Walked {
  return redoNext(db, lineOf(personId), at);
}

const lineOf = (personId: PersonId) => ({ scope: 'repair', personId }) as const;

interface About {
  readonly personId: PersonId;
  readonly action: string;
  readonly reason: string | null;
  readonly at: number;
}

function write({ db, by }: RecorderParts, outcome: Repaired, about: About): number | null {
  if (outcome.kind === 'problem') throw problemError(outcome.problem);
  return applyChanges(db, outcome.changes, { scope: 'repair', by, ...about });
}

function problemError({ code, ...details }: RepairProblem): AppError {
  return new AppError(code, details);
}
