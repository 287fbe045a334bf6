import { scenarioNumbers, withNumber } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import { judge, type Judging } from './measure.ts';

/** What is asked: how far one number must go for the result to reach a target. */
export interface BreakEvenAsked extends Judging {
  readonly scenario: Scenario;
  /** The number, such as `phases.1.split.roles.senior.speed`. */
  readonly path: string;
  /** Between which values it may go. */
  readonly low: number;
  readonly high: number;
  /** The least result that will do. */
  readonly target: number;
}

/**
 * `reached`: as it is, the result will do. `found`: with `value` it just does. `none`: with no value in the range; `best`
 * is the most that was reached, with the value that reached it. `unknown-path`: the scenario has no such number.
 */
export type BreakEven =
  | { readonly kind: 'reached'; readonly value: number; readonly result: number | null }
  | { readonly kind: 'found'; readonly value: number; readonly result: number | null }
  | { readonly kind: 'none'; readonly value: number; readonly result: number | null }
  | { readonly kind: 'unknown-path' };

/** Values that are tried on each side before the place is narrowed down: a result need not go one way. */
const STEPS = 8;
/** Halvings of the step that was found: its place is known to 1/1024 of the side. */
const HALVINGS = 7;

/** The smallest change of one number with which the result reaches a target, by steps outwards and then by halving. */
export function breakEven(asked: BreakEvenAsked): BreakEven {
  const { scenario, path, low, high, target } = asked;
  const own = scenarioNumbers(scenario).find((each) => each.path === path);
  if (!own) return { kind: 'unknown-path' };
  const at = (value: number): Tried => ({
    value,
    result: judge(withNumber(scenario, path, value), asked),
  });
  const doesReach = (tried: Tried): boolean => tried.result !== null && tried.result >= target;
  const start = { value: own.value, result: judge(scenario, asked) };
  if (doesReach(start)) return answer('reached', start);
  let best = start;
  let found: Tried | undefined;
  for (const end of [low, high]) {
    let last = start;
    for (let step = 1; step <= STEPS; step += 1) {
      const next = at(own.value + ((end - own.value) * step) / STEPS);
      if ((next.result ?? -Infinity) > (best.result ?? -Infinity)) best = next;
      if (doesReach(next)) {
        found = nearer(own.value, found, narrowed(last, next, { at, doesReach }));
        break;
      }
      last = next;
    }
  }
  return found ? answer('found', found) : { kind: 'none', ...best };
}

interface Tried {
  readonly value: number;
  readonly result: number | null;
}

function answer(kind: 'reached' | 'found', { value, result }: Tried): BreakEven {
  return { kind, value, result };
}

function narrowed(
  from: Tried,
  to: Tried,
  { at, doesReach }: { at: (value: number) => Tried; doesReach: (tried: Tried) => boolean },
): Tried {
  let short = from;
  let enough = to;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = at((short.value + enough.value) / 2);
    if (doesReach(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

function nearer(value: number, one: Tried | undefined, other: Tried): Tried {
  if (!one) return other;
  return Math.abs(other.value - value) < Math.abs(one.value - value) ? other : one;
}
