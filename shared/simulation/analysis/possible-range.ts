import { withNumber } from '../model/scenario-numbers.ts';
import { scenarioProblem } from '../model/scenario-problem.ts';
import { type Scenario, scenarioSchema } from '../model/scenario.ts';

/** A number is looked for from a fifth of what it is to three times as much. */
const WIDEST = [0.2, 3] as const;
/** Shares end there. */
const WHOLE = 1;

/** How far a number of a scenario can be moved: what is beyond makes no department. */
export function possibleRange(
  scenario: Scenario,
  path: string,
  own: number,
): { readonly low: number; readonly high: number } {
  const can = (value: number): boolean => {
    const moved = withNumber(scenario, path, value);
    return scenarioSchema.safeParse(moved).success && scenarioProblem(moved) === null;
  };
  const [least, most] = [own * WIDEST[0], own * WIDEST[1]];
  const high = [most, WHOLE].find((value) => value > own && can(value));
  return { low: can(least) ? least : own, high: high ?? own };
}
