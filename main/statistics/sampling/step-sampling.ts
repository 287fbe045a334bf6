import { dayOf, type Instant, type Moment } from '#shared/lib/time.ts';
import type { PersonId } from '#shared/recording/person.ts';
import type { RecorderState } from '#shared/recording/recorder-state.ts';
import type { NotAsked, SamplingQuestion } from '#shared/recording/sampled-moment.ts';
import { momentIdSchema } from '#shared/recording/sampled-moment.ts';
import { dayMoments } from '#shared/statistics/sampling/day-moments.ts';
import type { SamplingPlan } from '#shared/studies/sampling-plan.ts';

import { get, type ReadableDatabase, sql } from '../../database/sql.ts';
import type { RecorderParts } from '../../recording/recorder-parts.ts';
import { readRecorderState } from '../../recording/recorder-store.ts';
import { readStudy } from '../../studies/study-store.ts';
import {
  excuseAbsent,
  liveMoments,
  miss,
  openMoment,
  openNow,
  planMoments,
  skip,
} from './moment-store.ts';

const MINUTE = 60_000;
/** A question that comes later than this asks about another moment than the one that was drawn. */
const LATE_MS = 30_000;

/** Whose sampling goes on, and the recorder's time. */
export interface SamplingTime {
  readonly personId: PersonId;
  readonly moment: Moment;
}

type Parts = Pick<RecorderParts, 'db' | 'newId'>;

/** After a start: what was on the screen when the application ended is missed. */
export function startSampling({ db }: Pick<Parts, 'db'>): void {
  miss(db, null);
}

/**
 * Lets work sampling follow the time: plans the day, ends the question that waited too long, and opens the one whose
 * moment has come, unless the person is not at work. A moment that has passed is never asked. It keeps nothing in
 * memory, so that sleep, a clock that was set and a restart are the same to it as time that passed.
 */
export function stepSampling(parts: Parts, time: SamplingTime): void {
  const { db } = parts;
  const { personId, moment } = time;
  const { at } = moment;
  const { sampling } = readStudy(db);
  const live = liveMoments(db, personId);
  followPlan(parts, time, { plan: sampling, isAnyLive: live.length > 0 });
  const due = live.filter(({ state, plannedAt }) => state === 'planned' && plannedAt <= at);
  const waitMs = sampling.waitMinutes * MINUTE;
  for (const { id, state, shownAt } of live) {
    const isOver = at >= (shownAt ?? at) + waitMs || due.length > 0;
    if (state === 'open' && isOver) miss(db, id);
  }
  excuseAbsent(db, personId, dayOf(at, moment.zone));
  // Of moments that came together only the last can be about now.
  const last = due.at(-1);
  for (const each of due) {
    const reason = each === last ? reasonNow(db, personId, each.plannedAt, at) : 'late';
    if (reason === null) openNow(db, each.id, at);
    else skip(db, each.id, awayAt(db, personId, each.plannedAt) ? 'away' : reason);
  }
}

function followPlan(
  { db, newId }: Parts,
  { personId, moment: { at, zone } }: SamplingTime,
  { plan, isAnyLive }: { readonly plan: SamplingPlan; readonly isAnyLive: boolean },
): void {
  const day = dayOf(at, zone);
  const times = plan.personIds.includes(personId) ? dayMoments(plan, day, zone, personId) : [];
  if (isAnyLive || times.some((time) => time > at)) {
    planMoments(db, newId, { personId, day, after: at, times });
  }
}

/** The question that is on the screen; null while there is none. */
export function readQuestion(
  db: ReadableDatabase,
  { personId, moment }: SamplingTime,
): SamplingQuestion | null {
  const open = openMoment(db, personId);
  if (!open) return null;
  const until = open.shownAt + readStudy(db).sampling.waitMinutes * MINUTE;
  if (moment.at >= until) return null;
  const id = momentIdSchema.parse(open.id);
  return { id, personId, shownAt: open.shownAt, until, now: moment.at };
}

/** Why the person cannot be asked now about the moment that was planned; null: they can. */
function reasonNow(
  db: ReadableDatabase,
  personId: PersonId,
  plannedAt: Instant,
  at: Instant,
): NotAsked | null {
  if (at - plannedAt > LATE_MS) return 'late';
  return absenceOf(readRecorderState(db, personId));
}

function absenceOf({ running, shift, away, held }: RecorderState): NotAsked | null {
  if (running) return null;
  if (shift === null) return 'day-closed';
  return away !== null || held.at(-1)?.heldAs === 'away' ? 'away' : 'paused';
}

/** Whether the person was away at an instant: also where it was noticed afterwards. */
function awayAt(db: ReadableDatabase, personId: PersonId, at: Instant): boolean {
  const row = get<{ id: string }>(
    db,
    sql`SELECT id FROM away WHERE person_id = ${personId} AND started_at <= ${at}
          AND coalesce(ended_at, 9e15) > ${at} ORDER BY started_at DESC LIMIT 1`,
  );
  return row !== undefined;
}
