import { UnstyledButton } from '@mantine/core';
import { useMatches } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { ErrorStrip } from '../ui/ErrorStrip.tsx';
import { HotkeyText } from '../ui/HotkeyText.tsx';
import { IconSearch } from '../ui/icons.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useFrame } from './frame-context.ts';
import { PeriodPicker } from './PeriodPicker.tsx';
import { PersonFilter } from './PersonFilter.tsx';
import { RecordingPlace } from './RecordingPlace.tsx';

import classes from './TopBar.module.css';

/** Whose time of which days is shown, the way to everything else, and what is being recorded. */
export function TopBar() {
  const { t } = useTranslation();
  const { openPalette } = useFrame();
  const filters = useMatches({ select: (matches) => matches.at(-1)?.staticData.filters });
  return (
    <header className={classes['root']}>
      {filters === 'period-and-person' ? <PeriodPicker /> : null}
      {filters ? (
        <ErrorBoundary fallback={ErrorStrip}>
          <Suspense>
            <PersonFilter hasEveryone={filters === 'period-and-person'} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      <div className={classes['space']} />
      <UnstyledButton className={classes['search']} onClick={openPalette}>
        <IconSearch size={16} aria-hidden />
        <span className={classes['searchWords']}>{t('app.palette.button')}</span>
        <HotkeyText chord="CommandOrControl+K" />
      </UnstyledButton>
      <ErrorBoundary fallback={ErrorStrip}>
        <Suspense>
          <RecordingPlace />
        </Suspense>
      </ErrorBoundary>
    </header>
  );
}
