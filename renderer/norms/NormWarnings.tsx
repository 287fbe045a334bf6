import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { assertNever } from '#shared/lib/assert.ts';
import { formatNumber, formatShare } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { NormsView, NormWarning } from '#shared/norms/norms-view.ts';

import { useLocale } from '../lib/i18n.ts';
import { useCatalogueNames } from '../operations/catalogue-names.ts';
import { IconAlertTriangle } from '../ui/icons.ts';

import classes from './Norms.module.css';

/** What must be known beside the figures. */
export function NormWarnings({ view }: { readonly view: NormsView }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useCatalogueNames();
  if (view.warnings.length === 0) return null;
  const nameOf = (id: string): string => {
    const line = view.lines.find(({ operationId }) => operationId === id);
    return line ? names.operation(line) : '';
  };
  return (
    <ul className={classes['warnings']} aria-label={t('norms.warnings')}>
      {view.warnings.map((warning) => (
        <li key={JSON.stringify(warning)}>
          <IconAlertTriangle size={16} aria-hidden />
          <span>{warningWords({ t, locale, nameOf }, warning)}</span>
        </li>
      ))}
    </ul>
  );
}

interface WarningWords {
  readonly t: TFunction;
  readonly locale: Locale;
  readonly nameOf: (operationId: string) => string;
}

function warningWords({ t, locale, nameOf }: WarningWords, warning: NormWarning): string {
  switch (warning.kind) {
    case 'individual':
      return t('norms.warning.individual', { count: warning.people });
    case 'not-approved':
      return t('norms.warning.notApproved', { count: warning.operations });
    case 'median':
      return t('norms.warning.median', { share: formatShare(locale, warning.times - 1) });
    case 'counted-twice':
      return t('norms.warning.countedTwice', { index: warning.timeIndex });
    case 'random-arrivals':
      return t('norms.warning.random', { names: warning.operations.map(nameOf).join(', ') });
    case 'preliminary-calendar':
      return t('norms.warning.preliminary', { year: plainYear(locale, warning.year) });
    case 'no-calendar':
      return t('norms.warning.noCalendar', { year: plainYear(locale, warning.year) });
    case 'no-fund':
      return t('norms.warning.noFund');
    case 'no-factor':
      return t('norms.warning.noFactor');
    default:
      return assertNever(warning);
  }
}

/** A year has no thousands to be set apart. */
const plainYear = (locale: Locale, year: number): string =>
  formatNumber(locale, year).replaceAll(/\D/g, '');
