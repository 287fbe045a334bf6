import { assertNever } from '../lib/assert.ts';
import type { Estimate } from './estimate.ts';
import type { RequiredReadings } from './required/required-readings.ts';

/** How far an average is from being sure enough. */
export type Enough =
  | { readonly kind: 'enough' }
  /** `part` of what it needs, 0…1, and how many are still missing: of days of people, or of readings. */
  | {
      readonly kind: 'more';
      readonly part: number;
      readonly missing: number;
      /** The same without assurance: enough every other time. */
      readonly plain: number;
      readonly of: RequiredReadings['counted'];
    }
  /**
   * Days enough for these people, but the people differ: the interval that is shown, of such people, is still wider than
   * what is allowed. More people make it narrower, more days hardly do.
   */
  | { readonly kind: 'people'; readonly part: number }
  | { readonly kind: 'unknown' };

/**
 * Compares what there is with what is required: days of people, or readings where the study takes them for independent.
 * The plain number says whether it is enough, because with it the interval is as narrow as it is allowed to be; what is
 * missing is told to the advised number, with which nine of ten studies get there at once.
 */
export function enoughOf({
  readings,
  personDays,
  required,
  mean,
}: {
  readonly readings: number;
  readonly personDays: number;
  readonly required: RequiredReadings;
  readonly mean: Estimate;
}): Enough {
  const isByDay = required.counted === 'person-days';
  const { advised } = required;
  const needed = isByDay ? required.personDays : required.observations;
  const wanted = isByDay ? advised.personDays : advised.observations;
  if (needed === null || wanted === null) return { kind: 'unknown' };
  const there = isByDay ? personDays : readings;
  if (there >= needed) return ofPeople(mean, required);
  const [missing, plain] = [wanted - there, needed - there];
  return { kind: 'more', part: there / wanted, missing, plain, of: required.counted };
}

/** Whether the interval that is shown is as narrow as it is allowed to be. */
function ofPeople({ value, low, high }: Estimate, required: RequiredReadings): Enough {
  if (value === null || low === null || high === null) return { kind: 'enough' };
  const { relativeError, absoluteErrorMs } = required;
  const allowed = relativeError === null ? (absoluteErrorMs ?? 0) : relativeError * value;
  const half = Math.max(high - value, value - low);
  return half <= allowed ? { kind: 'enough' } : { kind: 'people', part: allowed / half };
}

/** The part that is still missing, 0…1; null where it is not known. */
export function missingOf(enough: Enough): number | null {
  switch (enough.kind) {
    case 'enough':
      return 0;
    case 'more':
    case 'people':
      return 1 - enough.part;
    case 'unknown':
      return null;
    default:
      return assertNever(enough);
  }
}
