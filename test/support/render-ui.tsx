// Puts a component on a page with a theme and texts, and nothing of the application behind it.
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';

import { cssVariables, theme } from '#renderer/app/theme.ts';
import { createI18n } from '#renderer/lib/i18n.ts';
import type { Locale } from '#shared/lib/locale.ts';

import { fillBrowser } from './render-screen.tsx';

afterEach(cleanup);

/** Renders a component that needs no data. */
export function renderUi(component: ReactNode, locale: Locale = 'en'): RenderResult {
  fillBrowser();
  const i18n = createI18n(locale);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
        <Notifications />
        {children}
      </MantineProvider>
    </I18nextProvider>
  );
  return render(component, { wrapper });
}
