import { assertNever } from '#shared/lib/assert.ts';
import type { RequiredReadings } from '#shared/statistics/required/required-readings.ts';

/** How far an average is from being sure enough. */
export type Enough =
  | { readonly kind: 'enough' }
  /** `part` of the days of people that it needs, 0…1, and how many are still missing. */
  | { readonly kind: 'more'; readonly part: number; readonly missing: number }
  | { readonly kind: 'unknown' };

/** Compares the days of people that there are with those that are required. */
export function enoughOf({
  personDays,
  required,
}: {
  readonly personDays: number;
  readonly required: RequiredReadings;
}): Enough {
  const needed = required.personDays;
  if (needed === null) return { kind: 'unknown' };
  if (personDays >= needed) return { kind: 'enough' };
  return { kind: 'more', part: personDays / needed, missing: needed - personDays };
}

/** The part that is still missing, 0…1; null where it is not known. */
export function missingOf(enough: Enough): number | null {
  switch (enough.kind) {
    case 'enough':
      return 0;
    case 'more':
      return 1 - enough.part;
    case 'unknown':
      return null;
    default:
      return assertNever(enough);
  }
}
