import { createInstance } from 'i18next';

import { NO_VALUE } from '#shared/lib/format.ts';
import type { Locale } from '#shared/lib/locale.ts';
import type { Words } from '#shared/lib/texts.ts';
import en from '#shared/locales/en.json' with { type: 'json' };
import ru from '#shared/locales/ru.json' with { type: 'json' };

/** The words of the windows in one language, without a window. */
export function textsOf(locale: Locale): Words {
  const i18n = createInstance();
  // Nothing is awaited: with texts at hand and `initAsync: false` this is done when it returns.
  void i18n.init({
    lng: locale,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ru: { translation: ru } },
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => NO_VALUE,
    initAsync: false,
  });
  return { t: i18n.t, locale };
}
