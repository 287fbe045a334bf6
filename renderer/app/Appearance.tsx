import { MantineProvider } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';

import { createI18n } from '../lib/i18n.ts';
import { styleNonce } from '../lib/style-nonce.ts';
import { settingsQuery } from '../settings/settings-queries.ts';
import { DensityContext } from '../ui/density.ts';
import { localeOfLook, rememberedLook, rememberLook } from './look.ts';
import { cssVariables, themeWith } from './theme.ts';

/** Language, colours and density, as chosen; until the settings are here, as they were the last time. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const { data: settings } = useQuery(settingsQuery);
  const [remembered] = useState(() => rememberedLook(localStorage));
  const look = settings ?? remembered;
  const locale = localeOfLook(look, navigator.language);
  const [i18n] = useState(() => createI18n(locale));

  const close = i18n.t('ui.close', { lng: locale });
  const theme = useMemo(() => themeWith({ close }), [close]);

  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    void i18n.changeLanguage(locale);
  }, [i18n, locale]);

  useEffect(() => {
    if (settings) rememberLook(localStorage, settings);
  }, [settings]);

  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        getStyleNonce={styleNonce}
        defaultColorScheme="auto"
        {...(look.theme === 'system' ? {} : { forceColorScheme: look.theme })}
      >
        <DensityContext value={look.isCompact ? 'compact' : 'normal'}>{children}</DensityContext>
      </MantineProvider>
    </I18nextProvider>
  );
}
