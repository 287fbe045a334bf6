import { FEWEST_CLUSTERS } from '../clusters/fewest-clusters.ts';
import { mannWhitney, mannWhitneyOfRanks } from '../comparison/mann-whitney.ts';
import type { RankSums } from '../comparison/rank-sums.ts';
import { differenceInterval, welchTest } from '../comparison/t-tests.ts';
import type { IntervalAround } from '../intervals/interval.ts';
import { type SampleFigures, sampleFigures } from '../intervals/mean-interval.ts';
import { sum } from '../mean.ts';
import type { Finding } from './people-results.ts';

/** One person's days, each by one logarithm. */
export interface DaysOfPerson {
  readonly personId: string;
  readonly logs: readonly number[];
}

/** One person against all the others together. */
export interface Contrast {
  readonly personId: string;
  readonly ratio: IntervalAround | null;
  readonly p: number | null;
  readonly rankP: number | null;
  readonly finding: Finding;
}

/** Whether a person has days enough to be compared: of fewer the spread is not known. */
export function hasEnoughDays({ logs }: DaysOfPerson): boolean {
  return logs.length >= FEWEST_CLUSTERS;
}

/**
 * Each person against the others by Welch's t of logarithms, with exp(difference) as the ratio of geometric means, and
 * Mann & Whitney's p beside it. The unit is a day, not a reading: readings of one day are alike (the same clients, the
 * same mood), and taken one by one they promise far more than they know. People with too few days are neither compared
 * nor among the others. Findings are left to Holm (`withFindings`): a test that can be made is `alike` until then. `ranks` are those of the people with
 * enough days, in their order.
 */
export function againstRest(
  people: readonly DaysOfPerson[],
  { level, ranks }: { readonly level: number; readonly ranks: RankSums },
): readonly Contrast[] {
  const used = people.filter(hasEnoughDays);
  const rankOf = new Map(used.map(({ personId }, place) => [personId, ranks.sums[place]]));
  const figures = new Map(used.map(({ personId, logs }) => [personId, sampleFigures(logs)]));
  return people.map(({ personId, logs }) => {
    const others = used.filter((other) => other.personId !== personId);
    const rankSum = rankOf.get(personId);
    if (rankSum === undefined || others.length === 0) return untested(personId, 'few-days');
    const own = figures.get(personId);
    const rest = togetherOf(others.flatMap((other) => figures.get(other.personId) ?? []));
    const test = own && welchTest(own, rest);
    if (!test) return untested(personId, 'no-spread');
    const { value, low, high } = differenceInterval(test, level);
    const isFew = logs.length < EXACT_BELOW && rest.n < EXACT_BELOW;
    const second = isFew
      ? mannWhitney(
          logs,
          others.flatMap((other) => other.logs),
        )
      : mannWhitneyOfRanks({ rankSum, n1: logs.length, n2: rest.n, ties: ranks.ties });
    return {
      personId,
      ratio: { value: Math.exp(value), low: Math.exp(low), high: Math.exp(high) },
      p: test.p,
      rankP: second?.p ?? null,
      finding: 'alike',
    };
  });
}

/** Below, `mannWhitney` has an exact p; from here on the ranks of all people serve everybody. */
const EXACT_BELOW = 50;

/** The figures of samples together, without going through their values once more for everybody. */
function togetherOf(samples: readonly SampleFigures[]): SampleFigures {
  const n = sum(samples.map((sample) => sample.n));
  const mean = sum(samples.map((sample) => sample.n * sample.mean)) / n;
  const squares = samples.map(
    (sample) => (sample.n - 1) * sample.deviation ** 2 + sample.n * (sample.mean - mean) ** 2,
  );
  return { n, mean, deviation: Math.sqrt(sum(squares) / (n - 1)) };
}

function untested(personId: string, finding: Finding): Contrast {
  return { personId, ratio: null, p: null, rankP: null, finding };
}
