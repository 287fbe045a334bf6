import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Outlet, useMatchRoute } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import { Loading } from '../ui/Loading.tsx';
import { DemoBand } from './DemoBand.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FrameProvider } from './FrameProvider.tsx';
import { wasHereBefore } from './look.ts';
import { NoticesBar } from './NoticesBar.tsx';
import { Rail } from './Rail.tsx';
import { QuestionPlace } from './RecordingPlace.tsx';
import { TopBar } from './TopBar.tsx';

import classes from './Layout.module.css';

/** From here on the rail has room for words; below, a person may still want them. */
const WIDE = '(min-width: 1200px)';

/** The frame of all screens: rail, top bar, what the application has to tell, and the screen itself. */
export function Layout() {
  const { t } = useTranslation();
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const [chosen, choose] = useLocalStorage<'open' | 'closed' | 'auto'>({
    key: 'rail',
    defaultValue: 'auto',
    getInitialValueInEffect: false,
  });
  const isFirstStart = useMatchRoute()({ to: '/' }) && !wasHereBefore(localStorage);
  const isCollapsed = chosen === 'auto' ? !isWide : chosen === 'closed';
  // Who comes for the first time goes to the welcome, which has no frame: it should not flash before.
  if (isFirstStart) return <Outlet />;
  return (
    <FrameProvider onToggleRail={() => choose(isCollapsed ? 'open' : 'closed')}>
      <div className={classes['root']} data-collapsed={isCollapsed}>
        <a className={classes['skip']} href="#content" onClick={toContent}>
          {t('app.skip')}
        </a>
        <Rail isCollapsed={isCollapsed} onToggle={() => choose(isCollapsed ? 'open' : 'closed')} />
        <div className={classes['column']}>
          <TopBar />
          <DemoBand />
          <NoticesBar />
          <div className={classes['question']}>
            <ErrorBoundary fallback={ErrorPanel}>
              <Suspense>
                <QuestionPlace />
              </Suspense>
            </ErrorBoundary>
          </div>
          <main id="content" className={classes['content']} tabIndex={-1}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
      </div>
    </FrameProvider>
  );
}

/** The address belongs to the router, so the link only moves the focus. */
function toContent(event: { readonly preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
