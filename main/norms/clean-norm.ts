import type { NormCleaning } from '#shared/norms/norm-cleaning.ts';
import type { OperationFilter } from '#shared/statistics/operation-readings.ts';
import { MOST_CLEANED, rowCleaning, rowRule } from '#shared/statistics/readings/row-cleaning.ts';
import type { Study } from '#shared/studies/study.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { listUnitReadings, type UnitReading } from './unit-readings.ts';

/** What the rule says, and the readings that stay; null where all of them do. */
export interface CleanedReadings {
  readonly cleaning: NormCleaning;
  readonly kept: readonly UnitReading[] | null;
}

/** How many readings an operation has, and whether they count at their pace. */
interface Cleaned {
  readonly observations: number;
  readonly isNormal: boolean;
}

/**
 * Cleans the row of an operation by the rule of the study, as its chronocard shows it: by the lengths that were seen,
 * before any rating. It changes no record.
 */
export function cleanForNorm(
  db: ReadableDatabase,
  filter: OperationFilter,
  study: Study,
  { observations, isNormal }: Cleaned,
): CleanedReadings {
  const all = (cleaning: NormCleaning): CleanedReadings => ({ cleaning, kept: null });
  if (study.policy.cleaning === 'none' || observations === 0) return all({ kind: 'none' });
  if (observations > MOST_CLEANED) return all({ kind: 'too-long', most: MOST_CLEANED });
  const readings = listUnitReadings(db, filter, isNormal);
  const mean = readings.reduce((total, { ms }) => total + ms, 0) / readings.length;
  const found = rowCleaning(readings, rowRule(study, mean));
  if (found.kind !== 'cleaned') return all({ kind: found.kind === 'no-norm' ? 'no-norm' : 'none' });
  const { stabilityBefore, stabilityAfter, verdict } = found;
  const out = new Set(found.leftOut.map(({ observationId }) => observationId));
  return {
    cleaning: {
      kind: 'cleaned',
      rule: study.policy.cleaning,
      leftOut: out.size,
      stabilityBefore,
      stabilityAfter,
      verdict,
    },
    kept: out.size === 0 ? null : readings.filter(({ observationId }) => !out.has(observationId)),
  };
}
