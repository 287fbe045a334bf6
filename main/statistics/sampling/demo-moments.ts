import { seededRandom } from '#shared/lib/random.ts';
import { dayOf, type Instant } from '#shared/lib/time.ts';
import { idStream } from '#shared/lib/uuid.ts';
import { type OperationId, operationIdSchema } from '#shared/operations/operation.ts';
import type { Person } from '#shared/recording/person.ts';
import { drawAnswer, type TimedMoment } from '#shared/statistics/demo/demo-answer.ts';
import { dayMoments } from '#shared/statistics/sampling/day-moments.ts';
import { DEMO_DAYS, DEMO_ZONE } from '#shared/studies/demo/demo-period.ts';
import { createDraw, type Draw } from '#shared/studies/demo/draw.ts';

import { listRows } from '../../database/rows.ts';
import { all, get, type ReadableDatabase, sql, type WritableDatabase } from '../../database/sql.ts';
import { changeStudy } from '../../studies/study-store.ts';
import { addEndedMoment, type EndedMoment } from './moment-store.ts';

interface DemoSampling {
  readonly seed: number;
  readonly people: readonly Person[];
}

/** Questions a day: about seventy answers of each person in two weeks. */
const PROMPTS_PER_DAY = 8;

/**
 * Asks everybody of the demonstration study at random moments of their ten days, after these were recorded. The same
 * seed gives the same rows. The study is over: the plan keeps its times, and asks nobody any more.
 */
export function addDemoMoments(db: WritableDatabase, { seed, people }: DemoSampling): void {
  const random = seededRandom(seed ^ 0x3a5);
  const ids = seededRandom(seed ^ 0xa11);
  const { sampling } = changeStudy(db, { sampling: { promptsPerDay: PROMPTS_PER_DAY, seed } });
  const draw = createDraw(random);
  const idOf = operationIds(db);
  for (const day of DEMO_DAYS) {
    for (const { id: personId } of people) {
      let now = 0;
      const newId = idStream(() => now, ids);
      for (const plannedAt of dayMoments(sampling, day, DEMO_ZONE, personId)) {
        now = plannedAt;
        const place = { id: newId(), personId, day, plannedAt };
        addEndedMoment(db, { ...place, ...endOf(db, place, { draw, idOf }) });
      }
    }
  }
}

type Place = Pick<EndedMoment, 'personId' | 'day' | 'plannedAt'>;
type End = Omit<EndedMoment, 'id' | keyof Place>;

interface Drawing {
  readonly draw: Draw;
  readonly idOf: (code: string) => OperationId;
}

function endOf(db: ReadableDatabase, place: Place, { draw, idOf }: Drawing): End {
  const nothing = { shownAt: null, answeredAt: null, reason: null, operationId: null };
  const answer = drawAnswer(draw, timedAt(db, place));
  if (answer.kind === 'not-asked') {
    return { ...nothing, state: 'not-asked', reason: answer.reason };
  }
  const shownAt = place.plannedAt + Math.round(draw.between(200, 4900));
  if (answer.kind === 'missed') return { ...nothing, state: 'missed', shownAt };
  const operationId = idOf(answer.operation);
  return {
    ...nothing,
    state: 'answered',
    shownAt,
    answeredAt: shownAt + answer.afterMs,
    operationId,
  };
}

function timedAt(db: ReadableDatabase, { personId, day, plannedAt: at }: Place): TimedMoment {
  const running = get<{ code: string }>(
    db,
    sql`SELECT code FROM segment
        JOIN observation ON observation.id = observation_id JOIN operation ON operation.id = operation_id
        WHERE segment.person_id = ${personId} AND started_at <= ${at} AND ended_at > ${at}`,
  );
  if (running) return { timed: running.code, absence: null };
  const isIn = (rows: readonly { start: Instant; end: Instant }[]): boolean =>
    rows.some(({ start, end }) => start <= at && at < end);
  const shifts = all<{ start: Instant; end: Instant }>(
    db,
    sql`SELECT started_at AS start, ended_at AS "end" FROM shift WHERE person_id = ${personId}`,
  ).filter(({ start }) => dayOf(start, DEMO_ZONE) === day);
  if (!isIn(shifts)) return { timed: null, absence: 'day-closed' };
  const aways = all<{ start: Instant; end: Instant }>(
    db,
    sql`SELECT started_at AS start, ended_at AS "end" FROM away WHERE person_id = ${personId}`,
  );
  return { timed: null, absence: isIn(aways) ? 'away' : 'paused' };
}

function operationIds(db: ReadableDatabase): (code: string) => OperationId {
  const ids = new Map(listRows(db, 'operation').map(({ code, id }) => [code, id]));
  return (code) => operationIdSchema.parse(ids.get(code));
}
