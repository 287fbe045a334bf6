import type { TFunction } from 'i18next';

import en from '#shared/locales/en.json';

type Kind = keyof typeof en.settings.backups.kinds;

const isKind = (word: string): word is Kind => Object.hasOwn(en.settings.backups.kinds, word);

/** Why a backup was made, in words. */
export function backupKindWords(t: TFunction, kind: string): string {
  return isKind(kind) ? t(`settings.backups.kinds.${kind}`) : kind;
}
