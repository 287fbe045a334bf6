import type { RequiredReadings } from '../required/required-readings.ts';
import { wholeUp } from '../required/whole-up.ts';
import type { RequiredFormula, RequiredLine } from '../time-study.ts';
import type { AllowedError } from './allowed-error.ts';
import { rangeRatio, readingsByMundel } from './readings-by-mundel.ts';
import { readingsByNiiTruda } from './readings-by-nii-truda.ts';

/** What the formulas are filled with. Times in one unit, the one of an absolute error. */
export interface RequiredFrom {
  readonly n: number;
  readonly personDays: number;
  readonly mean: number;
  /** Σ(x − x̄)² of the readings. */
  readonly squares: number;
  readonly stability: number | null;
  /** The first readings in the order of time; none where the row is too long to be a pilot. */
  readonly first: readonly number[];
  /** By t, as readings and as days of people. */
  readonly required: RequiredReadings;
  readonly allowed: AllowedError;
}

/** Mundel's first groups: ten readings, or five of short rows. */
const GROUPS = [10, 5];
/** Twice the deviations that 95.45 % lie within: ILO and Mundel divide it by the error that is allowed. */
const DEVIATIONS = 2;

/**
 * How many readings (or, `clustered`, days of people) each formula asks for, beside how many were taken. ILO, Mundel and
 * НИИ труда stand at their own confidence (95.45 %; НИИ труда names none). Rounded up; null where a formula says nothing.
 */
export function requiredLines(from: RequiredFrom): readonly RequiredLine[] {
  const { n, personDays, required } = from;
  const share = errorShare(from);
  const line = (formula: RequiredFormula, found: number | null | undefined): RequiredLine => ({
    formula,
    required: found === null || found === undefined ? null : Math.max(1, wholeUp(found)),
    taken: formula === 'clustered' ? personDays : n,
  });
  return [
    line('student', required.observations),
    line('clustered', required.personDays),
    line('ilo', iloOf(from, share)),
    line('mundel', mundelOf(from, share)),
    line('nii-truda', niiTrudaOf(from, share)),
  ];
}

/** The error as a part of the mean; null where there is no mean. */
function errorShare({ allowed, mean }: RequiredFrom): number | null {
  if (!(mean > 0)) return null;
  return allowed.kind === 'relative' ? allowed.share : allowed.error / mean;
}

/** (c·√(n·Σ(x − x̄)²) / Σx)², from sums: the readings themselves need not be read. */
function iloOf({ n, mean, squares }: RequiredFrom, share: number | null): number | null {
  if (share === null || n < 2) return null;
  const constant = DEVIATIONS / share;
  return (constant ** 2 * squares) / (n * mean ** 2);
}

function mundelOf({ first }: RequiredFrom, share: number | null): number | null {
  const group = GROUPS.find((size) => first.length >= size);
  if (share === null || group === undefined) return null;
  const pilot = first.slice(0, group);
  const ratio = rangeRatio(Math.max(...pilot), Math.min(...pilot));
  return ratio === undefined ? null : (readingsByMundel(ratio, group, DEVIATIONS / share) ?? null);
}

function niiTrudaOf({ stability, n }: RequiredFrom, share: number | null): number | null {
  if (share === null || stability === null || n < 2) return null;
  return readingsByNiiTruda(stability, share * 100) ?? null;
}
