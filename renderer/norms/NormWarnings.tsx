import { useTranslation } from 'react-i18next';

import type { NormsView } from '#shared/norms/norms-view.ts';
import { warningWords } from '#shared/norms/warning-words.ts';

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
