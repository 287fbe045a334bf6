import { durationChart } from '#shared/statistics/charts/duration-chart.ts';
import type { OperationFilter } from '#shared/statistics/operation-readings.ts';
import { expectedStability } from '#shared/statistics/readings/expected-stability.ts';
import { requiredLines } from '#shared/statistics/readings/required-lines.ts';
import { MOST_CLEANED, rowCleaning, rowRule } from '#shared/statistics/readings/row-cleaning.ts';
import { isLongMean } from '#shared/statistics/readings/row-length.ts';
import type {
  Chronocard,
  Course,
  RequiredLine,
  RowReading,
  TimeStudyResult,
} from '#shared/statistics/time-study.ts';
import type { Study } from '#shared/studies/study.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { readStudy } from '../studies/study-store.ts';
import { deviationOf, type ReadingSums, reckoningOf, requiredOf } from './reading-figures.ts';
import { type DayMean, listDayMeans, listRow, readEnds, type RowEnds } from './reading-row.ts';
import { listPersonSums, togetherOf } from './reading-sums.ts';

/** Of more readings the chart shows the means of people's days: single ones would be a band of ink. */
const MOST_POINTS = 300;
const SECOND_MS = 1000;

/** The row of readings of one operation by the choices of the study, and its course over time. */
export function readTimeStudy(db: ReadableDatabase, filter: OperationFilter): TimeStudyResult {
  const study = readStudy(db);
  const sums = togetherOf(listPersonSums(db, filter, false));
  const row = sums.observations > MOST_CLEANED ? null : listRow(db, filter);
  const ends = readEnds(db, filter);
  return {
    card: cardOf(study, { sums, row, ends }),
    course:
      row && row.length <= MOST_POINTS ? courseOfRow(row) : courseOfDays(listDayMeans(db, filter)),
  };
}

/** What a card is made of; the row is null where there are too many readings to be one. */
interface Known {
  readonly sums: ReadingSums;
  readonly row: readonly RowReading[] | null;
  readonly ends: RowEnds;
}

function cardOf(study: Study, known: Known): Chronocard {
  const { observations: n, observationMs } = known.sums;
  const { units } = known.ends;
  const rule = study.policy.cleaning;
  const stability = stabilityOf(study, known);
  const { row } = known;
  return {
    readings: n,
    rule,
    stability,
    cleaning:
      rule !== 'none' && row === null
        ? { kind: 'too-long', most: MOST_CLEANED }
        : rowCleaning(row ?? [], { rule, norm: stability.norm }),
    required: [...linesOf(study, known, stability.value)],
    unit: {
      operative: units === 0 ? null : observationMs / units,
      frequency: units === 0 ? null : n / units,
    },
  };
}

const meanOfSums = ({ observations, observationMs }: ReadingSums): number =>
  observations === 0 ? 0 : observationMs / observations;

/** σ with n: the squares of the row, whatever divides them on the screen. */
const spreadOf = (sums: ReadingSums): number => deviationOf(sums, { deviationDivisor: 'n' }) ?? 0;

function stabilityOf(study: Study, { sums, ends }: Known): Chronocard['stability'] {
  const mean = meanOfSums(sums);
  const isKnown = sums.observations > 1 && mean > 0;
  return {
    value: ends.least === null || ends.least === 0 ? null : ends.most / ends.least,
    norm: rowRule(study, mean).norm,
    expected: isKnown ? expectedStability(spreadOf(sums) / mean, sums.observations) : null,
    isLong: isLongMean(mean / SECOND_MS),
  };
}

function linesOf(
  study: Study,
  { sums, row }: Known,
  stability: number | null,
): readonly RequiredLine[] {
  const reckoning = reckoningOf(study);
  return requiredLines({
    n: sums.observations,
    personDays: sums.personDays,
    mean: meanOfSums(sums),
    squares: sums.observations * spreadOf(sums) ** 2,
    stability,
    first: (row ?? []).map(({ ms }) => ms),
    required: requiredOf(sums, reckoning),
    allowed: reckoning.allowed,
  });
}

function courseOfRow(row: readonly RowReading[]): Course | null {
  return courseOf(
    'reading',
    row.map(({ day, personId, observationId, ms }) => ({
      day,
      personId,
      observationId,
      readings: 1,
      ms,
    })),
  );
}

function courseOfDays(days: readonly DayMean[]): Course | null {
  return courseOf(
    'person-day',
    days.map((day) => ({ ...day, observationId: null })),
  );
}

type Unjudged = Pick<Course['items'][number], 'day' | 'personId' | 'observationId' | 'readings'> & {
  readonly ms: number;
};

function courseOf(by: Course['by'], values: readonly Unjudged[]): Course | null {
  const chart = durationChart(values.map(({ ms }) => ms));
  if (!chart) return null;
  const items = values.flatMap((value, place) => {
    const { day, personId, observationId, readings } = value;
    const individual = chart.individual[place];
    const average = chart.average[place];
    if (!individual || !average) return [];
    const range = chart.ranges[place - 1] ?? null;
    return [{ day, personId, observationId, readings, individual, average, range }];
  });
  return { by, center: chart.center, rangeCenter: chart.rangeCenter, items };
}
