// The whole main window over real main code, at an address.
import { createMemoryHistory } from '@tanstack/react-router';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import { afterEach } from 'vitest';

import { App } from '#renderer/app/App.tsx';
import { createAppRouter } from '#renderer/app/router.tsx';
import type { Bridge } from '#shared/contract/bridge.ts';
import { fillBrowser, installBridge, testQueryClient } from '#test/support/render-screen.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

interface RenderedApp extends RenderResult {
  /** Where the window is now. */
  readonly address: () => string;
}

/** Opens the window. */
export function renderApp(app: { readonly bridge: Bridge }, path = '/'): RenderedApp {
  fillBrowser();
  // The window scrolls to the top on each new screen; jsdom cannot.
  Object.assign(window, { scrollTo: () => {} });
  installBridge(app.bridge);
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }));
  const rendered = render(<App queryClient={testQueryClient()} router={router} />);
  return { ...rendered, address: () => router.state.location.href };
}
