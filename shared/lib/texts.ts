import type { TFunction } from 'i18next';

import type en from '../locales/en.json';
import type { Locale } from './locale.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** What words need: the texts and the language. */
export interface Words {
  readonly t: TFunction;
  readonly locale: Locale;
}
