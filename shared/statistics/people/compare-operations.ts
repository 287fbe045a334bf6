import { varianceComponents } from '../clusters/variance-components.ts';
import { type KruskalWallis, kruskalWallisOfRanks } from '../comparison/kruskal-wallis.ts';
import { rankSums } from '../comparison/rank-sums.ts';
import { meanIntervalOf } from '../intervals/mean-interval.ts';
import { meanOf, sum } from '../mean.ts';
import { againstRest, type DaysOfPerson, hasEnoughDays } from './against-rest.ts';
import type { LogSpread } from './enough-days.ts';
import { withFindings } from './findings.ts';
import type { ComparedPerson } from './people-results.ts';

/** One operation, person by person, without readings that were excluded. */
export interface OperationDays {
  readonly operationId: string;
  /** In the order of their ids. */
  readonly people: readonly PersonDays[];
}

/** One person's days with readings of an operation: `logs` are the means of ln ms, day by day. */
interface PersonDays extends DaysOfPerson {
  /** Of all days. */
  readonly readings: number;
  /** Their time together. */
  readonly ms: number;
}

/** An operation with the people who did it, in the order of their ids. */
export interface OperationContrast {
  readonly operationId: string;
  readonly people: readonly (Omit<ComparedPerson, 'personId'> & { readonly personId: string })[];
  readonly kruskalWallis: KruskalWallis | null;
  /** Of the people with days enough; null where they have none. */
  readonly spread: LogSpread | null;
}

/** Every operation that two or more people did on enough days, person by person against the others. */
export function compareOperations(
  operations: readonly OperationDays[],
  level: number,
): { readonly operations: readonly OperationContrast[]; readonly comparisons: number } {
  const used = operations
    .filter(({ people }) => people.filter(hasEnoughDays).length > 1)
    .map(({ operationId, people }) => {
      // Sorting is what takes long: once for all the tests of an operation.
      const ranks = rankSums(people.filter(hasEnoughDays).map(({ logs }) => logs));
      return { operationId, people, ranks, contrasts: againstRest(people, { level, ranks }) };
    });
  const { judged, comparisons } = withFindings(
    used.map(({ contrasts }) => contrasts),
    level,
  );
  return {
    operations: used.map(({ operationId, people, ranks }, index) => ({
      operationId,
      people: people.flatMap((person, place) => {
        const contrast = judged[index]?.[place];
        return contrast ? [{ ...figuresOf(person, level), ...contrast }] : [];
      }),
      kruskalWallis: kruskalWallisOfRanks(ranks) ?? null,
      spread: spreadOf(people.filter(hasEnoughDays)),
    })),
    comparisons,
  };
}

function spreadOf(samples: readonly PersonDays[]): LogSpread | null {
  const found = varianceComponents(samples.map(({ logs }) => logs));
  if (!found) return null;
  const { within, between } = found;
  return { within, between, df: sum(samples.map(({ logs }) => logs.length - 1)) };
}

/** The geometric mean is that of the days, as the ratio is: its days weigh alike however many readings they hold. */
function figuresOf({ readings, ms, logs }: PersonDays, level: number) {
  const interval = meanIntervalOf(logs, level);
  return {
    readings,
    days: logs.length,
    mean: ms / readings,
    geometricMean: {
      value: Math.exp(meanOf(logs)),
      low: interval ? Math.exp(interval.low) : null,
      high: interval ? Math.exp(interval.high) : null,
    },
  };
}
