import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';

import { Appearance } from './Appearance.tsx';
import { AppEvents } from './AppEvents.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Failures } from './Failures.tsx';
import type { AppRouter } from './router.tsx';

interface AppProps {
  readonly queryClient: QueryClient;
  readonly router: AppRouter;
}

/** The main window. */
export function App({ queryClient, router }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Appearance>
        <ErrorBoundary fallback={ErrorScreen}>
          <AppEvents />
          <Failures />
          <Notifications position="bottom-center" limit={3} />
          <RouterProvider router={router} />
        </ErrorBoundary>
      </Appearance>
    </QueryClientProvider>
  );
}
