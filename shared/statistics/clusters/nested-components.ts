import { meanOf, sum } from '../mean.ts';
import { sumOfSquares } from '../standard-deviation.ts';

/** The days of a person, each with its values. */
export type PersonDays = readonly (readonly number[])[];

/** What of the spread lies between people, between the days of a person, and within a day. */
export interface NestedComponents {
  readonly person: number;
  readonly day: number;
  readonly within: number;
}

/**
 * Components of the nested random model y = μ + person + day(person) + rest, with unequal numbers, by the method of
 * moments (Searle, Casella & McCulloch 1992, ch. 5; SAS `varcomp method=type1`): mean squares are set equal to what they
 * are on average and solved, and a component under 0 becomes 0. Undefined where one of the three levels has nothing to
 * compare: fewer than two people, every person with one day, or every day with one value.
 */
export function nestedComponents(people: readonly PersonDays[]): NestedComponents | undefined {
  const used = people
    .map((days) => days.filter((day) => day.length > 0))
    .filter((days) => days.length > 0);
  const levels = squaresOf(used);
  if (levels.some(({ df }) => df < 1)) return undefined;
  const [ofPeople, ofDays, rest] = levels;
  const weights = weightsOf(used);
  const within = rest.squares / rest.df;
  const day = (ofDays.squares / ofDays.df - within) / weights.dayInDays;
  const person =
    (ofPeople.squares / ofPeople.df - within - weights.dayInPeople * day) / weights.person;
  return { person: Math.max(0, person), day: Math.max(0, day), within };
}

interface Level {
  readonly squares: number;
  readonly df: number;
}

function squaresOf(people: readonly PersonDays[]): readonly [Level, Level, Level] {
  const values = people.flat(2);
  const centre = meanOf(values);
  const days = people.flat().length;
  const between = (groups: readonly (readonly number[])[], around: number): number =>
    sum(groups.map((group) => group.length * (meanOf(group) - around) ** 2));
  return [
    {
      squares: between(
        people.map((each) => each.flat()),
        centre,
      ),
      df: people.length - 1,
    },
    {
      squares: sum(people.map((each) => between(each, meanOf(each.flat())))),
      df: days - people.length,
    },
    { squares: sum(people.flat().map(sumOfSquares)), df: values.length - days },
  ];
}

/** How often each component enters the mean squares above it. */
function weightsOf(people: readonly PersonDays[]): {
  readonly dayInDays: number;
  readonly dayInPeople: number;
  readonly person: number;
} {
  const sizes = people.map((days) => days.map(({ length }) => length));
  const ofPeople = sizes.map(sum);
  const n = sum(ofPeople);
  const squares = (numbers: readonly number[]): number => sum(numbers.map((each) => each ** 2));
  const perPerson = sum(sizes.map((days, index) => squares(days) / (ofPeople[index] ?? 1)));
  return {
    dayInDays: (n - perPerson) / (sizes.flat().length - people.length),
    dayInPeople: (perPerson - squares(sizes.flat()) / n) / (people.length - 1),
    person: (n - squares(ofPeople) / n) / (people.length - 1),
  };
}
