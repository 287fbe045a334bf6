import type { NumberSource, NumberSources } from '../model/number-source.ts';
import { countedNumbers } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import { type AssumedRange, assumedRange } from './assumed-ranges.ts';

/** A number that nobody measured, with the range that is believable of it. */
export function assumedSource(path: string, value: number): NumberSource {
  const [low, high] = assumedRange(rangePath(path), value);
  return assumedBetween(value, [low, path.endsWith('.chance') ? Math.min(high, 1) : high]);
}

/** A number that nobody measured, with its range; it always holds the number itself. */
export function assumedBetween(value: number, [low, high]: AssumedRange): NumberSource {
  return { kind: 'assumed', low: Math.min(low, value), high: Math.max(high, value) };
}

/** Sources of a scenario of which nothing was measured. */
export function allAssumed(scenario: Scenario): NumberSources {
  return Object.fromEntries(
    countedNumbers(scenario).map(({ path, value }) => [path, assumedSource(path, value)]),
  );
}

/** Rules and roles of any phase share one range. */
function rangePath(path: string): string {
  const role = /^phases\.\d+\.split\.roles\.(.+)\.(speed|pay)$/.exec(path);
  if (role) return role[2] === 'pay' ? 'role.pay' : `role.${role[1]}.speed`;
  return path.replace(/^phases\.\d+\./, '');
}
