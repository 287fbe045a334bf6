import type { TFunction } from 'i18next';

import en from '#shared/locales/en.json';

type Action = keyof typeof en.actions;

const isAction = (word: string): word is Action => Object.hasOwn(en.actions, word);

/** A word of the journal, such as `move-edge`, as people say it. */
export function actionWords(t: TFunction, action: string): string {
  return isAction(action) ? t(`actions.${action}`) : action;
}

/** What the undo button would take back. */
export function undoWords(t: TFunction, undoable: string | null): string {
  if (undoable === null) return t('recording.undo');
  return t('recording.undoNamed', { action: actionWords(t, undoable) });
}
