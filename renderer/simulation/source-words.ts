import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { NumberSource } from '#shared/simulation/model/number-source.ts';
import { calendarYears } from '#shared/simulation/model/run-calendar.ts';
import { countedNumbers } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';

import { useLocale } from '../lib/i18n.ts';

/** What words need: the texts and the language. */
export interface Words {
  readonly t: TFunction;
  readonly locale: Locale;
}

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

/** What the minutes of an operation rest on, in a word and in full. */
export function useShortSource(
  scenario: Scenario,
  operation: string,
): { readonly short: string; readonly long: string; readonly isAssumed: boolean } {
  const { t } = useTranslation();
  const locale = useLocale();
  const path = `.${operation}.`;
  const own = countedNumbers(scenario).find(
    (number) =>
      number.path.includes(path) &&
      (number.path.endsWith('.minutes') || number.path.endsWith('.minutesADay')),
  );
  const source = own?.source ?? null;
  const kind = source?.kind ?? 'assumed';
  const value = own ? `${plainNumber(locale, own.value)}\u00A0${t('format.minute')}` : '';
  const short =
    source?.kind === 'measured'
      ? t('simulation.source.short.measured', { n: formatNumber(locale, source.n) })
      : t(`simulation.source.short.${kind}`, { n: '' });
  return {
    short: `${value} · ${short}`,
    long: `${value}: ${sourceWords({ t, locale }, source)}`,
    isAssumed: kind === 'assumed',
  };
}
