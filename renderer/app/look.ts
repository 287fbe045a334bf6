import { localeOf, type Locale } from '#shared/lib/locale.ts';
import { type Settings, settingsSchema } from '#shared/settings/settings.ts';

/** How the windows look: the part of the settings that the very first frame needs. */
export type Look = Pick<Settings, 'language' | 'theme' | 'isCompact'>;

const lookSchema = settingsSchema.pick({ language: true, theme: true, isCompact: true });
const KEY = 'look';

/** The look of the last time, so that nothing changes its colours when the settings arrive. */
export function rememberedLook(storage: Pick<Storage, 'getItem'>): Look {
  const stored = Object.fromEntries(new URLSearchParams(storage.getItem(KEY) ?? ''));
  const look = lookSchema.safeParse({ ...stored, isCompact: stored['isCompact'] === 'true' });
  return look.success ? look.data : lookSchema.parse({});
}

/** Whether this computer has shown the application before. */
export function wasHereBefore(storage: Pick<Storage, 'getItem'>): boolean {
  return storage.getItem(KEY) !== null;
}

/** Keeps the look for the next start. */
export function rememberLook(storage: Pick<Storage, 'setItem'>, look: Look): void {
  const { language, theme, isCompact } = look;
  storage.setItem(
    KEY,
    new URLSearchParams({ language, theme, isCompact: String(isCompact) }).toString(),
  );
}

/** The language to show; the system's where nothing else was chosen. */
export function localeOfLook({ language }: Look, systemTag: string): Locale {
  return language === 'system' ? localeOf(systemTag) : language;
}
