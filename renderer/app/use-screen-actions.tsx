import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { RESULTS_VIEWS } from '../statistics/results-view.ts';
import { IconCalendar, IconChartBar } from '../ui/icons.ts';
import type { PaletteAction } from './palette-action.ts';
import { PERIODS } from './period.ts';
import { SCREENS } from './screens.ts';

const NAMED = PERIODS.filter((period) => period !== 'custom');

/** The way to each screen, to each view of the results, and to the results of each named period. */
export function useScreenActions(): PaletteAction[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const results = t('app.screens.results');
  return [
    ...SCREENS.map(({ id, to, chord, icon: Icon }) => ({
      id,
      label: t(`app.screens.${id}`),
      icon: <Icon size={16} />,
      chord,
      onRun: () => void navigate({ to }),
    })),
    ...RESULTS_VIEWS.map((view) => ({
      id: `results-${view}`,
      label: `${results}: ${t(`statistics.views.${view}`)}`,
      icon: <IconChartBar size={16} />,
      onRun: () =>
        void navigate({
          to: '/results',
          search: (now) => ({ ...now, view: view === 'overview' ? undefined : view }),
        }),
    })),
    {
      id: 'reckoning',
      label: t('app.palette.reckoned'),
      icon: <IconChartBar size={16} />,
      onRun: () =>
        void navigate({
          to: '/results',
          search: (now) => ({ ...now, view: 'balance', dialog: 'reckoning' }),
        }),
    },
    ...NAMED.map((period) => ({
      id: `results-${period}`,
      label: `${results}: ${t(`app.period.${period}`)}`,
      icon: <IconCalendar size={16} />,
      onRun: () =>
        void navigate({
          to: '/results',
          search: (now) => ({ ...now, period, from: undefined, to: undefined }),
        }),
    })),
  ];
}
