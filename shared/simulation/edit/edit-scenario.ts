import { withOwnSources } from '../model/document-problem.ts';
import type { NumberSource } from '../model/number-source.ts';
import { scenarioNumbers, withNumber } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import { editSplit } from './edit-split.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/**
 * The scenario after an edit; a number that somebody sets is an assumption from then on, and what a number rested on goes
 * with it.
 */
export function editScenario(scenario: Scenario, edit: ScenarioEdit): Scenario {
  return withOwnSources(edited(scenario, edit));
}

function edited(scenario: Scenario, edit: ScenarioEdit): Scenario {
  if (edit.kind === 'rename') return { ...scenario, name: edit.name };
  if (edit.kind === 'history') return { ...scenario, history: edit.history };
  if (edit.kind === 'number') {
    return withAssumed(scenario, withNumber(scenario, edit.path, edit.value));
  }
  if (edit.kind === 'range') {
    const source: NumberSource = { kind: 'assumed', low: edit.low, high: edit.high };
    return { ...scenario, sources: { ...scenario.sources, [edit.path]: source } };
  }
  const order = scenario.phases[0]?.split.roles.flatMap(({ operations }) => operations) ?? [];
  return {
    ...scenario,
    phases: scenario.phases.map((phase, index) =>
      index === edit.phase ? { ...phase, split: editSplit(phase.split, edit, order) } : phase,
    ),
  };
}

/** How far from it the truth may lie where nobody has said a range. */
const UNSAID = 0.2;

/** Whatever became another number by an edit is assumed: minutes of all change those of single people too. */
function withAssumed(before: Scenario, after: Scenario): Scenario {
  if (before === after) return before;
  const values = new Map(scenarioNumbers(before).map(({ path, value }) => [path, value]));
  return scenarioNumbers(after)
    .filter(({ path, value }) => values.get(path) !== value)
    .reduce((made, { path, value }) => assumed(made, path, value), after);
}

function assumed(scenario: Scenario, path: string, value: number): Scenario {
  const range = rangeOf(scenario.sources[path], value);
  const source: NumberSource = {
    kind: 'assumed',
    low: Math.min(range.low, value),
    high: Math.max(range.high, value),
  };
  return { ...scenario, sources: { ...scenario.sources, [path]: source } };
}

/** What is believable of a number: its interval or range as far as there is one. */
export function rangeOf(
  source: NumberSource | null | undefined,
  value: number,
): { readonly low: number; readonly high: number } {
  const unsaid = { low: value * (1 - UNSAID), high: value * (1 + UNSAID) };
  if (!source || source.kind === 'imported') return unsaid;
  return { low: source.low ?? unsaid.low, high: source.high ?? unsaid.high };
}
