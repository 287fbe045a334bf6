import { textSeed } from '#shared/lib/text-seed.ts';
import { logNormalMeanInterval } from '#shared/statistics/intervals/log-normal-mean-interval.ts';
import { meanInterval, sampleFigures } from '#shared/statistics/intervals/mean-interval.ts';
import {
  FEWEST_FOR_INTERVALS,
  type MeanIntervals,
  type MeanIntervalsFilter,
  RESAMPLES,
} from '#shared/statistics/mean-intervals.ts';
import type { StudyPolicy } from '#shared/studies/study-policy.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { readStudy } from '../studies/study-store.ts';
import { bootstrapAside, type RunningBootstrap } from './bootstrap-aside.ts';
import { listDurations } from './reading-sums.ts';

/** What the intervals are reckoned with. */
export interface MeanIntervalParts {
  readonly db: ReadableDatabase;
  /** Where `bootstrap-worker` is. */
  readonly worker: string | URL;
  readonly onProgress: (askId: string, share: number) => void;
}

/** Intervals of means, one asking at a time: a newer one calls the older one off. */
export interface MeanIntervalDesk {
  readonly ask: (filter: MeanIntervalsFilter) => Promise<MeanIntervals>;
  /** Calls that asking off, unless it has ended or another runs. */
  readonly cancel: (askId: string) => void;
}

/** t, BCa and modified Cox for the readings of an operation; resamples are drawn on a thread. */
export function createMeanIntervals({
  db,
  worker,
  onProgress,
}: MeanIntervalParts): MeanIntervalDesk {
  let running: { readonly askId: string; readonly bootstrap: RunningBootstrap } | null = null;
  return {
    ask: async (filter) => {
      running?.bootstrap.cancel();
      running = null;
      const values = listDurations(db, filter);
      const { confidence: level, deviationDivisor } = readStudy(db).policy;
      const student = studentOf(values, level, deviationDivisor);
      if (!student) return { kind: 'few', readings: values.length };
      const { askId } = filter;
      const request = { values, level, resamples: RESAMPLES, seed: seedOf(filter) };
      const bootstrap = bootstrapAside(worker, request, (share) => onProgress(askId, share));
      const asked = { askId, bootstrap };
      running = asked;
      const end = await bootstrap.end;
      if (running === asked) running = null;
      if (end.kind === 'cancelled') return end;
      const cox = logNormalMeanInterval(values, level) ?? null;
      const readings = values.length;
      return { kind: 'found', readings, level, resamples: RESAMPLES, student, bca: end.bca, cox };
    },
    cancel: (askId) => {
      if (running?.askId === askId) running.bootstrap.cancel();
    },
  };
}

/** x̄ ± t·s/√n by the divisor of the study. */
function studentOf(
  values: readonly number[],
  level: number,
  divisor: StudyPolicy['deviationDivisor'],
) {
  const figures = sampleFigures(values);
  if (!figures || values.length < FEWEST_FOR_INTERVALS) return undefined;
  const { n, deviation } = figures;
  const own = divisor === 'n' ? deviation * Math.sqrt((n - 1) / n) : deviation;
  return meanInterval({ ...figures, deviation: own }, level);
}

/** The same question gives the same resamples: the seed is of what is asked, not of when. */
function seedOf({ operationId, personId, from, to }: MeanIntervalsFilter): number {
  return textSeed(JSON.stringify([operationId, personId, from, to]));
}
