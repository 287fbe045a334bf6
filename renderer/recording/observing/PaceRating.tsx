import { ActionIcon, Button, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { paceRatingSchema } from '#shared/recording/observation.ts';

import { IconMinus, IconPlus } from '../../ui/icons.ts';
import { KeyTooltip } from '../KeyTooltip.tsx';
import { ratingBy } from './rated-reading.ts';

import classes from './ObserveScreen.module.css';

interface PaceRatingProps {
  /** Of the running or last reading; undefined: there is none yet. */
  readonly rating: number | null | undefined;
  readonly isPaceRated: boolean;
  readonly onRate: (rating: number | null) => void;
}

const STEP = 5;

/** The pace of the running or last reading: by keys, buttons or digits. */
export function PaceRating({ rating, isPaceRated, onRate }: PaceRatingProps) {
  const { t } = useTranslation();
  const isOff = rating === undefined;
  const known = rating ?? null;
  return (
    <div className={classes['pace']}>
      <span className={classes['paceName']}>{t('observing.pace')}</span>
      <KeyTooltip label={t('observing.slower')} chord="[">
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('observing.slower')}
          disabled={isOff}
          onClick={() => onRate(ratingBy(known, -STEP))}
        >
          <IconMinus size={16} />
        </ActionIcon>
      </KeyTooltip>
      <NumberInput
        aria-label={t('observing.paceLabel')}
        className={classes['paceField'] ?? ''}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        disabled={isOff}
        placeholder={t('observing.notRated')}
        value={known ?? ''}
        key={String(known)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
        onBlur={(event) => {
          const typed = paceRatingSchema.safeParse(Number(event.currentTarget.value));
          if (typed.success && typed.data !== known) onRate(typed.data);
        }}
      />
      <KeyTooltip label={t('observing.faster')} chord="]">
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('observing.faster')}
          disabled={isOff}
          onClick={() => onRate(ratingBy(known, STEP))}
        >
          <IconPlus size={16} />
        </ActionIcon>
      </KeyTooltip>
      {known === null ? null : (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onRate(null)}>
          {t('observing.unrate')}
        </Button>
      )}
      <span className={classes['note']}>
        {t(isPaceRated ? 'observing.ratedOn' : 'observing.ratedOff')}
      </span>
    </div>
  );
}
