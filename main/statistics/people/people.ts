import type { Kind } from '#shared/operations/kind.ts';
import { type Operation, operationIdSchema } from '#shared/operations/operation.ts';
import { personIdSchema } from '#shared/recording/person.ts';
import { FEWEST_CLUSTERS } from '#shared/statistics/clusters/fewest-clusters.ts';
import type { ClosingDay } from '#shared/statistics/people/closing.ts';
import type { OperationContrast } from '#shared/statistics/people/compare-operations.ts';
import { comparedEnough } from '#shared/statistics/people/enough-days.ts';
import type {
  ComparedOperation,
  PeopleResults,
  PersonTime,
} from '#shared/statistics/people/people-results.ts';
import { suggestPairs } from '#shared/statistics/people/suggest-pairs.ts';
import type { Photo, PhotoFilter } from '#shared/statistics/photo.ts';

import { listRows } from '../../database/rows.ts';
import { sql } from '../../database/sql.ts';
import { readStudy } from '../../studies/study-store.ts';
import type { AnswerCache } from '../answer-cache.ts';
import { type PhotoSource, readPhoto } from '../photo.ts';
import { reckoningOf } from '../reading-figures.ts';
import { dayKey } from '../shift-days.ts';
import type { SuccessDay } from './day-readings.ts';
import { type EndedPeople, readEndedPeople } from './ended-people.ts';
import { kindTimes, NO_TIME } from './kind-times.ts';

/** Where it comes from. */
export interface PeopleSource extends PhotoSource {
  readonly ended: AnswerCache<EndedPeople>;
}

/** People side by side over a period: their time, the same operations, and who could work in a pair. */
export function readPeople(source: PeopleSource, filter: PhotoFilter): PeopleResults {
  const { db, now } = source;
  const { confidence: level, allowed } = reckoningOf(readStudy(db));
  const photo = readPhoto(source, { ...filter, isEveryDayListed: true });
  const operations = listRows(db, 'operation', sql`true ORDER BY position`);
  const { personId, from, to, weekdays } = filter;
  const compared = source.ended.get(JSON.stringify([personId, from, to, weekdays, level]), () =>
    readEndedPeople(db, filter, { operations, level }),
  );
  const times = kindTimes(db, filter, { operations, now });
  const order = photo.people.map((person) => person.personId);
  return {
    level,
    fewestDays: FEWEST_CLUSTERS,
    people: personTimes(photo, times),
    operations: comparedOperations(operations, compared.operations, order).map(
      ({ spread, ...operation }) => ({
        ...operation,
        enough: comparedEnough({ people: operation.people, spread }, { allowed, level }),
      }),
    ),
    comparisons: compared.comparisons,
    pairs: suggestPairs(
      {
        personIds: order,
        closing: closingDays(photo, compared.successes),
        result: compared.result,
        support: compared.support,
        supportMs: new Map([...times].map(([id, { support }]) => [id, support])),
      },
      level,
    ),
  };
}

function personTimes(
  { people, days }: Photo,
  times: ReadonlyMap<string, Readonly<Record<Kind, number>>>,
): PersonTime[] {
  const byPerson = Map.groupBy(days, ({ personId }) => personId);
  return people.map(({ personId, name, days: n, ms, workingMs, nonResultShare }) => {
    const own = byPerson.get(personId) ?? [];
    const gapMs = own.reduce((sum, day) => sum + day.gapMs, 0);
    const isKnown = own.some(({ coverage }) => coverage !== null);
    const coverage = isKnown && ms + gapMs > 0 ? ms / (ms + gapMs) : null;
    return {
      personId,
      name,
      days: n,
      ms,
      workingMs,
      nonResultShare,
      gapMs,
      coverage,
      byKind: times.get(personId) ?? NO_TIME,
    };
  });
}

/** Operations as the catalogue orders them, people by name. */
function comparedOperations(
  operations: readonly Operation[],
  contrasts: readonly OperationContrast[],
  order: readonly string[],
): (Omit<ComparedOperation, 'enough'> & Pick<OperationContrast, 'spread'>)[] {
  return operations.flatMap(({ id, code, name, kind }) => {
    const found = contrasts.find(({ operationId }) => operationId === id);
    if (!found) return [];
    const people = order.flatMap((personId) => {
      const own = found.people.find((each) => each.personId === personId);
      return own ? [{ ...own, personId: personIdSchema.parse(own.personId) }] : [];
    });
    const { kruskalWallis, spread } = found;
    const operationId = operationIdSchema.parse(id);
    return [{ operationId, code, name, kind, people, kruskalWallis, spread }];
  });
}

function closingDays({ days }: Photo, successes: readonly SuccessDay[]): ClosingDay[] {
  const counts = new Map(
    successes.map((each) => [dayKey(each.personId, each.day), each.successes]),
  );
  return days.map(({ personId, day, resultMs }) => ({
    personId,
    successes: counts.get(dayKey(personId, day)) ?? 0,
    resultMs,
  }));
}
