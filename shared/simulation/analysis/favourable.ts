import { withNumber } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';

/** What a split promises: less time, fewer questions, less lost on the way. The less, the better. */
const GAIN = /^phases\.(\d+)\.split\.(roles\..+\.speed|handover|handoverLoss|enquiries)$/;

/** The scenario with all that its last split promises at the best end of what is believed. */
export function favourable(scenario: Scenario): Scenario {
  const last = String(scenario.phases.length - 1);
  return Object.entries(scenario.sources).reduce(
    (changed, [path, source]) =>
      source.kind === 'assumed' && GAIN.exec(path)?.[1] === last
        ? withNumber(changed, path, source.low)
        : changed,
    scenario,
  );
}
