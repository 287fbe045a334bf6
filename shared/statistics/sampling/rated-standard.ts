import { sum } from '../mean.ts';

/** One person's part in a work-sampling study. */
export interface RatedStudy {
  readonly hours: number;
  readonly moments: number;
  /** Moments at which the person did the work that the standard is for. */
  readonly inCategory: number;
  /** Pace, 1 = normal. */
  readonly rating: number;
}

/** What the study gives for that work. */
export interface RatedStandard {
  readonly moments: number;
  readonly inCategory: number;
  /** inCategory / moments over everybody. */
  readonly share: number;
  readonly normalHours: number;
  /** Normal hours per hundred units of the output, without allowances; undefined without output. */
  readonly hoursPerHundred: number | undefined;
}

/**
 * Normal hours of one kind of work by work sampling: Σ hours · (inCategory / moments) · rating, person by person (Niebel
 * & Freivalds, ch. 14). Someone without moments adds no hours. No moments at all: undefined. One person: theirs.
 */
export function ratedStandard(
  studies: readonly RatedStudy[],
  output: number,
): RatedStandard | undefined {
  const moments = sum(studies.map((study) => study.moments));
  if (moments <= 0) return undefined;
  const inCategory = sum(studies.map((study) => study.inCategory));
  const seen = studies.filter((study) => study.moments > 0);
  const normalHours = sum(
    seen.map((study) => study.hours * (study.inCategory / study.moments) * study.rating),
  );
  const hoursPerHundred = output > 0 ? (normalHours / output) * 100 : undefined;
  return { moments, inCategory, share: inCategory / moments, normalHours, hoursPerHundred };
}
