import { assert } from '../../lib/assert.ts';
import type { NestedComponents } from '../clusters/nested-components.ts';
import type { VarianceComponents } from '../clusters/variance-components.ts';
import { studentQuantile } from '../student-quantile.ts';
import { leastNumber } from './least-number.ts';
import type { Precision } from './required-observations.ts';

/** How many clusters, and how many observations in all. */
export interface RequiredClusters {
  readonly clusters: number;
  readonly observations: number;
  /** Times more than independent observations would take. */
  readonly designEffect: number;
}

/** The least number k of clusters of m values each with t(k−1)·√((σ²b + σ²w/m)/k) ≤ e: people, or person-days. */
export function requiredClusters(
  { between, within, icc }: VarianceComponents,
  perCluster: number,
  { error, level }: Precision,
): RequiredClusters {
  assert(error > 0 && perCluster >= 1, `half-width ${error}, ${perCluster} a cluster`);
  const ofCluster = between + within / perCluster;
  const clusters = leastNumber(
    2,
    (k) => studentQuantile((1 + level) / 2, k - 1) * Math.sqrt(ofCluster / k) <= error,
  );
  return {
    clusters,
    observations: clusters * perCluster,
    designEffect: 1 + (perCluster - 1) * icc,
  };
}

/** A year of working days. */
const MOST_DAYS = 250;

/** Days of each person that are enough, or that no year of days is, and how many people would be. */
export type RequiredPersonDays =
  | { readonly kind: 'days'; readonly perPerson: number; readonly personDays: number }
  | { readonly kind: 'more-people'; readonly people: number };

/** What a study of a department has: its people, and how many observations a day of one of them gives. */
export interface StudyShape {
  readonly people: number;
  readonly perDay: number;
}

/**
 * The least number D of days a person with t(P−1)·√(σ²p/P + σ²d/(PD) + σ²w/(PDm)) ≤ e. Where people differ too much, no
 * year of days is enough: then the least number of people for whom it is.
 */
export function requiredPersonDays(
  components: NestedComponents,
  { people, perDay }: StudyShape,
  { error, level }: Precision,
): RequiredPersonDays {
  assert(error > 0 && perDay > 0, `half-width ${error}, ${perDay} a day`);
  const ofDay = components.day + components.within / perDay;
  const isEnough = (persons: number, days: number): boolean =>
    studentQuantile((1 + level) / 2, persons - 1) *
      Math.sqrt((components.person + ofDay / days) / persons) <=
    error;
  if (people < 2 || !isEnough(people, MOST_DAYS)) {
    return { kind: 'more-people', people: leastNumber(2, (k) => isEnough(k, MOST_DAYS)) };
  }
  const perPerson = leastNumber(1, (days) => isEnough(people, days));
  return { kind: 'days', perPerson, personDays: people * perPerson };
}
