// oxlint-disable-next-line import/no-unassigned-import -- it is there for what it does, before all others
import './lib/no-eval.ts';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Kbd.layer.css';
import './app/global.css';
import { QueryClientProvider, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';

import { Appearance } from './app/Appearance.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { createQueryClient } from './app/query-client.ts';
import { createPageRoot } from './lib/page-root.ts';
import { installStyleNonce } from './lib/style-nonce.ts';
import { installTrustedTypes } from './lib/trusted-types.ts';
import { useAppEvent } from './lib/use-app-event.ts';
import { catalogueQuery } from './operations/catalogue-queries.ts';
import { QuestionWindow } from './recording/question/QuestionWindow.tsx';
import { BrokenBar } from './recording/window/BrokenBar.tsx';
import { settingsQuery } from './settings/settings-queries.ts';

installTrustedTypes();
installStyleNonce();

/** What main says unasked, turned into fresh data. */
function QuestionEvents() {
  const queryClient = useQueryClient();
  const again = (queryKey: readonly string[]): void =>
    void queryClient.invalidateQueries({ queryKey });
  useAppEvent('sampling.changed', () => again(['sampling']));
  useAppEvent('settings.changed', () => again(settingsQuery.queryKey));
  useAppEvent('record.changed', ({ area }) => {
    if (area === 'operations') again(catalogueQuery.queryKey);
  });
  return null;
}

/** Who is asked: the person whose day the keys time. */
function Question() {
  const { data: settings } = useSuspenseQuery(settingsQuery);
  const { currentPersonId: personId } = settings;
  return personId === null ? null : <QuestionWindow personId={personId} />;
}

createPageRoot().render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <Appearance>
        <ErrorBoundary fallback={BrokenBar}>
          <QuestionEvents />
          <Suspense>
            <Question />
          </Suspense>
        </ErrorBoundary>
      </Appearance>
    </QueryClientProvider>
  </StrictMode>,
);
