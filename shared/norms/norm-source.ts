import type { Operation } from '../operations/operation.ts';
import type { PersonId } from '../recording/person.ts';
import type { ApprovedNorm } from './approved-norm.ts';
import type { NormCleaning } from './norm-cleaning.ts';
import type { NormEstimate } from './norms-view.ts';

/** Readings, and their averages as times per unit, ms. */
export interface UnitTimes {
  readonly observations: number;
  readonly units: number;
  readonly personDays: number;
  readonly people: number;
  readonly mean: NormEstimate;
  readonly median: NormEstimate;
}

/** What was observed of one operation, as norms need it. */
export interface NormSource extends UnitTimes {
  readonly operation: Pick<Operation, 'id' | 'code' | 'name' | 'kind' | 'timeIndex'>;
  /** What the norm is made of: the same, or what the study's cleaning leaves of it. */
  readonly basis: UnitTimes;
  readonly cleaning: NormCleaning;
  /** Every version of its norm. */
  readonly versions: readonly ApprovedNorm[];
}

/** A person's observed part: units by operation, and how many days. */
export interface PersonUnits {
  readonly personId: PersonId;
  readonly name: string;
  readonly days: number;
  readonly units: ReadonlyMap<string, number>;
}
