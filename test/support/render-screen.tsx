// Puts a screen on a page with everything that the application's window would give it.
import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, type RenderResult } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';

import { Failures } from '#renderer/app/Failures.tsx';
import { createQueryClient } from '#renderer/app/query-client.ts';
import { cssVariables, theme } from '#renderer/app/theme.ts';
import { createI18n } from '#renderer/lib/i18n.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import type { Locale } from '#shared/lib/locale.ts';

// A loaded machine is slow, not wrong: what is awaited may take its time.
configure({ asyncUtilTimeout: 10_000 });

// What was told stands outside of React.
afterEach(() => {
  cleanup();
  notifications.clean();
});

/** What a browser has and jsdom does not. */
export function fillBrowser(): void {
  const query = (media: string): Partial<MediaQueryList> => ({
    media,
    matches: media.includes('min-width'),
    addEventListener: () => {},
    removeEventListener: () => {},
  });
  const observer = class {
    readonly observe = (): void => {};
    readonly unobserve = (): void => {};
    readonly disconnect = (): void => {};
  };
  Object.assign(window, { matchMedia: query, ResizeObserver: observer });
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
  // A field that grows with its text measures anew once fonts have come.
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
}

/** The window's bridge to main: calls go to the application under test. */
export function installBridge(bridge: Bridge): void {
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true });
}

/** What a window knows. */
export function testQueryClient(): QueryClient {
  return createQueryClient();
}

interface ScreenOptions {
  /** Real main code: `startTestApp()`. */
  readonly app: { readonly bridge: Bridge };
  readonly locale?: Locale;
}

/** Renders a screen over real main code. */
export function renderScreen(
  screen: ReactNode,
  { app, locale = 'en' }: ScreenOptions,
): RenderResult {
  fillBrowser();
  installBridge(app.bridge);
  return render(
    <QueryClientProvider client={testQueryClient()}>
      <I18nextProvider i18n={createI18n(locale)}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
          <Notifications />
          <Failures />
          <Suspense fallback={null}>{screen}</Suspense>
        </MantineProvider>
      </I18nextProvider>
    </QueryClientProvider>,
  );
}
