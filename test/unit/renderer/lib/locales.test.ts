import { describe, expect, it } from 'vitest';

import { createI18n } from '#renderer/lib/i18n.ts';
import { ERROR_CODES } from '#shared/contract/app-error.ts';
import { LOCALES, localeOf } from '#shared/lib/locale.ts';
import en from '#shared/locales/en.json';
import ru from '#shared/locales/ru.json';
import { KINDS } from '#shared/operations/kind.ts';

const TEXTS = { en, ru };
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every text with its dotted key. */
function textsOf(node: unknown, path = ''): [key: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node ?? {}).flatMap(([key, child]) =>
    textsOf(child, path ? `${path}.${key}` : key),
  );
}

const withoutPlural = (keys: readonly string[]): string[] => [
  ...new Set(keys.map((key) => key.replace(PLURAL, ''))),
];
const keysOf = (locale: 'en' | 'ru'): string[] => textsOf(TEXTS[locale]).map(([key]) => key);
const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

describe('the languages', () => {
  it('have the same keys', () => {
    expect(withoutPlural(keysOf('ru'))).toEqual(
      expect.arrayContaining(withoutPlural(keysOf('en'))),
    );
    expect(withoutPlural(keysOf('en'))).toEqual(
      expect.arrayContaining(withoutPlural(keysOf('ru'))),
    );
  });

  it.each(LOCALES)('have every plural form of %s', (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const keys = keysOf(locale);
    const counted = withoutPlural(keys.filter((key) => PLURAL.test(key)));
    expect(counted.length).toBeGreaterThan(0);
    const missing = counted.flatMap((key) =>
      forms.map((form) => `${key}_${form}`).filter((form) => !keys.includes(form)),
    );
    expect(missing).toEqual([]);
  });

  it('fill the same places in each text', () => {
    const russian = new Map(textsOf(ru).map(([key, text]) => [key, placesIn(text)]));
    const different = textsOf(en).filter(
      ([key, text]) => russian.has(key) && placesIn(text).join() !== russian.get(key)?.join(),
    );
    expect(different).toEqual([]);
  });

  it('leave no text empty and shout at nobody', () => {
    const bad = LOCALES.flatMap((locale) =>
      textsOf(TEXTS[locale]).filter(([, text]) => text.trim() === '' || text.includes('!')),
    );
    expect(bad).toEqual([]);
  });

  it.each(LOCALES)('have a text for each error and kind in %s', (locale) => {
    const { t } = createI18n(locale);
    for (const code of ERROR_CODES) expect(t(`errors.${code}`)).not.toBe(`errors.${code}`);
    for (const kind of KINDS) expect(t(`kind.${kind}`)).not.toBe(`kind.${kind}`);
  });
});

describe('texts', () => {
  it('are those of the language', () => {
    expect(createI18n('en').t('ui.undo')).toBe('Undo');
    expect(createI18n('ru').t('ui.undo')).toBe('Отменить');
  });

  it('count as the language does', () => {
    const { t } = createI18n('ru');
    const words = [1, 2, 5, 21].map((count) => t('ui.timeline.aggregate', { count }));
    expect(words[0]).toContain('1 отрезок');
    expect(words[1]).toContain('2 отрезка');
    expect(words[2]).toContain('5 отрезков');
    expect(words[3]).toContain('21 отрезок');
  });

  it('do not compile with a key that is not there', () => {
    const { t } = createI18n('en');
    // @ts-expect-error -- the key does not exist
    expect(t('ui.undoo')).toBe('ui.undoo');
  });
});

it.each([
  ['ru', 'ru'],
  ['ru-RU', 'ru'],
  ['en-US', 'en'],
  ['de', 'en'],
])('the tag %s means %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});
