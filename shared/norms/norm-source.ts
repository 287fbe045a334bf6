import type { Operation } from '../operations/operation.ts';
import type { PersonId } from '../recording/person.ts';
import type { ApprovedNorm } from './approved-norm.ts';
import type { NormEstimate } from './norms-view.ts';

/** What was observed of one operation, as norms need it. Times in ms per unit. */
export interface NormSource {
  readonly operation: Pick<Operation, 'id' | 'code' | 'name' | 'kind' | 'timeIndex'>;
  readonly observations: number;
  readonly units: number;
  readonly personDays: number;
  readonly people: number;
  readonly mean: NormEstimate;
  readonly median: NormEstimate;
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
