import { rankSums } from '../comparison/rank-sums.ts';
import { meanOf } from '../mean.ts';
import { againstRest, type Contrast, type DaysOfPerson, hasEnoughDays } from './against-rest.ts';

/** One operation, person by person. */
export interface PacedOperation {
  readonly operationId: string;
  readonly people: readonly PacedDays[];
}

/** One person's days with readings of an operation; what belongs to one day stands at the same place of each list. */
interface PacedDays extends DaysOfPerson {
  /** Which day: the same number at every operation. */
  readonly days: readonly number[];
  /** Readings. */
  readonly counts: readonly number[];
}

/**
 * Length at several operations together, each person against the others: a ratio below 1 is shorter at the same work.
 * From every day's mean logarithm the centre of its operation is taken away (the mean of the people's means), so that
 * who does more of the long operations is not longer for it; a day is then the mean of what is left, by readings. Only
 * operations that two or more people did on enough days tell people apart; of others nothing is known.
 */
export function paceContrasts(
  operations: readonly PacedOperation[],
  level: number,
): readonly PacedPerson[] {
  const sums = new Map<string, Map<number, DaySum>>();
  for (const { people } of operations) addLessCentre(sums, people.filter(hasEnoughDays));
  const paced = [...sums].map(([personId, days]) => ({
    personId,
    logs: [...days.values()].map(({ weighed, readings }) => weighed / readings),
  }));
  const ranks = rankSums(paced.filter(hasEnoughDays).map(({ logs }) => logs));
  return againstRest(paced, { level, ranks }).map((contrast, index) => ({
    ...contrast,
    days: paced[index]?.logs.length ?? 0,
  }));
}

/** A contrast, and of how many days it is made. */
export type PacedPerson = Contrast & { readonly days: number };

/** What is left of a day's logarithms, each as often as it has readings. */
interface DaySum {
  weighed: number;
  readings: number;
}

function addLessCentre(sums: Map<string, Map<number, DaySum>>, people: readonly PacedDays[]): void {
  if (people.length < 2) return;
  const centre = meanOf(people.map(({ logs }) => meanOf(logs)));
  for (const { personId, logs, days, counts } of people) {
    const own = sums.get(personId) ?? new Map<number, DaySum>();
    sums.set(personId, own);
    logs.forEach((log, place) => {
      const [day = 0, weight = 0] = [days[place], counts[place]];
      const sum = own.get(day) ?? { weighed: 0, readings: 0 };
      own.set(day, sum);
      sum.weighed += (log - centre) * weight;
      sum.readings += weight;
    });
  }
}
