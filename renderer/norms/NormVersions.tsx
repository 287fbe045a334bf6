import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/lib/format.ts';
import { normInForce } from '#shared/norms/approved-norm.ts';
import type { NormLine } from '#shared/norms/norms-view.ts';
import { basisWords, normTimeWords } from '#shared/norms/version-sheet.ts';

import { useLocale } from '../lib/i18n.ts';

import classes from './Norms.module.css';

interface NormVersionsProps {
  readonly line: NormLine;
  readonly onWithdraw: (ids: readonly string[], isWithdrawn: boolean) => void;
}

/** Every approved version, the newest first; what was withdrawn stays visible and can come back. */
export function NormVersions({ line, onWithdraw }: NormVersionsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inForce = normInForce(line.versions)?.id;
  if (line.versions.length === 0) {
    return <p className={classes['none']}>{t('norms.dialog.none')}</p>;
  }
  return (
    <ul className={classes['versions']} aria-label={t('norms.dialog.versions')}>
      {line.versions.map((norm) => (
        <li key={norm.id} data-withdrawn={norm.withdrawnAt !== null}>
          <span className={classes['words']}>
            <strong>
              {t('norms.dialog.version', {
                version: norm.version,
                time: normTimeWords(locale, norm),
              })}
            </strong>
            <span>
              {t('norms.dialog.by', {
                by: norm.approvedBy,
                on: formatDay(locale, norm.approvedOn, 'full'),
              })}
              {norm.id === inForce ? ` · ${t('norms.dialog.inForce')}` : ''}
              {norm.withdrawnAt === null ? '' : ` · ${t('norms.dialog.withdrawn')}`}
            </span>
            <span className={classes['basis']}>{basisWords({ t, locale }, norm)}</span>
          </span>
          <Button
            variant="subtle"
            size="xs"
            onClick={() => onWithdraw([norm.id], norm.withdrawnAt === null)}
          >
            {t(norm.withdrawnAt === null ? 'norms.dialog.withdraw' : 'norms.dialog.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
