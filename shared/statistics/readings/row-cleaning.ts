import { stabilityNorm } from '../../studies/stability-norm.ts';
import type { StudyPolicy } from '../../studies/study-policy.ts';
import type { Study } from '../../studies/study.ts';
import { meanOf } from '../mean.ts';
import type { RowCleaning, RowReading } from '../time-study.ts';
import { cleanTimes, type CleaningPolicy } from './clean-row.ts';
import { USUAL_LIMIT_FACTORS } from './limit-factor.ts';
import { isLongMean } from './row-length.ts';

/** The rules are for rows of a sheet: of more readings one greatest and one least say nothing. */
export const MOST_CLEANED = 1000;

/** What a row is cleaned by: the rule of the study, and the norm of Куст; null where the table has none. */
export interface RowRule {
  readonly rule: StudyPolicy['cleaning'];
  readonly norm: number | null;
}

/** The rule of a study for a row of that mean in ms: elements of more than 10 s have another norm. */
export function rowRule(
  { policy, timeStudy }: Pick<Study, 'policy' | 'timeStudy'>,
  mean: number,
): RowRule {
  const { production, pace, stabilityNorms } = timeStudy;
  const isLong = isLongMean(mean / SECOND_MS);
  const norm = stabilityNorm(stabilityNorms, { production, pace, isLong }) ?? null;
  return { rule: policy.cleaning, norm };
}

const SECOND_MS = 1000;

/**
 * Which readings the rule would leave out, and what mean and Куст would be: told beside the figures of all readings,
 * never instead of them, because cleaning a row of calls removes real work. Readings that were defective are out before.
 */
export function rowCleaning(row: readonly RowReading[], { rule, norm }: RowRule): RowCleaning {
  if (rule === 'none') return { kind: 'none' };
  if (row.length === 0) return { kind: 'no-readings' };
  if (row.length > MOST_CLEANED) return { kind: 'too-long', most: MOST_CLEANED };
  const policy = policyOf(rule, norm);
  if (!policy) return { kind: 'no-norm' };
  const times = row.map(({ ms }) => ms);
  const { removed, kept, before, after, verdict } = cleanTimes(times, policy);
  return {
    kind: 'cleaned',
    leftOut: removed.flatMap((place) => row[place] ?? []),
    kept: kept.length,
    meanBefore: meanOf(times),
    meanAfter: kept.length === 0 ? null : meanOf(kept),
    stabilityBefore: before ?? null,
    stabilityAfter: after ?? null,
    verdict,
  };
}

function policyOf(
  rule: Exclude<StudyPolicy['cleaning'], 'none'>,
  norm: number | null,
): CleaningPolicy | undefined {
  if (rule === 'limit-values') return { rule, factors: [...USUAL_LIMIT_FACTORS] };
  return norm === null ? undefined : { rule, norm };
}
