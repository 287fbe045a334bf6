import { meanOf, sum } from '../mean.ts';
import { againstRest, type Contrast, type DaysOfPerson, hasEnoughDays } from './against-rest.ts';
import type { DayReadings } from './compare-operations.ts';

/**
 * Length at several operations together, each person against the others: a ratio below 1 is shorter at the same work.
 * From every day's mean logarithm the centre of its operation is taken away (the mean of the people's means), so that
 * who does more of the long operations is not longer for it; a day is then the mean of what is left, by readings. Only
 * operations that two or more people did on enough days tell people apart; of others nothing is known.
 */
export function paceContrasts(days: readonly DayReadings[], level: number): readonly PacedPerson[] {
  const left = [...Map.groupBy(days, ({ operationId }) => operationId).values()].flatMap(
    lessCentre,
  );
  const people = [...Map.groupBy(left, ({ personId }) => personId)].map(([personId, own]) => ({
    personId,
    logs: [...Map.groupBy(own, ({ day }) => day).values()].map(dayLog),
  }));
  const contrasts = againstRest(people, level);
  return contrasts.map((contrast, index) => ({
    ...contrast,
    days: people[index]?.logs.length ?? 0,
  }));
}

/** A contrast, and of how many days it is made. */
export type PacedPerson = Contrast & { readonly days: number };

function lessCentre(days: readonly DayReadings[]): readonly DayReadings[] {
  const people: readonly DaysOfPerson[] = [...Map.groupBy(days, ({ personId }) => personId)].map(
    ([personId, own]) => ({ personId, logs: own.map(({ log }) => log) }),
  );
  const enough = people.filter(hasEnoughDays);
  if (enough.length < 2) return [];
  const centre = meanOf(enough.map(({ logs }) => meanOf(logs)));
  const compared = new Set(enough.map(({ personId }) => personId));
  return days
    .filter(({ personId }) => compared.has(personId))
    .map((day) => ({ ...day, log: day.log - centre }));
}

function dayLog(day: readonly DayReadings[]): number {
  const weighed = sum(day.map(({ log, readings }) => log * readings));
  return weighed / sum(day.map(({ readings }) => readings));
}
