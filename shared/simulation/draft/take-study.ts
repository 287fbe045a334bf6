import { z } from 'zod';

import { scenarioNumbers, withNumber } from '../model/scenario-numbers.ts';
import { type Scenario, scenarioSchema } from '../model/scenario.ts';
import { draftMinutes } from './draft-minutes.ts';
import { type MeasuredNumber, measuredNumbers } from './measured-numbers.ts';
import type { StudyFacts } from './study-facts.ts';

/** A scenario with what a study measures in it. */
export const studyTakenSchema = z.object({
  scenario: scenarioSchema,
  /** Paths of numbers that are now the measured ones. */
  taken: z.array(z.string()),
  /** Paths of numbers that the study measures too, and that the scenario marks as assumed or imported: they stay. */
  kept: z.array(z.string()),
  /** Operations, by their codes, whose minutes the study does not measure: they stay as they were. */
  missing: z.array(z.string()),
});
export type StudyTaken = Readonly<z.infer<typeof studyTakenSchema>>;

/**
 * Puts the durations, the minutes of the day and the skills that a study measures in the place of those that a scenario
 * says nothing of, or had measured. What it assumes or imports on purpose stays. Operations are the same by their codes,
 * people by their names.
 */
export function takeStudy(scenario: Scenario, facts: StudyFacts): StudyTaken {
  const known = measuredNumbers(facts);
  const places = scenarioNumbers(scenario);
  const found = places.filter(({ path }) => known.has(path));
  const isFree = ({ source }: (typeof places)[number]): boolean =>
    source === null || source.kind === 'measured';
  const taken = found.filter(isFree).map(({ path }) => path);
  return {
    scenario: taken.reduce((made, path) => withMeasured(made, path, { known, facts }), scenario),
    taken,
    kept: found.filter((place) => !isFree(place)).map(({ path }) => path),
    missing: [...new Set(places.flatMap(({ path }) => (known.has(path) ? [] : codeOf(path))))],
  };
}

interface Known {
  readonly known: ReadonlyMap<string, MeasuredNumber>;
  readonly facts: StudyFacts;
}

function withMeasured(scenario: Scenario, path: string, { known, facts }: Known): Scenario {
  const number = known.get(path);
  if (!number) return scenario;
  const sources = { ...scenario.sources, [path]: number.source };
  const code = MINUTES.exec(path)?.[1];
  const own = facts.operations.find((each) => each.code === code);
  if (!own) return { ...withNumber(scenario, path, number.value), sources };
  const { department } = scenario;
  const operations = department.operations.map((each) =>
    each.code === code ? { ...each, minutes: draftMinutes(own) } : each,
  );
  return { ...scenario, department: { ...department, operations }, sources };
}

const MINUTES = /^department\.operations\.(.+)\.minutes$/;
const A_DAY = /^department\.demands\.day\.(.+)\.minutesADay$/;

/** The operation whose time stands at a path; none where something else does. */
function codeOf(path: string): string[] {
  const code = (MINUTES.exec(path) ?? A_DAY.exec(path))?.[1];
  return code === undefined ? [] : [code];
}
