import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import {
  formatAverage,
  formatAverageRange,
  formatDay,
  formatNumber,
  formatPeriod,
} from '#shared/lib/format.ts';
import { type ApprovedNorm, normInForce } from '#shared/norms/approved-norm.ts';
import type { NormLine } from '#shared/norms/norms-view.ts';

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
              {t('norms.dialog.version', { version: norm.version, time: timeOf(locale, norm) })}
            </strong>
            <span>
              {t('norms.dialog.by', {
                by: norm.approvedBy,
                on: formatDay(locale, norm.approvedOn, 'full'),
              })}
              {norm.id === inForce ? ` · ${t('norms.dialog.inForce')}` : ''}
              {norm.withdrawnAt === null ? '' : ` · ${t('norms.dialog.withdrawn')}`}
            </span>
            <span className={classes['basis']}>
              {t('norms.dialog.from', {
                average: t(`norms.average.${norm.average}`),
                observed: formatAverage(locale, norm.observedMs),
                n: formatNumber(locale, norm.observations),
                days: t('statistics.personDays', { count: norm.personDays }),
                period: norm.from && norm.to ? formatPeriod(locale, norm.from, norm.to) : '',
              })}
            </span>
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

function timeOf(locale: 'ru' | 'en', { standardMs, lowMs, highMs }: ApprovedNorm): string {
  return lowMs === null || highMs === null
    ? formatAverage(locale, standardMs)
    : formatAverageRange(locale, standardMs, { low: lowMs, high: highMs });
}
