/** The languages of the application; each has a complete file in `renderer/locales`. */
export const LOCALES = ['en', 'ru'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language to show when only a tag such as `ru-RU` is known. English is for everybody else. */
export function localeOf(tag: string): Locale {
  return LOCALES.find((locale) => tag.toLowerCase().startsWith(locale)) ?? 'en';
}
