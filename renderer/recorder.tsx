// oxlint-disable-next-line import/no-unassigned-import -- it is there for what it does, before all others
import './lib/no-eval.ts';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import './app/global.css';
import { QueryClientProvider, useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';

import { Appearance } from './app/Appearance.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { createQueryClient } from './app/query-client.ts';
import { createPageRoot } from './lib/page-root.ts';
import { installStyleNonce } from './lib/style-nonce.ts';
import { installTrustedTypes } from './lib/trusted-types.ts';
import { useAppEvent } from './lib/use-app-event.ts';
import { catalogueQuery } from './operations/catalogue-queries.ts';
import { peopleQuery } from './recording/recording-queries.ts';
import { BrokenBar } from './recording/window/BrokenBar.tsx';
import { NobodyBar } from './recording/window/NobodyBar.tsx';
import { RecorderWindow } from './recording/window/RecorderWindow.tsx';
import { settingsQuery } from './settings/settings-queries.ts';

installTrustedTypes();
installStyleNonce();

/** What main says unasked, turned into fresh data. It hears also while the first answers are on their way. */
function RecorderEvents() {
  const queryClient = useQueryClient();
  const again = (queryKey: readonly string[]): void =>
    void queryClient.invalidateQueries({ queryKey });
  useAppEvent('settings.changed', () => again(settingsQuery.queryKey));
  useAppEvent('record.changed', ({ area }) => {
    if (area === 'operations') again(catalogueQuery.queryKey);
    if (area === 'people') again(peopleQuery.queryKey);
  });
  return null;
}

/** Whose recorder it is, and how the person wants it. */
function Recorder() {
  const [{ data: settings }, { data: people }] = useSuspenseQueries({
    queries: [settingsQuery, peopleQuery],
  });
  const person = people.find(({ id }) => id === settings.currentPersonId) ?? people[0];
  if (!person) return <NobodyBar />;
  return <RecorderWindow key={person.id} personId={person.id} settings={settings} />;
}

createPageRoot().render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <Appearance>
        <ErrorBoundary fallback={BrokenBar}>
          <RecorderEvents />
          <Suspense>
            <Recorder />
          </Suspense>
        </ErrorBoundary>
      </Appearance>
    </QueryClientProvider>
  </StrictMode>,
);
