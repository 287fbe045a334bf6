import type { ApprovedNorm } from '#shared/norms/approved-norm.ts';
import { buildNorms } from '#shared/norms/build-norms.ts';
import type { NormSource, PersonUnits } from '#shared/norms/norm-source.ts';
import type { NormsView } from '#shared/norms/norms-view.ts';
import type { Operation } from '#shared/operations/operation.ts';
import type { TimeIndex } from '#shared/operations/time-index.ts';
import type { Photo, PhotoFilter } from '#shared/statistics/photo.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';

import { listRows } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import { readStudy } from '../studies/study-store.ts';
import { listNorms } from './norm-store.ts';
import { readPlan } from './plan-store.ts';
import { meanPerUnit, medianPerUnit } from './unit-estimates.ts';
import { listUnitSums, type PersonUnitSums } from './unit-sums.ts';

/** Losses and rest have no norm: nobody plans to lose time. */
const NORMED: ReadonlySet<TimeIndex> = new Set(['ПЗ', 'ОП', 'ОБС', 'ПТ']);

/** Norms, plan and head-count by what was observed of these people on these days. */
export function readNorms(db: ReadableDatabase, filter: PhotoFilter, photo: Photo): NormsView {
  const { policy } = readStudy(db);
  const sums = listUnitSums(db, filter, policy);
  return buildNorms({
    sources: sourcesOf(db, { filter, sums, policy }),
    people: peopleOf(photo, sums),
    plan: readPlan(db),
    policy,
  });
}

interface Observed {
  readonly filter: PhotoFilter;
  readonly sums: readonly PersonUnitSums[];
  readonly policy: StudyPolicy;
}

/** Operations that were observed or have a norm, in the order of the catalogue. */
function sourcesOf(db: ReadableDatabase, observed: Observed): NormSource[] {
  const operations = listRows(db, 'operation', sql`merged_into_id IS NULL ORDER BY position`);
  const byOperation = Map.groupBy(observed.sums, ({ operationId }) => operationId);
  const versions = Map.groupBy(listNorms(db), ({ operationId }) => operationId);
  return operations
    .filter(({ kind, timeIndex }) => kind !== 'absence' && NORMED.has(timeIndex))
    .filter(({ id }) => byOperation.has(id) || versions.has(id))
    .map((operation) =>
      sourceOf(db, operation, {
        ...observed,
        sums: byOperation.get(operation.id) ?? [],
        versions: versions.get(operation.id) ?? [],
      }),
    );
}

function sourceOf(
  db: ReadableDatabase,
  operation: Operation,
  { filter, sums, policy, versions }: Observed & { readonly versions: readonly ApprovedNorm[] },
): NormSource {
  const sum = (of: (person: PersonUnitSums) => number): number =>
    sums.reduce((total, person) => total + of(person), 0);
  const observations = sum((person) => person.observations);
  const units = sum((person) => person.units);
  const level = policy.confidence;
  const isNormal = policy.isPaceRated && sums.some(({ rated }) => rated > 0);
  return {
    operation,
    observations,
    units,
    personDays: sum((person) => person.personDays),
    people: sums.length,
    mean: meanPerUnit(sums, level),
    median: medianPerUnit({
      db,
      filter,
      operationId: operation.id,
      observations,
      units,
      level,
      isNormal,
    }),
    versions,
  };
}

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
