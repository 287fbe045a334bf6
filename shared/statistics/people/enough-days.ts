import { chiSquareQuantile } from '../distributions/chi-square.ts';
import { normalQuantile } from '../distributions/normal-quantile.ts';
import type { AllowedError } from '../readings/allowed-error.ts';
import { leastNumberNear } from '../required/least-number.ts';
import { ASSURANCE } from '../required/required-with-assurance.ts';
import { studentQuantile } from '../student-quantile.ts';
import type { ComparedEnough, ComparedPerson } from './people-results.ts';

/** Variance of the logarithms of days: within people, between people, and how well the first is known. */
export interface LogSpread {
  readonly within: number;
  readonly between: number;
  readonly df: number;
}

/** People at one operation, against the others each. */
interface ComparedPeople {
  readonly people: readonly Pick<ComparedPerson, 'days' | 'ratio' | 'finding' | 'geometricMean'>[];
  readonly spread: LogSpread | null;
}

interface Asked {
  readonly allowed: AllowedError;
  readonly level: number;
}

/**
 * Days of people that a comparison still needs, so that the interval of each person's ratio to the others is at most
 * ln(1 + e) wide on either side on the scale of logarithms: see `daysToCompare`. People who were told apart, whatever
 * their interval, need none. A difference of less than e stays undecided, and matters as little.
 */
export function comparedEnough(
  { people, spread }: ComparedPeople,
  { allowed, level }: Asked,
): ComparedEnough {
  const error = errorShare(people, allowed);
  if (!spread || !(spread.within > 0) || !(error > 0)) return { kind: 'unknown' };
  const half = Math.log1p(error);
  const undecided = people.filter((person) => !isDecided(person, half)).length;
  if (undecided === 0) return { kind: 'enough', error };
  const asked = { people: people.length, half, level, assurance: ASSURANCE };
  const daysEach = daysToCompare(spread, asked);
  const short = people.reduce((sum, { days }) => sum + Math.max(0, daysEach - days), 0);
  // Where the model says that there are enough and the record does not show it yet, a day each is the least to add.
  const missing = Math.max(short, undecided);
  return { kind: 'more', error, undecided, daysEach, missing, assurance: ASSURANCE };
}

/** An absolute error as a part of the typical length of the people. */
function errorShare(people: ComparedPeople['people'], allowed: AllowedError): number {
  if (allowed.kind === 'relative') return allowed.share;
  const sum = people.reduce((total, { geometricMean }) => total + geometricMean.value, 0);
  return sum > 0 ? (allowed.error * people.length) / sum : 0;
}

function isDecided({ finding, ratio }: ComparedPeople['people'][number], half: number): boolean {
  if (finding === 'more' || finding === 'less') return true;
  return ratio !== null && Math.log(ratio.high / ratio.value) <= half;
}

/** How near the ratio of one of so many people shall come, ± on the scale of logarithms, and how sure that shall be. */
export interface AskedOfRatio {
  readonly people: number;
  readonly half: number;
  readonly level: number;
  readonly assurance: number;
}

/**
 * The least D ≥ 2 of days a person for which Welch's interval of one against the k − 1 others together is narrow enough:
 * t(ν)·√(a + b) ≤ h with a = σ²w/D and b = (σ²w + σ²p·(k−2)/(k−1)) / ((k−1)·D), ν by Satterthwaite. σ²w is raised to the
 * upper limit of what its ν days tell, and the study's own spread to the upper limit of chance; the doubt is shared
 * between the two, as in `requiredByPilotWithAssurance`.
 */
export function daysToCompare(
  { within, between, df }: LogSpread,
  { people: k, half, level, assurance }: AskedOfRatio,
): number {
  const each = (1 + assurance) / 2;
  const upper = (within * df) / chiSquareQuantile(1 - each, df);
  const others = k - 1;
  const ofOthers = upper + (between * (k - 2)) / others;
  const near = (normalQuantile((1 + level) / 2) / half) ** 2 * (upper + ofOthers / others);
  return leastNumberNear(2, near, (days) => {
    const own = upper / days;
    const rest = ofOthers / (others * days);
    const nu = (own + rest) ** 2 / (own ** 2 / (days - 1) + rest ** 2 / (others * days - 1));
    const spread = (own + rest) * (chiSquareQuantile(each, nu) / nu);
    return studentQuantile((1 + level) / 2, nu) * Math.sqrt(spread) <= half;
  });
}
