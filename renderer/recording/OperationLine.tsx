import type { Operation } from '#shared/operations/operation.ts';

import { HotkeyText } from '../ui/HotkeyText.tsx';
import { KindSwatch } from '../ui/KindBadge.tsx';

import classes from './OperationLine.module.css';

interface OperationLineProps {
  readonly operation: Operation;
  readonly name: string;
  readonly hasHotkey?: boolean;
}

/** An operation in a list: its kind, its name, and the keys that begin it. */
export function OperationLine({ operation, name, hasHotkey = false }: OperationLineProps) {
  return (
    <span className={classes['root']}>
      <KindSwatch kind={operation.kind} colourStep={operation.colourStep} />
      <span className={classes['name']}>{name}</span>
      {hasHotkey && operation.hotkey !== null ? <HotkeyText chord={operation.hotkey} /> : null}
    </span>
  );
}
