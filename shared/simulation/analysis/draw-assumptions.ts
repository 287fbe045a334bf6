import { drawSeed, keyedUniform } from '../kernel/keyed-draw.ts';
import { withNumber } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';

/** A number that nobody measured, and between what it is believed to be. */
export interface FreeNumber {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** One set of values for the free numbers, and the scenario with them. */
export interface DrawnScenario {
  readonly values: readonly number[];
  readonly scenario: Scenario;
}

const PURPOSE = 1;

/** The assumed numbers of a scenario that have a range to be drawn from. */
export function freeNumbers(scenario: Scenario): FreeNumber[] {
  return Object.entries(scenario.sources).flatMap(([path, source]) =>
    source.kind === 'assumed' && source.high > source.low
      ? [{ path, low: source.low, high: source.high }]
      : [],
  );
}

/** The scenario with every free number drawn evenly from its range; the same seed and draw give the same. */
export function drawAssumptions(
  scenario: Scenario,
  free: readonly FreeNumber[],
  { seed, draw }: { readonly seed: number; readonly draw: number },
): DrawnScenario {
  const own = drawSeed(seed);
  const values = free.map(
    ({ low, high }, index) => low + (high - low) * keyedUniform(own, draw, PURPOSE, index),
  );
  return {
    values,
    scenario: free.reduce(
      (changed, { path }, index) => withNumber(changed, path, values[index] ?? 0),
      scenario,
    ),
  };
}
