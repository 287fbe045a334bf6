import { describe, expect, it } from 'vitest';

import { localeOfLook, rememberedLook, rememberLook, wasHereBefore } from '#renderer/app/look.ts';

function storage(stored: string | null = null) {
  const kept = { text: stored };
  return {
    getItem: () => kept.text,
    setItem: (_key: string, text: string) => {
      kept.text = text;
    },
  };
}

describe('the remembered look', () => {
  it('comes back as it was', () => {
    const place = storage();
    const look = { language: 'ru', theme: 'dark', isCompact: true } as const;
    rememberLook(place, look);
    expect(rememberedLook(place)).toEqual(look);
    expect(wasHereBefore(place)).toBe(true);
  });

  it.each([null, '', 'theme=purple', '{"theme":"dark"}'])('is the default after %j', (stored) => {
    expect(rememberedLook(storage(stored))).toEqual({
      language: 'system',
      theme: 'system',
      isCompact: false,
    });
  });

  it('knows a computer on which nothing was ever shown', () => {
    expect(wasHereBefore(storage())).toBe(false);
  });

  it('takes the language of the system unless one was chosen', () => {
    const look = rememberedLook(storage());
    expect(localeOfLook(look, 'ru-RU')).toBe('ru');
    expect(localeOfLook({ ...look, language: 'en' }, 'ru-RU')).toBe('en');
  });
});
