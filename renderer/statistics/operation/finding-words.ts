import { formatNumber, formatShare } from '#shared/lib/format.ts';
import type { Words } from '#shared/lib/texts.ts';
import { enoughOf } from '#shared/statistics/enough.ts';
import { errorWords, meanWords } from '#shared/statistics/estimate-words.ts';
import type { OperationReadings, ReadingFigures } from '#shared/statistics/operation-readings.ts';

/** What the readings say, in one sentence: how long it takes, and whether that can be relied on. */
export function findingWords({ t, locale }: Words, figures: ReadingFigures): string {
  const { mean } = figures;
  if (mean.value === null) return t('statistics.readings.finding.nothing');
  const takes = t('statistics.readings.finding.mean', { mean: meanWords(locale, mean) });
  const enough = enoughOf(figures);
  return `${takes}: ${t(`statistics.readings.finding.${enough.kind}`)}`;
}

/** How many readings and days of people the average needs, beside how many there are. */
export function requiredWords({ t, locale }: Words, figures: ReadingFigures): string {
  const { required, readings, personDays, mean } = figures;
  const { observations, personDays: days, advised } = required;
  if (observations === null || days === null) return t('statistics.readings.required.unknown');
  const plain = t('statistics.readings.required.known', {
    error: errorWords({ t, locale }, required),
    level: formatNumber(locale, mean.level * 100),
    neededDays: t('statistics.enough.needed', { count: days }),
    neededReadings: t('statistics.enough.neededReadings', {
      count: observations,
      n: formatNumber(locale, observations),
    }),
    days: t('statistics.personDays', { count: personDays }),
    readings: t('statistics.enough.readings', {
      count: readings,
      n: formatNumber(locale, readings),
    }),
  });
  const sure = t('advice.required', {
    assurance: formatShare(locale, advised.assurance),
    days: t('statistics.enough.needed', { count: advised.personDays ?? days }),
  });
  return `${plain} ${sure}`;
}

/** Whether the logarithms of the readings are normal, as the note under the histogram. */
export function fitWords({ t, locale }: Words, { fit }: OperationReadings): string {
  if (fit.p === null) return t('statistics.readings.fit.few');
  const isTiny = fit.p < 0.001;
  const p = `p ${isTiny ? '<' : '='} ${formatNumber(locale, isTiny ? 0.001 : fit.p, 3)}`;
  return t(fit.curve.length > 0 ? 'statistics.readings.fit.holds' : 'statistics.readings.fit.not', {
    p,
  });
}
