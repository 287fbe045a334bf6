import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './OutcomeTabs.module.css';

const VIEWS = [
  'hours',
  'queues',
  'money',
  'compare',
  'decides',
  'reach',
  'history',
  'basis',
] as const;

/** One way to look at what happens. */
export type OutcomeView = (typeof VIEWS)[number];

interface OutcomeTabsProps {
  readonly view: OutcomeView;
  readonly onView: (view: OutcomeView) => void;
}

/** The ways to look at what happens, to choose one of them. */
export function OutcomeTabs({ view, onView }: OutcomeTabsProps) {
  const { t } = useTranslation();
  return (
    <nav className={classes['root']} aria-label={t('simulation.tabs.label')}>
      {VIEWS.map((each) => (
        <UnstyledButton
          key={each}
          className={classes['view']}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {t(`simulation.tabs.${each}`)}
        </UnstyledButton>
      ))}
    </nav>
  );
}
