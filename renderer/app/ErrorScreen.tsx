import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

import { ErrorPanel } from '../ui/ErrorPanel.tsx';

import classes from './ErrorScreen.module.css';

interface ErrorScreenProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A whole page that could not be shown: what happened, and how to go on. */
export function ErrorScreen({ error, onRetry }: ErrorScreenProps) {
  return (
    <main className={classes['root']}>
      <ErrorPanel error={error} onRetry={onRetry} />
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
