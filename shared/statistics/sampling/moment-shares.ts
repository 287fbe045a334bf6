import { type Kind, isWorking } from '../../operations/kind.ts';
import type { StudyPolicy } from '../../studies/study-policy.ts';
import { pChart } from '../charts/p-chart.ts';
import { personShare } from '../clusters/person-estimate.ts';
import { wilsonInterval } from '../intervals/share-intervals.ts';
import { sum } from '../mean.ts';
import { requiredMoments } from './required-moments.ts';
import type { SampledShareRow, SamplingResults } from './sampling-results.ts';

/** Moments of one operation on one day of a person. */
export interface MomentCount {
  readonly personId: string;
  readonly day: string;
  readonly operationId: string;
  readonly kind: Kind;
  readonly moments: number;
}

/** How shares are reckoned: the choices of the study, and the error that it allows. */
export interface SamplingReckoning {
  readonly policy: Pick<StudyPolicy, 'confidence' | 'errorKind' | 'samplingConstant'>;
  readonly error: number;
}

/**
 * The share of the moments that are `isPart` among those that are `isWhole`: with an interval over people or their
 * days, as moments of one day depend on each other (Pape 1982), with Wilson's as if they did not, and with the number
 * that the allowed error needs. No moments: no share. A relative error of a share of 0 needs no number that exists.
 */
export function momentShare(
  counts: readonly MomentCount[],
  isPart: (count: MomentCount) => boolean,
  { policy, error }: SamplingReckoning,
  isWhole: (count: MomentCount) => boolean = () => true,
): SampledShareRow {
  const whole = counts.filter((each) => isWhole(each));
  const total = (of: readonly MomentCount[]): number => sum(of.map(({ moments }) => moments));
  const days = Map.groupBy(whole, ({ personId, day }) => `${personId} ${day}`);
  const clusters = [...days.values()].map((day) => ({
    personId: day[0]?.personId ?? '',
    part: total(day.filter((each) => isPart(each))),
    whole: total(day),
  }));
  const part = sum(clusters.map((each) => each.part));
  const count = { part, whole: total(whole) };
  const naive = wilsonInterval(count, policy.confidence) ?? null;
  const required = naive === null ? undefined : requiredMoments(naive.value, error, policy);
  return {
    moments: part,
    share: personShare(clusters, policy.confidence),
    naive: naive && { value: naive.value, low: naive.low, high: naive.high },
    // A share of 0 or 1 has no spread that a number of moments could follow from.
    required:
      required && required.wholeMoments > 0
        ? { moments: required.wholeMoments, confidence: required.confidence }
        : null,
  };
}

/** Work that is no result among moments of work: rest and absence stay out, as in the headline of the photograph. */
export function nonResultMoments(
  counts: readonly MomentCount[],
  reckoning: SamplingReckoning,
): SampledShareRow {
  return momentShare(counts, isNonResult, reckoning, ({ kind }) => isWorking(kind));
}

const isNonResult = ({ kind }: MomentCount): boolean => kind !== 'result';

/** The p-chart of that share day by day; null without moments of work. Days without any have no point. */
export function nonResultChart(counts: readonly MomentCount[]): SamplingResults['chart'] {
  const work = counts.filter(({ kind }) => isWorking(kind));
  const byDay = Map.groupBy(work, ({ day }) => day);
  const days = [...byDay.keys()].toSorted();
  const samples = days.map((day) => {
    const own = byDay.get(day) ?? [];
    return {
      count: sum(own.filter(isNonResult).map(({ moments }) => moments)),
      size: sum(own.map(({ moments }) => moments)),
    };
  });
  const chart = pChart(samples);
  if (!chart) return null;
  return {
    center: chart.center,
    days: chart.points.map(({ value, low, high, isOut }, place) => ({
      day: days[place] ?? '',
      moments: samples[place]?.size ?? 0,
      share: value,
      low,
      high,
      isOut,
    })),
  };
}
