import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { type Outcome, OUTCOMES } from '#shared/recording/observation.ts';

import classes from './OutcomeChips.module.css';

interface OutcomeChipsProps {
  readonly outcome: Outcome | null;
  /** The chosen one again takes it away. */
  readonly onPick: (outcome: Outcome | null) => void;
}

/** What the performance led to, one click each. */
export function OutcomeChips({ outcome, onPick }: OutcomeChipsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes['root']} aria-label={t('recording.outcome')}>
      {OUTCOMES.map((each) => (
        <UnstyledButton
          key={each}
          className={classes['chip']}
          aria-pressed={each === outcome}
          onClick={() => onPick(each === outcome ? null : each)}
        >
          {t(`outcomes.${each}`)}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
