import { z } from 'zod';

import type { DurationLaw } from '../model/duration-law.ts';
import type { NumberSource } from '../model/number-source.ts';
import {
  minutesPath,
  ownMinutesPath,
  type ScenarioNumber,
  scenarioNumbers,
  withNumber,
} from '../model/scenario-numbers.ts';
import { type Scenario, scenarioSchema } from '../model/scenario.ts';
import { draftMinutes, ownMinutes } from './draft-minutes.ts';
import { type MeasuredNumber, measuredNumbers } from './measured-numbers.ts';
import type { OperationFacts, StudyFacts } from './study-facts.ts';

/** A scenario with what a study measures in it. */
export const studyTakenSchema = z.object({
  scenario: scenarioSchema,
  /** Paths of numbers that are now the measured ones. */
  taken: z.array(z.string()),
  /** Paths of numbers that the study measures too, and that the scenario says itself: they stay. */
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
  const timed = new Map(facts.operations.map((each) => [minutesPath(each.code), each]));
  const places = scenarioNumbers(scenario).filter(({ path }) => !OWN.test(path));
  const before: StudyTaken = { scenario, taken: [], kept: [], missing: [] };
  return places.reduce((made, place) => {
    const number = known.get(place.path);
    if (!number) return { ...made, missing: withCode(made.missing, place.path) };
    if (!isFree(place.source)) return { ...made, kept: [...made.kept, place.path] };
    const operation = timed.get(place.path);
    return operation
      ? withTimes(made, { operation, number, known })
      : withFigure(made, place, number);
  }, before);
}

const isFree = (source: NumberSource | null | undefined): boolean =>
  !source || source.kind === 'measured';

function withFigure(
  made: StudyTaken,
  { path }: ScenarioNumber,
  { value, source }: MeasuredNumber,
): StudyTaken {
  const scenario = withNumber(made.scenario, path, value);
  return {
    ...made,
    scenario: { ...scenario, sources: { ...scenario.sources, [path]: source } },
    taken: [...made.taken, path],
  };
}

interface Timed {
  readonly operation: OperationFacts;
  readonly number: MeasuredNumber;
  readonly known: ReadonlyMap<string, MeasuredNumber>;
}

/** An operation takes how long it was seen to take, those who were timed often enough by their own readings. */
function withTimes(made: StudyTaken, { operation, number, known }: Timed): StudyTaken {
  const { scenario } = made;
  const { department } = scenario;
  const path = minutesPath(operation.code);
  const old = department.operations.find(({ code }) => code === operation.code)?.byPerson ?? {};
  const { byPerson, taken, kept } = ownTimes(scenario, operation, old);
  const measured = [path, ...taken].map((each) => [each, known.get(each)?.source ?? number.source]);
  const stale = Object.keys(old).map((name) => ownMinutesPath(operation.code, name));
  const sources = Object.entries(scenario.sources).filter(
    ([each]) => !stale.includes(each) || kept.includes(each),
  );
  const operations = department.operations.map((each) =>
    each.code === operation.code ? { ...each, minutes: draftMinutes(operation), byPerson } : each,
  );
  return {
    ...made,
    scenario: {
      ...scenario,
      department: { ...department, operations },
      sources: Object.fromEntries([...sources, ...measured]),
    },
    taken: [...made.taken, path, ...taken],
    kept: [...made.kept, ...kept],
  };
}

/** Durations of single people: the measured ones, and those that the scenario says itself. */
function ownTimes(
  { phases, sources }: Scenario,
  operation: OperationFacts,
  old: Readonly<Record<string, DurationLaw>>,
): Pick<StudyTaken, 'taken' | 'kept'> & { readonly byPerson: Record<string, DurationLaw> } {
  const staff = phases.flatMap(({ split }) => split.staff);
  const pathOf = (name: string): string => ownMinutesPath(operation.code, name);
  const said = Object.entries(old).filter(([name]) => !isFree(sources[pathOf(name)]));
  const own = Object.entries(ownMinutes(operation)).filter(([name]) =>
    staff.some((each) => each.name === name),
  );
  // A speed says already how this person differs: the same difference would count twice.
  const isSlow = (name: string): boolean =>
    staff.some((each) => each.name === name && each.speed !== 1);
  const isKept = (name: string): boolean => isSlow(name) || said.some(([each]) => each === name);
  return {
    byPerson: Object.fromEntries([...said, ...own.filter(([name]) => !isKept(name))]),
    taken: own.flatMap(([name]) => (isKept(name) ? [] : pathOf(name))),
    kept: own.flatMap(([name]) => (isKept(name) ? pathOf(name) : [])),
  };
}

const OWN = /^department\.operations\..+\.byPerson\./;
const TIMES = /^department\.(?:operations\.(.+)\.minutes|demands\.day\.(.+)\.minutesADay)$/;

/** With the operation whose time stands at a path; where something else does, as it was. */
function withCode(codes: readonly string[], path: string): string[] {
  const found = TIMES.exec(path);
  const code = found?.[1] ?? found?.[2];
  return code === undefined || codes.includes(code) ? [...codes] : [...codes, code];
}
