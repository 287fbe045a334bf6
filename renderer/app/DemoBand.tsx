import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { formatPeriod } from '#shared/lib/format.ts';

import { useLocale } from '../lib/i18n.ts';
import { aboutQuery } from '../settings/settings-queries.ts';
import { IconFlask } from '../ui/icons.ts';
import { recordedSpanQuery } from './recorded-span.ts';

import classes from './DemoBand.module.css';

/** Says that all of this is invented, and of which days it is. */
export function DemoBand() {
  const { t } = useTranslation();
  const locale = useLocale();
  const isDemo = useQuery(aboutQuery).data?.mode === 'demo';
  const { data: span } = useQuery({ ...recordedSpanQuery, enabled: isDemo });
  if (!isDemo) return null;
  return (
    <aside className={classes['root']} aria-label={t('app.demo.title')}>
      <IconFlask size={16} aria-hidden />
      <strong>{t('app.demo.title')}</strong>
      <span className={classes['words']}>
        {span?.from && span.to
          ? t('app.demo.words', { days: formatPeriod(locale, span.from, span.to) })
          : t('app.demo.wordsAlone')}
      </span>
    </aside>
  );
}
