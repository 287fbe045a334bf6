/** A pair, and what it gains. */
export interface Match<Person> {
  readonly closer: Person;
  readonly supporter: Person;
  readonly gain: number;
}

/** What a matching comes to: the gains together, then how many pairs. */
interface Matching<Person> {
  readonly sum: number;
  readonly pairs: readonly Match<Person>[];
}

/** Up to so many on either side every matching is looked at. */
const MOST_EXACT = 8;
/** Gains that differ by less are the same. */
const ROUNDING = 1e-9;

/**
 * Pairs whose gains add up to the most, each person in one pair at most and in none with themselves; of those the most
 * pairs, and of those the first in the order given (maximum weight matching, by recursion over the closers with the
 * answers kept by who is taken). With more than eight on a side the greatest gain is taken first, which may be less.
 */
export function matchPairs<Person>(
  closers: readonly Person[],
  supporters: readonly Person[],
  gainOf: (closer: Person, supporter: Person) => number,
): readonly Match<Person>[] {
  const possible = closers.map((closer) =>
    supporters
      .filter((supporter) => supporter !== closer)
      .map((supporter) => ({ closer, supporter, gain: Math.max(0, gainOf(closer, supporter)) })),
  );
  return Math.max(closers.length, supporters.length) > MOST_EXACT
    ? greatestFirst(possible.flat())
    : bestOf(possible);
}

function bestOf<Person>(possible: readonly (readonly Match<Person>[])[]): readonly Match<Person>[] {
  const people = [
    ...new Set(possible.flat().flatMap(({ closer, supporter }) => [closer, supporter])),
  ];
  const bitOf = new Map(people.map((person, nth) => [person, 2 ** nth]));
  const bits = (person: Person): number => bitOf.get(person) ?? 0;
  const known = new Map<string, Matching<Person>>();
  const from = (nth: number, taken: number): Matching<Person> => {
    const own = possible[nth];
    if (own === undefined) return { sum: 0, pairs: [] };
    const key = `${nth} ${taken}`;
    const found = known.get(key);
    if (found) return found;
    let best: Matching<Person> | undefined;
    for (const match of own) {
      const both = bits(match.closer) | bits(match.supporter);
      if ((taken & both) !== 0) continue;
      const rest = from(nth + 1, taken | both);
      best = better(best, { sum: match.gain + rest.sum, pairs: [match, ...rest.pairs] });
    }
    const answer = better(best, from(nth + 1, taken));
    known.set(key, answer);
    return answer;
  };
  return from(0, 0).pairs;
}

function better<Person>(
  best: Matching<Person> | undefined,
  other: Matching<Person>,
): Matching<Person> {
  if (!best) return other;
  if (Math.abs(best.sum - other.sum) > ROUNDING) return best.sum > other.sum ? best : other;
  return best.pairs.length >= other.pairs.length ? best : other;
}

function greatestFirst<Person>(matches: readonly Match<Person>[]): readonly Match<Person>[] {
  const taken = new Set<Person>();
  return matches
    .toSorted((a, b) => b.gain - a.gain)
    .filter(({ closer, supporter }) => {
      if (taken.has(closer) || taken.has(supporter)) return false;
      taken.add(closer);
      taken.add(supporter);
      return true;
    });
}
