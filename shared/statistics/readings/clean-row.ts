import { z } from 'zod';

import { assertNever } from '#shared/lib/assert.ts';

import { cleanByLimits } from './clean-by-limits.ts';
import { cleanMinMax } from './clean-min-max.ts';
import { cleanStepwise } from './clean-stepwise.ts';
import { type Cleaning, cleaningOf } from './cleaning.ts';
import { limitFactorTableSchema } from './limit-factor.ts';
import { keptTimes, type ReadingRow } from './reading.ts';

const normSchema = z.number().min(1);

/** A choice of the study policy with what it needs: a norm of Куст, or the factors of the limit values. */
export const cleaningPolicySchema = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('none'), norm: normSchema }),
  z.object({ rule: z.literal('stepwise'), norm: normSchema }),
  z.object({ rule: z.literal('min-and-max'), norm: normSchema }),
  z.object({ rule: z.literal('limit-values'), factors: limitFactorTableSchema }),
]);
export type CleaningPolicy = Readonly<z.infer<typeof cleaningPolicySchema>>;

/** Cleans a row of times by the chosen rule; `none` removes nothing and only compares Куст with its norm. */
export function cleanTimes(times: readonly number[], policy: CleaningPolicy): Cleaning {
  switch (policy.rule) {
    case 'none':
      return cleaningOf(times, [], policy.norm);
    case 'stepwise':
      return cleanStepwise(times, policy.norm);
    case 'min-and-max':
      return cleanMinMax(times, policy.norm);
    case 'limit-values':
      return cleanByLimits(times, policy.factors);
    default:
      return assertNever(policy);
  }
}

/** A row with its cleaning: the removed readings are marked, none is gone. */
export interface CleanedRow {
  readonly row: ReadingRow;
  readonly cleaning: Cleaning;
}

/**
 * Cleans what takes part of a row: defects are out before, exclusions of an earlier cleaning come back first, so that
 * another rule can be tried at any time. Each removed reading has the rule as its reason.
 */
export function cleanRow(row: ReadingRow, policy: CleaningPolicy): CleanedRow {
  const uncleaned = restoreCleaned(row);
  const places = uncleaned.flatMap(({ exclusion }, place) => (exclusion ? [] : [place]));
  const cleaning = cleanTimes(keptTimes(uncleaned), policy);
  const removed = new Set(cleaning.removed.map((index) => places[index]));
  const exclusion = { cause: 'cleaning', reason: policy.rule } as const;
  return {
    row: uncleaned.map((reading, place) =>
      removed.has(place) ? { ...reading, exclusion } : reading,
    ),
    cleaning,
  };
}

/** The row as it was before any cleaning: what a rule put out takes part again, defects stay out. */
export function restoreCleaned(row: ReadingRow): ReadingRow {
  return row.map((reading) =>
    reading.exclusion?.cause === 'cleaning' ? { ...reading, exclusion: null } : reading,
  );
}
