import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

import { NO_VALUE } from '#shared/lib/format.ts';
import { type Locale, localeOf } from '#shared/lib/locale.ts';
import en from '#shared/locales/en.json';
import ru from '#shared/locales/ru.json';

/** Texts in one language, ready at once: both languages are part of the bundle. */
export function createI18n(locale: Locale): I18n {
  const i18n = createInstance();
  // Nothing is awaited: with texts at hand and `initAsync: false` this is done when it returns.
  void i18n.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ru: { translation: ru } },
    interpolation: { escapeValue: false },
    missingInterpolationHandler: () => NO_VALUE,
    initAsync: false,
  });
  return i18n;
}

/** The language on screen, for the functions of `format.ts`. */
export function useLocale(): Locale {
  return localeOf(useTranslation().i18n.language);
}
