import { mean } from '../../statistics/mean.ts';
import { assumedBetween, assumedSource } from '../cases/assumed-source.ts';
import { SERVICES_DEPARTMENT } from '../cases/services-department.ts';
import type { Demand, Department, SimulatedOperation } from '../model/department.ts';
import type { NumberSource, NumberSources } from '../model/number-source.ts';
import { WORK_DAYS_PATH } from '../model/run-calendar.ts';
import { isNeutral, scenarioNumbers } from '../model/scenario-numbers.ts';
import type { Scenario } from '../model/scenario.ts';
import { type DraftCalendar, draftCalendar } from './draft-calendar.ts';
import { LEADS_SPAN, leadsOf } from './draft-leads.ts';
import { draftMinutes, ownMinutes, type TimedOperation } from './draft-minutes.ts';
import { asIsSplit, suggestedSplit } from './draft-splits.ts';
import { measuredNumbers } from './measured-numbers.ts';
import { LETTER_RANGES, TEMPLATE_DEMANDS, TEMPLATE_OPERATIONS } from './sales-template.ts';
import type { StudyFacts } from './study-facts.ts';

/** Months that are run, and the month of the split: as long before as a pipe needs to fill and to show its level. */
const DRAFT_MONTHS = 36;
const DRAFT_CHANGE = 18;

/**
 * A scenario to begin with: minutes, days and people of a study, the way of a client through a sales department, and for
 * all that a study does not measure the numbers of the services company, marked as assumed with a believable range.
 */
export function draftScenario(name: string, facts: StudyFacts): Scenario {
  const span = { months: DRAFT_MONTHS, change: DRAFT_CHANGE };
  const calendar = draftCalendar(facts, span);
  const department = draftDepartment(facts, calendar);
  const scenario: Scenario = {
    name,
    department,
    months: DRAFT_MONTHS,
    ...(calendar && { firstMonth: calendar.firstMonth }),
    phases: [
      { from: 0, split: asIsSplit(facts, department) },
      { from: DRAFT_CHANGE, split: suggestedSplit(facts, department) },
    ],
    oneOff: 0,
    sources: {},
  };
  const sources = sourcesOf(scenario, facts);
  return {
    ...scenario,
    sources: calendar ? { ...sources, [WORK_DAYS_PATH]: calendar.source } : sources,
  };
}

const isOfTemplate = (code: string): boolean =>
  TEMPLATE_OPERATIONS.some((each) => each.code === code);

function draftDepartment(facts: StudyFacts, calendar: DraftCalendar | null): Department {
  const others = facts.operations.filter(({ code }) => !isOfTemplate(code));
  const ofDay = others.map(({ code, perDay }): Demand => ({
    cause: 'day',
    operation: code,
    chance: 1,
    minutesADay: perDay.value,
  }));
  const { market, time } = SERVICES_DEPARTMENT;
  const workDays = calendar?.workDays ?? time.workDays;
  return {
    ...SERVICES_DEPARTMENT,
    operations: [...templateOperations(facts), ...others.map(operationOf)],
    demands: [...TEMPLATE_DEMANDS, ...ofDay],
    market: { ...market, leads: [leadsOf(facts, mean(workDays) ?? 0)] },
    time: { ...time, workDays, dayMinutes: facts.dayMinutes?.value ?? time.dayMinutes },
  };
}

/** Every operation that a client needs, also one that nobody was seen at: without it the client's way would be shorter. */
function templateOperations({ operations }: StudyFacts): SimulatedOperation[] {
  return TEMPLATE_OPERATIONS.map(({ code, group }) => {
    const observed = operations.find((each) => each.code === code);
    const facts = observed ?? { code, group, perUnit: null, readings: [], byPerson: [] };
    return operationOf(facts);
  });
}

function operationOf(facts: TimedOperation & { readonly group: string }): SimulatedOperation {
  const { code, group } = facts;
  return { code, group, minutes: draftMinutes(facts), byPerson: ownMinutes(facts) };
}

function sourcesOf(scenario: Scenario, facts: StudyFacts): NumberSources {
  const known = measuredNumbers(facts);
  return Object.fromEntries(
    scenarioNumbers(scenario)
      .filter((number) => !isNeutral(number) || known.has(number.path))
      .map(({ path, value }) => [path, known.get(path)?.source ?? assumedAt(path, value)]),
  );
}

/** An assumption with its range; leads and letters have ranges of their own in a study. */
function assumedAt(path: string, value: number): NumberSource {
  const letter = /^department\.demands\.([a-z-]+)\.correspondence\.chance$/.exec(path)?.[1];
  if (path === 'department.market.leads') {
    return assumedBetween(value, [value * LEADS_SPAN[0], value * LEADS_SPAN[1]]);
  }
  if (letter !== undefined) return assumedBetween(value, LETTER_RANGES[letter] ?? [0, 1]);
  return assumedSource(path, value);
}
