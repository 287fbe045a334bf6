import { useTranslation } from 'react-i18next';

import type { Workday } from '#shared/workdays/workday.ts';

import { formatTime } from '../lib/format.ts';
import { useLocale } from '../lib/i18n.ts';
import { DurationText } from '../ui/DurationText.tsx';
import { useQualityFacts } from './quality-facts.ts';
import { useDayNow } from './use-workday.ts';

import classes from './Quality.module.css';

interface QualityCardProps {
  readonly workday: Workday;
}

/** A day that is over: when it was, how much of it is recorded, and what that rests on. */
export function QualityCard({ workday }: QualityCardProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { shifts, zone, quality } = workday;
  const facts = useQualityFacts(workday, useDayNow(workday));
  const [first] = shifts;
  const last = shifts.at(-1);
  const times = first && {
    from: formatTime(locale, first.start, zone),
    to: last?.end ? formatTime(locale, last.end, zone) : '…',
  };
  return (
    <section className={classes['card']} aria-label={t('workdays.quality.label')}>
      <h2 className={classes['title']}>
        {times ? t('workdays.shift', times) : t('workdays.noShift')}
      </h2>
      {quality.recordedMs > 0 ? (
        <p className={classes['sum']}>
          <DurationText ms={quality.recordedMs} format="clock" />
          <span>{t('workdays.recorded')}</span>
        </p>
      ) : null}
      <dl className={classes['facts']}>
        {facts.map(({ id, words, meaning }) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
