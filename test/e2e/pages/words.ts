import en from '#shared/locales/en.json' with { type: 'json' };
import ru from '#shared/locales/ru.json' with { type: 'json' };

/** A language that the application speaks. */
export type Language = 'en' | 'ru';

const TEXTS: Readonly<Record<Language, unknown>> = { en, ru };

/** What stands on the screen for a key, such as `workdays.action.add`, up to its first blank to fill in. */
export function wordsOf(language: Language, key: string): string {
  let found = TEXTS[language];
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined;
  }
  if (typeof found !== 'string') throw new Error(`There is no text ${language}: ${key}`);
  return found.split('{{')[0] ?? '';
}
