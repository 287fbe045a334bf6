import { scenarioNumbers, withNumber } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import { freeNumbers } from './draw-assumptions.ts';
import { judge, type Judging } from './measure.ts';

/** What an assumed number does to the result at both ends of what is believable. */
interface TornadoBar {
  readonly path: string;
  /** What the scenario says. */
  readonly value: number;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** The distance between the results of both ends; null where one has none. */
  readonly span: number | null;
}

/** A number, and the result with it. */
interface TornadoEnd {
  readonly value: number;
  readonly result: number | null;
}

/** What a scenario comes to, and on which of its assumptions that hangs. */
export interface Tornado {
  readonly base: number | null;
  /** The strongest first; those without a result last. */
  readonly bars: readonly TornadoBar[];
}

/**
 * Each assumed number of a scenario at the low and the high end of its believable range, all others as they are. What
 * several numbers do together it does not tell.
 */
export function tornado(
  scenario: Scenario,
  judging: Judging,
  onBar?: (done: number, of: number) => boolean,
): Tornado {
  const values = new Map(scenarioNumbers(scenario).map(({ path, value }) => [path, value]));
  const free = freeNumbers(scenario).filter(({ path }) => values.has(path));
  const bars: TornadoBar[] = [];
  for (const { path, low, high } of free) {
    const at = (value: number): TornadoEnd => ({
      value,
      result: judge(withNumber(scenario, path, value), judging),
    });
    const ends = { low: at(low), high: at(high) };
    bars.push({ path, value: values.get(path) ?? low, ...ends, span: spanOf(ends) });
    if (onBar?.(bars.length, free.length) === false) break;
  }
  return {
    base: judge(scenario, judging),
    bars: bars.toSorted((one, other) => (other.span ?? -1) - (one.span ?? -1)),
  };
}

function spanOf({ low, high }: Pick<TornadoBar, 'low' | 'high'>): number | null {
  return low.result === null || high.result === null ? null : Math.abs(high.result - low.result);
}
