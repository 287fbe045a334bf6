import type { NormSource, UnitTimes } from '#shared/norms/norm-source.ts';
import type { OperationId } from '#shared/operations/operation.ts';
import type { PhotoFilter } from '#shared/statistics/photo.ts';
import type { Study } from '#shared/studies/study.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { readingsAt } from '../statistics/reading-at.ts';
import { reckoningOf } from '../statistics/reading-figures.ts';
import { cleanForNorm } from './clean-norm.ts';
import {
  type LengthsAt,
  meanPerUnit,
  medianPerUnit,
  type SummedReadings,
} from './unit-estimates.ts';
import { sumReadings, type UnitReading } from './unit-readings.ts';
import type { PersonUnitSums } from './unit-sums.ts';

/** Where the times come from, and by which choices. */
export interface UnitTimesOf {
  readonly db: ReadableDatabase;
  readonly filter: PhotoFilter;
  readonly study: Study;
}

/** The averages of one operation by all readings, and by what the study's cleaning leaves of them. */
export function readUnitTimes(
  { db, filter, study }: UnitTimesOf,
  operationId: OperationId,
  summed: SummedReadings,
): UnitTimes & Pick<NormSource, 'basis' | 'cleaning'> {
  const { policy } = study;
  const isNormal = policy.isPaceRated && summed.people.some(({ rated }) => rated > 0);
  const { observations } = countsOf(summed.people);
  const all = unitTimes(summed, study, (places) =>
    readingsAt(db, { filter, operationId, observations, isNormal }, places),
  );
  const { cleaning, kept } = cleanForNorm(db, { ...filter, operationId }, study, {
    observations,
    isNormal,
  });
  return {
    ...all,
    basis: kept ? timesOfKept(operationId, kept, study) : all,
    cleaning,
  };
}

function timesOfKept(
  operationId: OperationId,
  kept: readonly UnitReading[],
  study: Study,
): UnitTimes {
  const lengths = kept.map(({ unitMs }) => unitMs).toSorted((a, b) => a - b);
  const isNaive = study.policy.standardError === 'naive';
  return unitTimes(sumReadings(operationId, kept, isNaive), study, ({ from, to }) =>
    lengths.slice(from, to + 1),
  );
}

function unitTimes(summed: SummedReadings, study: Study, lengthsAt: LengthsAt): UnitTimes {
  const counts = countsOf(summed.people);
  return {
    ...counts,
    mean: meanPerUnit(summed, reckoningOf(study)),
    median: medianPerUnit({ ...counts, level: study.policy.confidence, lengthsAt }),
  };
}

function countsOf(people: readonly PersonUnitSums[]): Omit<UnitTimes, 'mean' | 'median'> {
  const sum = (of: (person: PersonUnitSums) => number): number =>
    people.reduce((total, person) => total + of(person), 0);
  return {
    observations: sum((person) => person.observations),
    units: sum((person) => person.units),
    personDays: sum((person) => person.personDays),
    people: people.length,
  };
}
