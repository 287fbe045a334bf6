import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Operation, OperationId } from '#shared/operations/operation.ts';

import { digitOf } from '../../hotkeys/recorder-keys.ts';
import { keysOf } from '../../ui/HotkeyText.tsx';
import { KindSwatch } from '../../ui/KindBadge.tsx';

import classes from './RecorderWindow.module.css';

interface WindowOperationsProps {
  readonly operations: readonly Operation[];
  readonly nameOf: (id: OperationId) => string;
  readonly runningId: OperationId | undefined;
  /** With Shift an operation interrupts what runs. */
  readonly onBegin: (operation: Operation, isInterrupting: boolean) => void;
}

/** The operations in two columns, with their digits. */
export function WindowOperations(props: WindowOperationsProps) {
  const { operations, nameOf, runningId, onBegin } = props;
  const { t } = useTranslation();
  if (operations.length === 0) return <p className={classes['none']}>{t('recording.noMatch')}</p>;
  return (
    <fieldset className={classes['tiles']} aria-label={t('recording.switchTo')}>
      {operations.map((operation) => (
        <button
          key={operation.id}
          type="button"
          className={classes['tile']}
          aria-pressed={operation.id === runningId}
          title={titleOf(nameOf(operation.id), operation.hotkey)}
          onClick={(event: MouseEvent) => onBegin(operation, event.shiftKey)}
        >
          <KindSwatch kind={operation.kind} colourStep={operation.colourStep} />
          <span className={classes['tileName']}>{nameOf(operation.id)}</span>
          <kbd className={classes['digit']}>{digitOf(operation.hotkey)}</kbd>
        </button>
      ))}
    </fieldset>
  );
}

const titleOf = (name: string, hotkey: string | null): string =>
  hotkey === null ? name : `${name} (${keysOf(hotkey).join('+')})`;
