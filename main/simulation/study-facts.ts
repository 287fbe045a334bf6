import { calendarsOf } from '#shared/norms/norm-plan.ts';
import type { Kind } from '#shared/operations/kind.ts';
import {
  type Operation,
  type OperationId,
  operationIdSchema,
} from '#shared/operations/operation.ts';
import type {
  MeasuredFigure,
  OperationFacts,
  OwnReadings,
  PersonFacts,
  StudyFacts,
} from '#shared/simulation/draft/study-facts.ts';
import { personMean } from '#shared/statistics/clusters/person-estimate.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';
import type { PeopleResults } from '#shared/statistics/people/people-results.ts';
import { type Photo, photoFilterSchema } from '#shared/statistics/photo.ts';

import { listRows } from '../database/rows.ts';
import { all, type ReadableDatabase, sql } from '../database/sql.ts';
import { readPlan } from '../norms/plan-store.ts';
import { meanPerUnit } from '../norms/unit-estimates.ts';
import { listUnitSums, type PersonUnitSums } from '../norms/unit-sums.ts';
import { type PeopleSource, readPeople } from '../statistics/people/people.ts';
import { readPhoto } from '../statistics/photo.ts';
import { type Reckoning, reckoningOf } from '../statistics/reading-figures.ts';
import { readStudy } from '../studies/study-store.ts';
import { unitReadings } from './unit-readings.ts';

/** Rest and absence make the productive day shorter; all else is work that somebody has to do. */
const WORK: ReadonlySet<Kind> = new Set(['result', 'support', 'avoidable', 'loss']);
const MINUTE = 60_000;

/** What a person's days hold of an operation. */
interface PersonDaySums {
  readonly operationId: string;
  readonly personId: string;
  readonly ms: number;
}

/** Everything that a scenario can take from the record of all people and days. */
export function readStudyFacts(source: PeopleSource): StudyFacts {
  const { db } = source;
  const filter = photoFilterSchema.parse({});
  const photo = readPhoto(source, filter);
  const reckoning = reckoningOf(readStudy(db));
  const level = reckoning.confidence;
  const sums = Map.groupBy(
    listUnitSums(db, filter, { isPaceRated: false }),
    ({ operationId }) => operationId,
  );
  const times = Map.groupBy(listPersonTimes(db), ({ operationId }) => operationId);
  const groups = new Map(listRows(db, 'operation-group').map(({ id, code }) => [id, code]));
  const names = namesOf(photo);
  const operations = listRows(db, 'operation', sql`merged_into_id IS NULL ORDER BY position`)
    .filter(({ id, kind }) => WORK.has(kind) && times.has(id))
    .map((operation): OperationFacts => {
      const own = sums.get(operation.id) ?? [];
      const operationId = operationIdSchema.parse(operation.id);
      const units = own.reduce((total, each) => total + each.units, 0);
      return {
        ...codesOf(operation, groups),
        perUnit: inMinutes(
          meanPerUnit({ people: own, squares: null }, reckoning),
          own.reduce((n, each) => n + each.observations, 0),
        ),
        readings: unitReadings(db, { operationId }),
        byPerson: own.flatMap((sum) => ownReadings(db, { operationId, sum, reckoning, names })),
        perDay: perDay(photo, times.get(operation.id) ?? [], level),
        unitsPerDay: photo.personDays > 0 ? units / photo.personDays : 0,
      };
    });
  return {
    operations,
    people: peopleOf(photo, readPeople(source, filter), names),
    dayMinutes: dayMinutesOf(photo, level),
    lastDay: photo.to,
    calendars: calendarsOf(readPlan(db)),
  };
}

/** Fewer readings of one person, or on fewer days, say more of chance than of the person. */
const ENOUGH_OWN = { readings: 30, days: 5 } as const;

interface OwnOf {
  readonly operationId: OperationId;
  readonly sum: PersonUnitSums;
  readonly reckoning: Reckoning;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * How long a person needs, where that was timed at least thirty times on at least five days: with a usual spread the own
 * mean is then known to about 15 %, which is less than people differ. With fewer the common readings say more.
 */
function ownReadings(
  db: ReadableDatabase,
  { operationId, sum, reckoning, names }: OwnOf,
): OwnReadings[] {
  const { personId, observations, personDays } = sum;
  const name = names.get(personId);
  const isEnough = observations >= ENOUGH_OWN.readings && personDays >= ENOUGH_OWN.days;
  if (name === undefined || !isEnough) return [];
  const perUnit = inMinutes(meanPerUnit({ people: [sum], squares: null }, reckoning), observations);
  return perUnit ? [{ name, perUnit, readings: unitReadings(db, { operationId, personId }) }] : [];
}

const codesOf = (
  { code, groupId }: Operation,
  groups: ReadonlyMap<string, string>,
): { readonly code: string; readonly group: string } => ({
  code,
  group: (groups.get(groupId) ?? '').slice(0, 40) || 'other',
});

/** Recorded time by operation and person, from the totals of the days. */
function listPersonTimes(db: ReadableDatabase): PersonDaySums[] {
  return all<PersonDaySums>(
    db,
    sql`SELECT operation_id AS operationId, person_id AS personId, sum(ms) AS ms
        FROM day_total GROUP BY operation_id, person_id HAVING sum(ms) > 0`,
  );
}

/** An estimate of milliseconds as a figure of minutes; null where nothing was observed. */
function inMinutes({ value, low, high }: Estimate, n: number): MeasuredFigure | null {
  if (value === null || n === 0) return null;
  const minutes = (ms: number | null): number | null => (ms === null ? null : ms / MINUTE);
  return { value: value / MINUTE, low: minutes(low), high: minutes(high), n };
}

/** Minutes of a person's day, over all days of all people, also those without the operation. */
function perDay(photo: Photo, times: readonly PersonDaySums[], level: number): MeasuredFigure {
  const parts = photo.people.map(({ personId, days }) => ({
    personId,
    part: times.find((each) => each.personId === personId)?.ms ?? 0,
    whole: days,
  }));
  const found = inMinutes(personMean(parts, level), photo.personDays);
  return found ?? { value: 0, low: null, high: null, n: Math.max(1, photo.personDays) };
}

function dayMinutesOf(photo: Photo, level: number): MeasuredFigure | null {
  const parts = photo.people.map(({ personId, workingMs, days }) => ({
    personId,
    part: workingMs,
    whole: days,
  }));
  const found = inMinutes(personMean(parts, level), photo.personDays);
  return found && found.value > 0 ? found : null;
}

/** Who is told apart from the others by outcomes wins as much oftener; who is not is taken for like the others. */
function peopleOf(
  { people }: Photo,
  { pairs }: PeopleResults,
  names: ReadonlyMap<string, string>,
): PersonFacts[] {
  return people.map(({ personId, name }) => {
    const own = pairs.people.find((each) => each.personId === personId);
    const closing = own?.closing;
    const isTold = closing?.finding === 'more' || closing?.finding === 'less';
    const isKnown = pairs.measure === 'outcomes' && isTold && closing.ratio !== null;
    return {
      name: names.get(personId) ?? name,
      skill: isKnown && closing.ratio ? { ...closing.ratio, n: closing.days } : null,
      suggested: suggestionFor(personId, pairs.suggested),
    };
  });
}

function suggestionFor(
  personId: string,
  suggested: PeopleResults['pairs']['suggested'],
): PersonFacts['suggested'] {
  if (suggested.some(({ closerId }) => closerId === personId)) return 'closer';
  return suggested.some(({ supporterId }) => supporterId === personId) ? 'supporter' : null;
}

/** People are known by their names in a scenario: a second one of the same name gets a number. */
function namesOf({ people }: Photo): ReadonlyMap<string, string> {
  const names = new Set<string>();
  return new Map(people.map(({ personId, name }) => [personId, onlyName(name, names)]));
}

function onlyName(name: string, names: Set<string>): string {
  let own = name;
  for (let count = 2; names.has(own); count += 1) own = `${name} (${count})`;
  names.add(own);
  return own;
}
