import { coefficientOfVariation } from '../../statistics/coefficient-of-variation.ts';
import { mean } from '../../statistics/mean.ts';
import { type DurationLaw, FEWEST_READINGS } from '../model/duration-law.ts';
import { BORROWED_CV, borrowedMinutes } from './sales-template.ts';
import type { OperationFacts } from './study-facts.ts';

/** From so many readings on they speak for themselves. */
const ENOUGH_READINGS = 30;

/** A mean of less cannot be meant. */
const LEAST_MINUTES = 1 / 60;

/** What is known of how long an operation takes. */
export type TimedOperation = Pick<OperationFacts, 'code' | 'perUnit' | 'readings' | 'byPerson'>;

/** How long it takes those who were timed often enough, by their names: their own readings. */
export function ownMinutes({ code, byPerson }: TimedOperation): Record<string, DurationLaw> {
  return Object.fromEntries(
    byPerson.map(({ name, ...own }) => [name, draftMinutes({ code, ...own })]),
  );
}

/**
 * How long an operation takes by what was observed of it: the readings themselves, brought to the measured mean of a unit;
 * with few of them a log-normal law of their mean and spread; with next to none their mean with an assumed spread.
 */
export function draftMinutes({
  code,
  perUnit,
  readings,
}: Omit<TimedOperation, 'byPerson'>): DurationLaw {
  if (!perUnit) return borrowedMinutes(code);
  const value = Math.max(LEAST_MINUTES, perUnit.value);
  const scale = value / (mean(readings) ?? value);
  if (readings.length >= ENOUGH_READINGS) {
    return {
      kind: 'readings',
      values: readings.map((each) => Math.max(LEAST_MINUTES, each * scale)),
    };
  }
  const spread = readings.length >= FEWEST_READINGS ? coefficientOfVariation(readings) : undefined;
  return { kind: 'log-normal', mean: value, cv: spread && spread > 0 ? spread : BORROWED_CV };
}
