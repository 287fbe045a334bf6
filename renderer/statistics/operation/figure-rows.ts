import { formatAverage, formatNumber, formatShare, NO_VALUE } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { errorWords, meanMeaning, meanWords } from '#shared/statistics/estimate-words.ts';
import type { ReadingFigures } from '#shared/statistics/operation-readings.ts';

/** One figure of the readings: its name, what it means, and its value in words. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly value: string;
}

const IDS = [
  'n',
  'mean',
  'median',
  'geometric',
  'p90',
  'deviation',
  'required',
  'stability',
  'interruptions',
] as const;
type Id = (typeof IDS)[number];

/** The figures in the order in which a labour economist reads them. */
export function figureRows(
  words: Words,
  figures: ReadingFigures,
  interruptions: number,
): FigureRow[] {
  const { t, locale } = words;
  const { mean } = figures;
  const average = (ms: number | null): string =>
    ms === null ? NO_VALUE : formatAverage(locale, ms);
  const number = (value: number | null, decimals = 0): string =>
    value === null ? NO_VALUE : formatNumber(locale, value, decimals, true);
  const values: Readonly<Record<Id, string>> = {
    n: t('statistics.readings.nOfDays', {
      n: number(figures.readings),
      days: t('statistics.personDays', { count: figures.personDays }),
    }),
    mean: meanWords(locale, mean),
    median: average(figures.median),
    geometric: average(figures.geometricMean),
    p90: average(figures.p90),
    deviation:
      figures.deviation === null || figures.variation === null
        ? NO_VALUE
        : `${average(figures.deviation)} (${formatShare(locale, figures.variation)})`,
    required: t('statistics.readings.requiredDays', {
      days: number(figures.required.personDays),
      n: number(figures.required.observations),
    }),
    stability: number(figures.stability, 1),
    interruptions: number(interruptions),
  };
  return IDS.map((id) => ({
    id,
    name: t(`statistics.readings.figures.${id}`, { error: errorWords(words, figures.required) }),
    hint: id === 'mean' ? meanMeaning(words, mean) : t(`statistics.readings.hints.${id}`),
    value: values[id],
  }));
}
