import { compareText } from '../lib/compare.ts';
import { operationIdSchema } from '../operations/operation.ts';
import type { PersonId } from '../recording/person.ts';
import { type Belief, type BeliefComparison, WORKING_KINDS } from './belief.ts';
import { personShare } from './clusters/person-estimate.ts';
import type { Estimate } from './estimate.ts';
import { mean } from './mean.ts';

/** A person's day: time of each working kind, ms. */
export interface KindDay {
  readonly personId: PersonId;
  readonly kinds: Readonly<Record<(typeof WORKING_KINDS)[number], number>>;
}

/** What beliefs are compared with. */
export interface Measured {
  readonly days: readonly KindDay[];
  readonly level: number;
  /** Length of one performance of each operation, ms. */
  readonly lengths: ReadonlyMap<string, Estimate>;
  /** By person: name, and when the first recorded day began. */
  readonly people: ReadonlyMap<string, { readonly name: string; readonly firstAt: number | null }>;
}

/** The first answer of each person against the measured shares and lengths. No answers: nothing is compared. */
export function compareBeliefs(beliefs: readonly Belief[], measured: Measured): BeliefComparison {
  const answers = firstAnswers(beliefs).filter(({ personId }) => measured.people.has(personId));
  const people = answers
    .map(({ personId, answeredAt }) => {
      const { name = '', firstAt = null } = measured.people.get(personId) ?? {};
      return { personId, name, isBefore: firstAt === null || answeredAt < firstAt };
    })
    .toSorted((a, b) => compareText(a.name, b.name));
  if (answers.length === 0) return { people, nonResult: null, kinds: [], lengths: [] };
  const believedOf = (kind: (typeof WORKING_KINDS)[number]): number =>
    mean(answers.map(({ shares }) => shares[kind])) ?? 0;
  return {
    people,
    nonResult: {
      believed: 1 - believedOf('result'),
      measured: shareOf(measured, ({ result }, working) => working - result),
    },
    kinds: WORKING_KINDS.map((kind) => ({
      kind,
      believed: believedOf(kind),
      measured: shareOf(measured, (kinds) => kinds[kind]),
    })),
    lengths: lengthsOf(answers, measured),
  };
}

function firstAnswers(beliefs: readonly Belief[]): Belief[] {
  const byPerson = Map.groupBy(
    beliefs.toSorted((a, b) => a.answeredAt - b.answeredAt),
    ({ personId }) => personId,
  );
  return [...byPerson.values()].flatMap(([first]) => (first ? [first] : []));
}

function shareOf(
  { days, level }: Measured,
  partOf: (kinds: KindDay['kinds'], working: number) => number,
): Estimate {
  const parts = days.map(({ personId, kinds }) => {
    const whole = WORKING_KINDS.reduce((sum, kind) => sum + kinds[kind], 0);
    return { personId, part: partOf(kinds, whole), whole };
  });
  return personShare(parts, level);
}

function lengthsOf(answers: readonly Belief[], { lengths }: Measured): BeliefComparison['lengths'] {
  const said = Map.groupBy(
    answers.flatMap((answer) => Object.entries(answer.lengths)),
    ([operationId]) => operationId,
  );
  return [...said].flatMap(([operationId, each]) => {
    const found = lengths.get(operationId);
    if (!found) return [];
    return [
      {
        operationId: operationIdSchema.parse(operationId),
        answers: each.length,
        believed: mean(each.map(([, length]) => length)) ?? 0,
        measured: found,
      },
    ];
  });
}
