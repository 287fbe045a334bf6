import type { Department, Demand, SimulatedOperation } from './department.ts';
import { type DurationLaw, momentsOf } from './duration-law.ts';
import type { NumberSource } from './number-source.ts';
import type { Scenario } from './scenario.ts';
import { changePlaces, type NumberPlace, skillPlaces, splitPlaces } from './split-numbers.ts';

/** A number of a scenario, and where it comes from. */
export interface ScenarioNumber extends NumberPlace {
  readonly source: NumberSource | null;
}

/** Parts of a department whose fields are numbers, each a place of its own. */
const PARTS = [
  'market',
  'callbacks',
  'letters',
  'closing',
  'papers',
  'orders',
  'money',
  'time',
  'learning',
] as const satisfies readonly (keyof Department)[];

/** The one number that counts something, and has no parts. */
const WHOLE_PATH = 'department.callbacks.most';

/**
 * Every number of a scenario with its path and its source, operations first, then the department, the splits, the people,
 * and what the change itself costs.
 */
export function scenarioNumbers(scenario: Scenario): ScenarioNumber[] {
  const { department, phases } = scenario;
  const inDepartment = (change: Partial<Department>): Scenario => ({
    ...scenario,
    department: { ...department, ...change },
  });
  const places = [
    ...department.operations.flatMap((operation) => minutesOf(operation, department, inDepartment)),
    ...department.demands.flatMap((demand) => demandPlaces(demand, department, inDepartment)),
    ...PARTS.flatMap((part) => partPlaces(part, department, inDepartment)),
    ...phases.flatMap(({ split }, index) =>
      splitPlaces(split, `phases.${index}.split`, (next) => ({
        ...scenario,
        phases: phases.map((phase, at) => (at === index ? { ...phase, split: next } : phase)),
      })),
    ),
    ...skillPlaces(scenario),
    ...changePlaces(scenario),
  ];
  return places.map((place) => ({ ...place, source: scenario.sources[place.path] ?? null }));
}

/** What a number is where nothing is changed by it: one that nobody needs to know. */
const NEUTRAL: readonly (readonly [end: string, value: number])[] = [
  ['.speed', 1],
  ['.skill', 1],
  ['.handover', 0],
  ['.handoverLoss', 0],
  ['.enquiries', 1],
  ['.pay', 0],
  ['.chance', 1],
  ['oneOff', 0],
  ['dip.extra', 0],
];

/** Whether a number leaves everything as it is, such as the usual speed. */
export function isNeutral({ path, value }: Pick<ScenarioNumber, 'path' | 'value'>): boolean {
  return NEUTRAL.some(([end, neutral]) => path.endsWith(end) && value === neutral);
}

/** Numbers that a scenario rests on: those that change something, or are known to change nothing. */
export function countedNumbers(scenario: Scenario): ScenarioNumber[] {
  return scenarioNumbers(scenario).filter((number) => number.source !== null || !isNeutral(number));
}

/** The scenario with another number at a path; the same one where there is no such place. */
export function withNumber(scenario: Scenario, path: string, value: number): Scenario {
  const place = scenarioNumbers(scenario).find((each) => each.path === path);
  return place ? place.put(value) : scenario;
}

/** Where the minutes of an operation stand. */
export const minutesPath = (code: string): string => `department.operations.${code}.minutes`;

/** Where the minutes stand that an operation takes one person. */
export const ownMinutesPath = (code: string, name: string): string =>
  `department.operations.${code}.byPerson.${name}`;

type InDepartment = (change: Partial<Department>) => Scenario;

function minutesOf(
  operation: SimulatedOperation,
  { operations, demands }: Department,
  put: InDepartment,
): NumberPlace[] {
  const isOfDay = demands
    .filter((demand) => demand.operation === operation.code)
    .every(({ cause }) => cause === 'day');
  if (isOfDay) return [];
  const { code, minutes, byPerson } = operation;
  const putOperation = (change: Partial<SimulatedOperation>): Scenario =>
    put({
      operations: operations.map((each) => (each === operation ? { ...each, ...change } : each)),
    });
  const usual = momentsOf(minutes).mean;
  return [
    {
      path: minutesPath(code),
      value: usual,
      // Who was timed alone keeps the difference to the others.
      put: (mean) =>
        putOperation({
          minutes: withMean(minutes, mean),
          byPerson: Object.fromEntries(
            Object.entries(byPerson).map(([name, law]) => [
              name,
              withMean(law, (momentsOf(law).mean * mean) / usual),
            ]),
          ),
        }),
    },
    ...Object.entries(byPerson).map(([name, law]) => ({
      path: ownMinutesPath(code, name),
      value: momentsOf(law).mean,
      put: (mean: number) =>
        putOperation({ byPerson: { ...byPerson, [name]: withMean(law, mean) } }),
    })),
  ];
}

/** The same law with another mean: its spread in proportion. */
function withMean(law: DurationLaw, mean: number): DurationLaw {
  if (law.kind !== 'readings') return { ...law, mean };
  const scale = mean / momentsOf(law).mean;
  return { ...law, values: law.values.map((value) => value * scale) };
}

function demandPlaces(demand: Demand, { demands }: Department, put: InDepartment): NumberPlace[] {
  const { cause, operation } = demand;
  const place = (field: 'chance' | 'minutesADay'): NumberPlace => ({
    path: `department.demands.${cause}.${operation}.${field}`,
    value: demand[field],
    put: (value) =>
      put({
        demands: demands.map((each) => (each === demand ? { ...each, [field]: value } : each)),
      }),
  });
  return [place(cause === 'day' ? 'minutesADay' : 'chance')];
}

function partPlaces(
  part: (typeof PARTS)[number],
  department: Department,
  put: InDepartment,
): NumberPlace[] {
  const fields: Readonly<Record<string, unknown>> = department[part];
  return Object.entries(fields).flatMap(([field, value]) => {
    const path = `department.${part}.${field}`;
    const putField = (next: unknown): Scenario => put({ [part]: { ...fields, [field]: next } });
    if (path === WHOLE_PATH) {
      return [{ path, value: Number(value), put: (next) => putField(Math.round(next)) }];
    }
    if (typeof value === 'number') return [{ path, value, put: putField }];
    if (field === 'leads' || field === 'workDays') return [listPlace(path, value, putField)];
    // The months in which leads are ready are a curve, which no single number stands for.
    return [];
  });
}

/** A row of months by its last one, which goes on: the others keep their proportion to it. */
function listPlace(path: string, row: unknown, put: (next: number[]) => Scenario): NumberPlace {
  const values = Array.isArray(row) ? row.map(Number) : [];
  const last = values.at(-1) ?? 0;
  return {
    path,
    value: last,
    put: (value) => put(values.map((each) => (last > 0 ? (each * value) / last : value))),
  };
}

/** How many of the numbers were measured, imported, and are assumed: whoever says nothing of a number assumes it. */
export function countSources(
  numbers: readonly Pick<ScenarioNumber, 'source'>[],
): Readonly<Record<NumberSource['kind'], number>> {
  const count = (kind: NumberSource['kind']): number =>
    numbers.filter(({ source }) => (source?.kind ?? 'assumed') === kind).length;
  return { measured: count('measured'), imported: count('imported'), assumed: count('assumed') };
}
