import type { TFunction } from 'i18next';

import en from '#shared/locales/en.json';

type Action = keyof typeof en.operations.actions;

const isAction = (word: string): word is Action => Object.hasOwn(en.operations.actions, word);

/** What was done to the catalogue, such as `move-group`, in words. */
export function actionWords(t: TFunction, action: string): string {
  return isAction(action) ? t(`operations.actions.${action}`) : action;
}
