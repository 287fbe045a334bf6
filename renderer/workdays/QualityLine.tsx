import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Workday } from '#shared/workdays/workday.ts';

import { useQualityFacts } from './quality-facts.ts';
import { useDayNow } from './use-workday.ts';

import classes from './Quality.module.css';

interface QualityLineProps {
  readonly workday: Workday;
}

/** How far the day can be trusted, in one line; each part explains itself on hover and focus. */
export function QualityLine({ workday }: QualityLineProps) {
  const { t } = useTranslation();
  const facts = useQualityFacts(workday, useDayNow(workday));
  return (
    <ul className={classes['line']} aria-label={t('workdays.quality.label')}>
      {facts.map(({ id, words, meaning }) => (
        <li key={id}>
          <Tooltip label={meaning} multiline maw={320}>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must reach the meaning */}
            <span className={classes['fact']} tabIndex={0}>
              {words}
            </span>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
