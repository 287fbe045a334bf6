import { kruskalWallis, type KruskalWallis } from '../comparison/kruskal-wallis.ts';
import { meanIntervalOf } from '../intervals/mean-interval.ts';
import { meanOf, sum } from '../mean.ts';
import { againstRest, type DaysOfPerson, hasEnoughDays } from './against-rest.ts';
import { withFindings } from './findings.ts';
import type { ComparedPerson } from './people-results.ts';

/** One person's readings of one operation on one day, without those that were excluded. */
export interface DayReadings {
  readonly personId: string;
  readonly operationId: string;
  readonly day: string;
  readonly readings: number;
  /** Their time together. */
  readonly ms: number;
  /** Mean of ln ms. */
  readonly log: number;
}

/** An operation with the people who did it, in the order of their ids. */
export interface OperationContrast {
  readonly operationId: string;
  readonly people: readonly (Omit<ComparedPerson, 'personId'> & { readonly personId: string })[];
  readonly kruskalWallis: KruskalWallis | null;
}

interface Sample extends DaysOfPerson {
  readonly readings: number;
  readonly ms: number;
}

/** Every operation that two or more people did on enough days, person by person against the others. */
export function compareOperations(
  days: readonly DayReadings[],
  level: number,
): { readonly operations: readonly OperationContrast[]; readonly comparisons: number } {
  const used = [...Map.groupBy(days, ({ operationId }) => operationId)]
    .map(([operationId, own]) => ({ operationId, samples: samplesOf(own) }))
    .filter(({ samples }) => samples.filter(hasEnoughDays).length > 1);
  const { judged, comparisons } = withFindings(
    used.map(({ samples }) => againstRest(samples, level)),
    level,
  );
  const operations = used.map(({ operationId, samples }, index) => ({
    operationId,
    people: samples.flatMap((sample, place) => {
      const contrast = judged[index]?.[place];
      return contrast ? [{ ...figuresOf(sample, level), ...contrast }] : [];
    }),
    kruskalWallis: kruskalWallis(samples.filter(hasEnoughDays).map(({ logs }) => logs)) ?? null,
  }));
  return { operations, comparisons };
}

function samplesOf(days: readonly DayReadings[]): readonly Sample[] {
  return [...Map.groupBy(days, ({ personId }) => personId)].map(([personId, own]) => ({
    personId,
    readings: sum(own.map(({ readings }) => readings)),
    ms: sum(own.map(({ ms }) => ms)),
    logs: own.map(({ log }) => log),
  }));
}

/** The geometric mean is that of the days, as the ratio is: its days weigh alike however many readings they hold. */
function figuresOf({ readings, ms, logs }: Sample, level: number) {
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
