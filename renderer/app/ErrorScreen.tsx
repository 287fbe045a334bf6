import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

import { ErrorPanel } from '../ui/ErrorPanel.tsx';
import type { Failed } from './ErrorBoundary.tsx';

import classes from './ErrorScreen.module.css';

/** A whole page that could not be shown: what happened, and how to go on. */
export function ErrorScreen(failed: Failed) {
  return (
    <main className={classes['root']}>
      <ErrorPanel {...failed} />
    </main>
  );
}

/** The same in the place of one screen: the frame around it lives on. */
export function ScreenError({ error }: { readonly error: unknown }) {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  const onRetry = (): void => {
    reset();
    void router.invalidate();
  };
  return <ErrorPanel error={error} onRetry={onRetry} />;
}
