import { assertNever } from '#shared/lib/assert.ts';
import type { RequiredReadings } from '#shared/statistics/required/required-readings.ts';

/** How far an average is from being sure enough. */
export type Enough =
  | { readonly kind: 'enough' }
  /** `part` of what it needs, 0…1, and how many are still missing: of days of people, or of readings. */
  | {
      readonly kind: 'more';
      readonly part: number;
      readonly missing: number;
      readonly of: RequiredReadings['counted'];
    }
  | { readonly kind: 'unknown' };

/** Compares what there is with what is required: days of people, or readings where the study takes them for independent. */
export function enoughOf({
  readings,
  personDays,
  required,
}: {
  readonly readings: number;
  readonly personDays: number;
  readonly required: RequiredReadings;
}): Enough {
  const isByDay = required.counted === 'person-days';
  const needed = isByDay ? required.personDays : required.observations;
  if (needed === null) return { kind: 'unknown' };
  const there = isByDay ? personDays : readings;
  if (there >= needed) return { kind: 'enough' };
  return { kind: 'more', part: there / needed, missing: needed - there, of: required.counted };
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
