import { Button } from '@mantine/core';
import { notifications, notificationsStore } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

import classes from './undo-toast.module.css';

const SHOWN_MS = 10_000;

interface UndoToast {
  /** What was done, in the past tense. */
  readonly message: string;
  readonly onUndo: () => void;
}

/** Says what was done and offers for ten seconds to take it back. A later deed replaces it: undo means the last one. */
export function showUndoToast({ message, onUndo }: UndoToast): void {
  hideUndoToast();
  const undo = (): void => {
    hideUndoToast();
    onUndo();
  };
  notifications.show({
    'data-undo': true,
    autoClose: SHOWN_MS,
    withAutoCloseProgress: true,
    message: <UndoMessage message={message} onUndo={undo} />,
  });
}

/** Takes the offer away, for example because Ctrl+Z has done it. */
export function hideUndoToast(): void {
  notifications.updateState(notificationsStore, (shown) =>
    shown.filter((each) => each['data-undo'] !== true),
  );
}

function UndoMessage({ message, onUndo }: UndoToast) {
  const { t } = useTranslation();
  return (
    <span className={classes['root']}>
      <span>{message}</span>
      <Button size="xs" variant="subtle" flex="none" onClick={onUndo}>
        {t('ui.undo')}
      </Button>
    </span>
  );
}
