import type { Instant } from '#shared/lib/time.ts';
import { type Kind, KINDS } from '#shared/operations/kind.ts';
import type { Operation } from '#shared/operations/operation.ts';
import type { Person } from '#shared/recording/person.ts';
import { personShare } from '#shared/statistics/clusters/person-estimate.ts';
import { naiveShare } from '#shared/statistics/naive-estimate.ts';
import type { Photo, PhotoFilter } from '#shared/statistics/photo.ts';

import { listRows } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import { readStudy } from '../studies/study-store.ts';
import type { AnswerCache } from './answer-cache.ts';
import { dayPhotos, withOpenPieces } from './day-photos.ts';
import type { PersonDay } from './day-totals.ts';
import { type EndedPhoto, readEndedPhoto } from './ended-photo.ts';
import { listNormalTimes } from './normal-time.ts';
import { listOpenPieces } from './open-time.ts';
import { operationPhotos, timeByOperation } from './operation-photos.ts';
import { photographOf } from './photograph.ts';
import { type Reckoning, reckoningOf } from './reading-figures.ts';

/** Where a photograph comes from. `now` is null where no recorder runs: then time is known to the last heartbeat. */
export interface PhotoSource {
  readonly db: ReadableDatabase;
  readonly photos: AnswerCache<EndedPhoto>;
  readonly now: Instant | null;
}

/** The photograph of any period and any people: the one answer of the screens and of the command line. */
export function readPhoto({ db, photos, now }: PhotoSource, filter: PhotoFilter): Photo {
  const reckoning = reckoningOf(readStudy(db));
  // How many days are listed changes nothing of what is summed: photograph and balance share one answer.
  const { personId, from, to, weekdays } = filter;
  const question = JSON.stringify([personId, from, to, weekdays]);
  const ended = photos.get(question, () => readEndedPhoto(db, filter));
  const operations = listRows(db, 'operation', sql`true ORDER BY position`);
  const open = listOpenPieces(db, filter, now);
  const kindOf = new Map(operations.map(({ id, kind }) => [String(id), kind]));
  const days = withOpenPieces(ended.days, open, kindOf);
  const times = timeByOperation(ended.operations, open);
  const byKind = sumByKind(operations, times);
  const { workingMs, resultMs, ms } = totalsOf(byKind);
  return {
    from: days.at(-1)?.day ?? null,
    to: days[0]?.day ?? null,
    photograph: photographOf(db, ended.timers, open),
    ms,
    workingMs,
    resultMs,
    byKind,
    nonResultShare: shareOf(days, reckoning),
    operations: operationPhotos(operations, ended.operations, {
      times,
      workingMs,
      reckoning,
      normal: reckoning.isPaceRated ? listNormalTimes(db, filter, reckoning) : new Map(),
    }),
    people: peoplePhotos(db, days, reckoning),
    personDays: days.length,
    days: dayPhotos(db, days, filter, { shiftsFrom: ended.shiftsFrom, now }),
  };
}

function sumByKind(
  operations: readonly Operation[],
  times: ReadonlyMap<string, number>,
): Record<Kind, number> {
  const sumOf = (kind: Kind): number =>
    operations
      .filter((operation) => operation.kind === kind)
      .reduce((sum, { id }) => sum + (times.get(id) ?? 0), 0);
  const [result, support, avoidable, loss, rest, absence] = KINDS.map(sumOf);
  return {
    result: result ?? 0,
    support: support ?? 0,
    avoidable: avoidable ?? 0,
    loss: loss ?? 0,
    rest: rest ?? 0,
    absence: absence ?? 0,
  };
}

function totalsOf(byKind: Record<Kind, number>): {
  readonly ms: number;
  readonly workingMs: number;
  readonly resultMs: number;
} {
  const ms = KINDS.reduce((sum, kind) => sum + byKind[kind], 0);
  return { ms, workingMs: ms - byKind.rest - byKind.absence, resultMs: byKind.result };
}

/**
 * Share of working time that is no result: of such people where there are several, else of these people's days; of the
 * recorded pieces of work where the study takes observations for independent.
 */
function shareOf(
  days: readonly PersonDay[],
  { confidence, standardError }: Reckoning,
): Photo['nonResultShare'] {
  if (standardError === 'naive') {
    const sum = (of: (day: PersonDay) => number): number =>
      days.reduce((total, day) => total + of(day), 0);
    const whole = sum(({ workingMs }) => workingMs);
    const part = whole - sum(({ resultMs }) => resultMs);
    return naiveShare({ part, whole, pieces: sum((day) => day.workingSegments) }, confidence);
  }
  const parts = days.map(({ personId, workingMs, resultMs }) => ({
    personId,
    part: workingMs - resultMs,
    whole: workingMs,
  }));
  return personShare(parts, confidence);
}

function peoplePhotos(
  db: ReadableDatabase,
  days: readonly PersonDay[],
  reckoning: Reckoning,
): Photo['people'] {
  const people: readonly Person[] = listRows(db, 'person', sql`true ORDER BY name`);
  const daysOf = Map.groupBy(days, ({ personId }) => personId);
  return people.flatMap(({ id, name }) => {
    const own = daysOf.get(id);
    if (!own) return [];
    const sum = (of: (day: PersonDay) => number): number =>
      own.reduce((total, day) => total + of(day), 0);
    return [
      {
        personId: id,
        name,
        days: own.length,
        ms: sum(({ ms }) => ms),
        workingMs: sum(({ workingMs }) => workingMs),
        resultMs: sum(({ resultMs }) => resultMs),
        nonResultShare: shareOf(own, reckoning),
      },
    ];
  });
}
