import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import { countedNumbers } from '#shared/simulation/model/scenario-numbers.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { plainNumber, sourceWords } from '#shared/simulation/words/source-words.ts';

import { useLocale } from '../lib/i18n.ts';

export type { Words } from '#shared/lib/texts.ts';
export { plainNumber, sourceWords } from '#shared/simulation/words/source-words.ts';

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
