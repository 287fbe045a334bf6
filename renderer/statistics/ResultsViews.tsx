import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { RESULTS_VIEWS, type ResultsView } from './results-view.ts';

import classes from './ResultsViews.module.css';

interface ResultsViewsProps {
  readonly view: ResultsView;
  readonly onView: (view: ResultsView) => void;
}

/** The ways to look at the results, to choose one of them. */
export function ResultsViews({ view, onView }: ResultsViewsProps) {
  const { t } = useTranslation();
  return (
    <nav className={classes['root']} aria-label={t('statistics.views.label')}>
      {RESULTS_VIEWS.map((each) => (
        <UnstyledButton
          key={each}
          className={classes['view']}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {t(`statistics.views.${each}`)}
        </UnstyledButton>
      ))}
    </nav>
  );
}
