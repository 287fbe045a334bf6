import { AppError } from '#shared/contract/app-error.ts';
import type { Language } from '#shared/operations/operation-name.ts';

import type { ReadableDatabase } from '../database/sql.ts';
import { readSettings } from '../settings/settings-store.ts';
import type { Options } from './command.ts';

/** The language of names: the one asked for, else the one that the application is set to, if there is one, else Russian. */
export function languageOf(options: Options, db: ReadableDatabase | null): Language {
  const asked = options['language'] ?? (db ? readSettings(db).language : 'system');
  if (asked === 'system') return 'ru';
  if (asked === 'ru' || asked === 'en') return asked;
  throw new AppError('usage', {
    message: `--language ${String(asked)}`,
    usage: '--language ru|en',
  });
}
