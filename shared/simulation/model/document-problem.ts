import { scenarioNumbers } from './scenario-numbers.ts';
import { type ScenarioProblem, scenarioProblem } from './scenario-problem.ts';
import type { Scenario } from './scenario.ts';

/** Ends of a range are written down with fewer digits than a mean of readings has. */
const ROUNDING = 1e-9;

/**
 * The first problem of a scenario that somebody wrote; null: it can be taken. Besides what keeps it from being run: a source
 * at a path that no number has, which would be left out without a word, and a range that leaves its own number out.
 */
export function documentProblem(scenario: Scenario): ScenarioProblem | null {
  return scenarioProblem(scenario) ?? sourceProblem(scenario);
}

function sourceProblem(scenario: Scenario): ScenarioProblem | null {
  const values = new Map(scenarioNumbers(scenario).map(({ path, value }) => [path, value]));
  for (const [path, source] of Object.entries(scenario.sources)) {
    const value = values.get(path);
    if (value === undefined) return { kind: 'source-unknown', name: path };
    if (source.kind === 'imported') continue;
    const low = source.low ?? -Infinity;
    const high = source.high ?? Infinity;
    const slack = ROUNDING * Math.abs(value);
    if (low > value + slack || high < value - slack || low > high) {
      return { kind: 'source-range', name: `${path}: ${low} … ${high}, ${value}` };
    }
  }
  return null;
}

/** The scenario without sources of numbers that it has no more, such as the skill of somebody who left. */
export function withOwnSources(scenario: Scenario): Scenario {
  const paths = new Set(scenarioNumbers(scenario).map(({ path }) => path));
  const entries = Object.entries(scenario.sources);
  const own = entries.filter(([path]) => paths.has(path));
  return own.length === entries.length
    ? scenario
    : { ...scenario, sources: Object.fromEntries(own) };
}
