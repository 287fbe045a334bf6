import type { Instant } from '../../lib/time.ts';
import type { PersonId } from '../../recording/person.ts';
import type { RowChange } from '../../recording/row-change.ts';

/** Changes that were made together, with who made them, when and why: what the journal keeps of them. */
export interface DemoEntry {
  readonly scope: 'people' | 'recording' | 'repair';
  readonly personId: PersonId | null;
  readonly at: Instant;
  readonly by: string;
  readonly action: string;
  readonly reason: string | null;
  readonly changes: readonly RowChange[];
}
