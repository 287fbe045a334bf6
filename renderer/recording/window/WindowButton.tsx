import type { ReactNode } from 'react';

import { keysOf } from '../../ui/HotkeyText.tsx';

import classes from './RecorderWindow.module.css';

interface WindowButtonProps {
  /** What it does. */
  readonly label: string;
  readonly chord?: string | null;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button of the recorder window. Its tooltip is the system's: another one would be cut off by the small window. */
export function WindowButton(props: WindowButtonProps) {
  const { label, chord = null, isOff = false, isPressed, onClick, children } = props;
  return (
    <button
      type="button"
      className={classes['button']}
      aria-label={label}
      aria-pressed={isPressed}
      title={chord === null ? label : `${label} (${keysOf(chord).join('+')})`}
      disabled={isOff}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
