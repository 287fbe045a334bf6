import type { NumberSource, NumberSources } from '../model/number-source.ts';
import { countedNumbers } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import { assumedRange } from './assumed-ranges.ts';

/** A number that nobody measured, with the range that is believable of it; it always holds the number itself. */
export function assumedSource(path: string, value: number): NumberSource {
  const [low, high] = assumedRange(rangePath(path), value);
  const most = path.endsWith('.chance') ? Math.min(high, 1) : high;
  return { kind: 'assumed', low: Math.min(low, value), high: Math.max(most, value) };
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
