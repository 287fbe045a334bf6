import { useTranslation } from 'react-i18next';

import { formatTime } from '#shared/lib/format.ts';
import type { Workday } from '#shared/workdays/workday.ts';

import { useLocale } from '../lib/i18n.ts';
import { DurationText } from '../ui/DurationText.tsx';
import { QualityLine } from './QualityLine.tsx';

import classes from './Quality.module.css';

interface QualityStripProps {
  readonly workday: Workday;
}

/** A day that is over: when it was, how much of it is recorded, and what that rests on. */
export function QualityStrip({ workday }: QualityStripProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { shifts, zone, quality } = workday;
  const [first] = shifts;
  const last = shifts.at(-1);
  const times = first && {
    from: formatTime(locale, first.start, zone),
    to: last?.end ? formatTime(locale, last.end, zone) : '…',
  };
  return (
    <section className={classes['strip']} aria-label={t('workdays.quality.label')}>
      {quality.recordedMs > 0 ? (
        <p className={classes['sum']}>
          <DurationText ms={quality.recordedMs} format="clock" />
          <span>{t('workdays.recorded')}</span>
        </p>
      ) : null}
      <span className={classes['times']}>
        {times ? t('workdays.shift', times) : t('workdays.noShift')}
      </span>
      <QualityLine workday={workday} />
    </section>
  );
}
