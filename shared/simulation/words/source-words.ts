import { formatNumber } from '../../lib/format.ts';
import type { Locale } from '../../lib/locale.ts';
import type { Words } from '../../lib/texts.ts';
import type { NumberSource } from '../model/number-source.ts';
import { calendarYears } from '../model/run-calendar.ts';

/** A number as it is written in a scenario: as many decimals as say something. */
export function plainNumber(locale: Locale, value: number): string {
  const size = Math.abs(value);
  return formatNumber(locale, value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

/** Where a number comes from, with its interval or range. */
export function sourceWords({ t, locale }: Words, source: NumberSource | null): string {
  if (!source) return t('simulation.source.assumedPlain');
  const years = calendarYears(source);
  if (years) return t('simulation.facts.calendarSource', { years: years.join(', ') });
  if (source.kind === 'imported') {
    return t('simulation.source.imported', { from: source.from === '' ? '' : `: ${source.from}` });
  }
  const { low, high } = source;
  const range =
    low === null || high === null
      ? null
      : { low: plainNumber(locale, low), high: plainNumber(locale, high) };
  if (source.kind === 'assumed') return t('simulation.source.assumed', { ...range });
  const n = formatNumber(locale, source.n);
  return range
    ? t('simulation.source.measuredRange', { n, ...range })
    : t('simulation.source.measured', { n });
}
