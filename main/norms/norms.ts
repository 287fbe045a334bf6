import { buildNorms } from '#shared/norms/build-norms.ts';
import type { NormSource, PersonUnits } from '#shared/norms/norm-source.ts';
import type { NormsView } from '#shared/norms/norms-view.ts';
import type { TimeIndex } from '#shared/operations/time-index.ts';
import type { Photo, PhotoFilter } from '#shared/statistics/photo.ts';

import { listRows } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import { readStudy } from '../studies/study-store.ts';
import { listNorms } from './norm-store.ts';
import { readPlan } from './plan-store.ts';
import { listReadingSquares, type ReadingSquares } from './reading-squares.ts';
import { listUnitSums, type PersonUnitSums } from './unit-sums.ts';
import { readUnitTimes, type UnitTimesOf } from './unit-times.ts';

/** Losses and rest have no norm: nobody plans to lose time. */
const NORMED: ReadonlySet<TimeIndex> = new Set(['ПЗ', 'ОП', 'ОБС', 'ПТ']);

/** Norms, plan and head-count by what was observed of these people on these days. */
export function readNorms(db: ReadableDatabase, filter: PhotoFilter, photo: Photo): NormsView {
  const study = readStudy(db);
  const { policy } = study;
  const sums = listUnitSums(db, filter, policy);
  const isNaive = policy.standardError === 'naive';
  const squares = isNaive ? listReadingSquares(db, filter, policy) : null;
  return buildNorms({
    sources: sourcesOf({ db, filter, study }, { sums, squares }),
    people: peopleOf(photo, sums),
    plan: readPlan(db),
    policy,
  });
}

/** Readings of every operation; the squares of single ones where the study takes them for independent. */
interface Observed {
  readonly sums: readonly PersonUnitSums[];
  readonly squares: ReadonlyMap<string, ReadingSquares> | null;
}

/** Operations that were observed or have a norm, in the order of the catalogue. */
function sourcesOf(where: UnitTimesOf, { sums, squares }: Observed): NormSource[] {
  const { db } = where;
  const operations = listRows(db, 'operation', sql`merged_into_id IS NULL ORDER BY position`);
  const byOperation = Map.groupBy(sums, ({ operationId }) => operationId);
  const versions = Map.groupBy(listNorms(db), ({ operationId }) => operationId);
  return operations
    .filter(({ kind, timeIndex }) => kind !== 'absence' && NORMED.has(timeIndex))
    .filter(({ id }) => byOperation.has(id) || versions.has(id))
    .map((operation) => ({
      operation,
      ...readUnitTimes(where, operation.id, {
        people: byOperation.get(operation.id) ?? [],
        squares: squares && (squares.get(operation.id) ?? NO_SQUARES),
      }),
      versions: versions.get(operation.id) ?? [],
    }));
}

const NO_SQUARES: ReadingSquares = { squaredMs: 0, products: 0, squaredUnits: 0 };

function peopleOf({ people }: Photo, sums: readonly PersonUnitSums[]): PersonUnits[] {
  const byPerson = Map.groupBy(sums, ({ personId }) => personId);
  return people.map(({ personId, name, days }) => ({
    personId,
    name,
    days,
    units: new Map(
      (byPerson.get(personId) ?? []).map(({ operationId, units }) => [operationId, units]),
    ),
  }));
}
