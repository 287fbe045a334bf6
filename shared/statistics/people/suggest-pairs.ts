import type { PersonId } from '../../recording/person.ts';
import { sum } from '../mean.ts';
import { type ClosingDay, closingContrasts, hasOutcomes } from './closing.ts';
import { type JudgedContrast, withFindings } from './findings.ts';
import { matchPairs } from './match-pairs.ts';
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
  /** Time at support operations by person, ms. */
  readonly supportMs: ReadonlyMap<string, number>;
}

/**
 * Strong closers with strong supporters, where the difference from the others is beyond chance after Holm over both
 * questions and all people. Of all ways to pair them the one that gains the most, see `gainOf` and `matchPairs`; where
 * several gain the same, the order of the names decides, and any of them would do.
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
  const suggested = matchPairs(able, helpful, (closer, supporter) =>
    gainOf({ measure, supportMs: source.supportMs }, closer, supporter),
  ).map(({ closer, supporter }) => ({
    closerId: closer.personId,
    supporterId: supporter.personId,
  }));
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

/**
 * What a pair gains in the period, in ms of result work as the others do it: the closer hands over their support work of
 * S, and works at results instead, each hour of which is worth x hours of the others; the supporter needs S·r/q for it,
 * where r and q are the lengths of both at support against the others. S·(x − r/q). Who is not compared at support takes
 * as long as the others.
 */
function gainOf(
  { measure, supportMs }: Pick<SuggestedPairs, 'measure'> & Pick<PairSource, 'supportMs'>,
  closer: PairPerson,
  supporter: PairPerson,
): number {
  const lead = closer.closing.ratio?.value ?? 1;
  const worth = measure === 'outcomes' ? lead : 1 / lead;
  const lengths = (supporter.support.ratio?.value ?? 1) / (closer.support.ratio?.value ?? 1);
  return (supportMs.get(closer.personId) ?? 0) * (worth - lengths);
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
