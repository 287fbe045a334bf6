import type { PersonId } from '../../recording/person.ts';
import { sum } from '../mean.ts';
import { type ClosingDay, closingContrasts, hasOutcomes } from './closing.ts';
import { type JudgedContrast, withFindings } from './findings.ts';
import type { PacedPerson } from './pace.ts';
import type { PairPerson, Strength, SuggestedPairs } from './people-results.ts';

/** What pairs are found from. */
export interface PairSource {
  /** In the order of their names. */
  readonly personIds: readonly PersonId[];
  readonly closing: readonly ClosingDay[];
  /** Lengths at result and at support operations, against the others. */
  readonly result: readonly PacedPerson[];
  readonly support: readonly PacedPerson[];
}

/**
 * Strong closers with strong supporters, where the difference from the others is beyond chance after Holm over both
 * questions and all people. The strong are not told apart from each other: they are paired in the order of their names,
 * and any of them would do.
 */
export function suggestPairs(source: PairSource, level: number): SuggestedPairs {
  const { personIds, closing, result, support } = source;
  const measure = hasOutcomes(closing) ? 'outcomes' : 'pace';
  const closers = measure === 'outcomes' ? closingContrasts(closing, level) : result;
  const { judged } = withFindings([closers, support], level);
  const daysOf = Map.groupBy(closing, (day) => day.personId);
  const people = personIds.map((personId) => {
    const own = daysOf.get(personId) ?? [];
    return {
      personId,
      successes: sum(own.map(({ successes }) => successes)),
      resultMs: sum(own.map(({ resultMs }) => resultMs)),
      closing: strengthOf(personId, closers, judged[0]),
      support: strengthOf(personId, support, judged[1]),
    };
  });
  const strong = measure === 'outcomes' ? 'more' : 'less';
  const able = people.filter((person) => person.closing.finding === strong);
  const helpful = people.filter((person) => person.support.finding === 'less');
  const suggested = paired(able, helpful);
  const missing = suggested.length > 0 ? null : gapOf(people, able, helpful);
  return { measure, people, suggested, missing };
}

function strengthOf(
  personId: string,
  counted: readonly PacedPerson[],
  judged: readonly JudgedContrast[] = [],
): Strength {
  const own = judged.find((each) => each.personId === personId);
  const days = counted.find((each) => each.personId === personId)?.days ?? 0;
  if (!own) return { days, ratio: null, adjustedP: null, finding: 'few-days' };
  return { days, ratio: own.ratio, adjustedP: own.adjustedP, finding: own.finding };
}

/** Each in one pair at most; who is strong at both goes last, so that they take nobody's only partner. */
function paired(able: readonly PairPerson[], helpful: readonly PairPerson[]) {
  const free = new Set(helpful);
  const taken = new Set<PairPerson>();
  const isBoth = (person: PairPerson): boolean => helpful.includes(person);
  const order = [...able.filter((each) => !isBoth(each)), ...able.filter(isBoth)];
  const isCloser = (person: PairPerson): boolean => able.includes(person);
  return order.flatMap((closer) => {
    if (taken.has(closer)) return [];
    const others = [...free].filter((each) => each !== closer && !taken.has(each));
    const supporter = others.find((each) => !isCloser(each)) ?? others[0];
    if (!supporter) return [];
    taken.add(closer);
    taken.add(supporter);
    return [{ closerId: closer.personId, supporterId: supporter.personId }];
  });
}

function gapOf(
  people: readonly PairPerson[],
  able: readonly PairPerson[],
  helpful: readonly PairPerson[],
): SuggestedPairs['missing'] {
  if (people.length < 2) return 'one-person';
  const isCompared = people.some(({ closing, support }) => closing.ratio ?? support.ratio);
  if (!isCompared) return 'few-days';
  if (able.length === 0 && helpful.length === 0) return 'neither';
  if (able.length === 0) return 'no-closer';
  return helpful.length === 0 ? 'no-supporter' : 'same-person';
}
