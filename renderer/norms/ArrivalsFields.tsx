import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Arrivals } from '#shared/norms/norm-plan.ts';
import type { NormLine } from '#shared/norms/norms-view.ts';

import { useLocale } from '../lib/i18n.ts';
import { AmountField } from '../studies/AmountField.tsx';

import classes from './Norms.module.css';

interface ArrivalsFieldsProps {
  readonly name: string;
  readonly line: NormLine;
  readonly arrivals: Arrivals | undefined;
  readonly onArrivals: (arrivals: Arrivals | null) => void;
}

/** A first guess, to be changed. */
const FIRST: Arrivals = { perHour: 6, withinMinutes: 1, servedShare: 0.8 };

/** Clients who come when they want: how many, what they are promised, and how many people that takes at a time. */
export function ArrivalsFields({ name, line, arrivals, onArrivals }: ArrivalsFieldsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const change = (part: Partial<Arrivals>): void => {
    if (arrivals) onArrivals({ ...arrivals, ...part });
  };
  return (
    <div className={classes['arrivals']}>
      <Checkbox
        label={t('norms.arrivals.isRandom')}
        description={t('norms.arrivals.meaning')}
        checked={arrivals !== undefined}
        onChange={(event) => onArrivals(event.currentTarget.checked ? FIRST : null)}
      />
      {arrivals ? (
        <div className={classes['fields']}>
          <span>{t('norms.arrivals.perHour')}</span>
          <AmountField
            label={t('norms.arrivals.perHourOf', { name })}
            amount={arrivals.perHour}
            suffix=""
            onAmount={(perHour) => {
              if (perHour > 0) change({ perHour });
            }}
          />
          <span>{t('norms.arrivals.within')}</span>
          <AmountField
            label={t('norms.arrivals.withinOf', { name })}
            amount={arrivals.withinMinutes}
            suffix={` ${t('format.minute')}`}
            onAmount={(withinMinutes) => change({ withinMinutes })}
          />
          <span>{t('norms.arrivals.served')}</span>
          <AmountField
            label={t('norms.arrivals.servedOf', { name })}
            amount={Math.round(arrivals.servedShare * 1000) / 10}
            suffix=" %"
            max={99.9}
            onAmount={(percent) => {
              if (percent >= 1) change({ servedShare: percent / 100 });
            }}
          />
        </div>
      ) : null}
      {line.queue ? (
        <p className={classes['queue']}>
          {t('norms.arrivals.result', {
            servers: formatNumber(locale, line.queue.servers),
            load: formatNumber(locale, line.queue.load, 2),
            margin: formatNumber(locale, line.queue.margin ?? 1, 1, true),
          })}
        </p>
      ) : null}
    </div>
  );
}
