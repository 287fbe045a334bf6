import { geometricMean } from '#shared/statistics/geometric-mean.ts';
import { histogram, type HistogramBin } from '#shared/statistics/histogram.ts';
import {
  type CurvePoint,
  expectedBetween,
  logNormalCurve,
} from '#shared/statistics/log-normal-curve.ts';
import { logNormalCheck, logNormalFit, type LogNormalFit } from '#shared/statistics/log-normal.ts';
import type {
  OperationFilter,
  OperationReadings,
  PersonReadings,
  ReadingFigures,
} from '#shared/statistics/operation-readings.ts';
import { usualDurations } from '#shared/statistics/outliers/flag-durations.ts';
import { quantileOfSorted, sortedValues } from '#shared/statistics/quantile.ts';
import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';

import { listRows } from '../database/rows.ts';
import { type ReadableDatabase, sql } from '../database/sql.ts';
import { readStudy } from '../studies/study-store.ts';
import { readNormalTime } from './normal-time.ts';
import {
  deviationOf,
  meanOf,
  type ReadingSums,
  type Reckoning,
  reckoningOf,
  requiredOf,
} from './reading-figures.ts';
import {
  countInterruptions,
  listDurations,
  listExcludedDurations,
  listPersonSums,
  type PersonSums,
  togetherOf,
} from './reading-sums.ts';

/** From here on chance alone explains that the readings are not exactly log-normal. */
const FIT_HOLDS = 0.05;

/** One operation as a time study sees it. A hundred thousand lengths are one list here, and never leave this process. */
export function readOperation(db: ReadableDatabase, filter: OperationFilter): OperationReadings {
  const reckoning = reckoningOf(readStudy(db));
  const durations = listDurations(db, filter);
  const excluded = listExcludedDurations(db, filter);
  const people = listPersonSums(db, filter, false);
  const usual = usualDurations(durations) ?? null;
  const all = sortedValues([...durations, ...excluded]);
  return {
    figures: figuresOf(durations, togetherOf(people), reckoning),
    withExcluded:
      excluded.length === 0
        ? null
        : figuresOf(all, togetherOf(listPersonSums(db, filter, true)), reckoning),
    normal: reckoning.isPaceRated ? readNormalTime(db, filter, reckoning) : null,
    excluded: excluded.length,
    interruptions: countInterruptions(db, filter),
    ...picturesOf(durations),
    people: peopleOf(db, people, reckoning),
    usual,
    unusual: usual ? durations.filter((ms) => ms < usual.from || ms > usual.to).length : 0,
  };
}

/** Of lengths in order, and of the sums that know whose they are. */
function figuresOf(
  sorted: readonly number[],
  sums: ReadingSums,
  reckoning: Reckoning,
): ReadingFigures {
  const mean = meanOf(sums, reckoning);
  const deviation = deviationOf(sums, reckoning);
  const at = (p: number): number | null => quantileOfSorted(sorted, p) ?? null;
  const [low, high] = [at(0.25), at(0.75)];
  const ends = sorted.length === 0 ? [] : [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return {
    readings: sums.observations,
    personDays: sums.personDays,
    mean,
    median: at(0.5),
    quartiles: low === null || high === null ? null : { low, high },
    geometricMean: geometricMean(sorted) ?? null,
    p90: at(0.9),
    deviation,
    variation: deviation === null || !mean.value ? null : deviation / mean.value,
    stability: stabilityCoefficient(ends) ?? null,
    required: requiredOf(sums, reckoning),
  };
}

/** The histogram, with the log-normal curve where it fits. */
function picturesOf(durations: readonly number[]): Pick<OperationReadings, 'bars' | 'fit'> {
  const bars = histogram(durations);
  const check = logNormalCheck(durations);
  const fit = check && check.p >= FIT_HOLDS ? logNormalFit(durations) : undefined;
  const n = durations.length;
  return {
    bars: bars.map((bar) => ({ ...bar, expected: fit ? expectedBetween(fit, n, bar) : null })),
    fit: { p: check?.p ?? null, curve: fit ? curveOver(bars, fit) : [] },
  };
}

function curveOver(bars: readonly HistogramBin[], fit: LogNormalFit): CurvePoint[] {
  const [first] = bars;
  const last = bars.at(-1);
  if (!first || !last) return [];
  const n = bars.reduce((sum, { count }) => sum + count, 0);
  const range = { n, width: first.to - first.from, from: first.from, to: last.to };
  return [...logNormalCurve(fit, range)];
}

/** In the order of their names: people are compared, not ranked. */
function peopleOf(
  db: ReadableDatabase,
  sums: readonly PersonSums[],
  reckoning: Reckoning,
): PersonReadings[] {
  return listRows(db, 'person', sql`true ORDER BY name`).flatMap(({ id, name }) => {
    const own = sums.find(({ personId }) => personId === id);
    if (!own) return [];
    return [
      {
        personId: id,
        name,
        readings: own.observations,
        mean: meanOf(togetherOf([own]), reckoning),
      },
    ];
  });
}
