import { Tooltip } from '@mantine/core';
import type { ReactElement } from 'react';

import { HotkeyText } from '../ui/HotkeyText.tsx';

import classes from './KeyTooltip.module.css';

interface KeyTooltipProps {
  readonly label: string;
  /** The global chord of the same command, if it has one. */
  readonly chord?: string | null | undefined;
  readonly children: ReactElement;
}

/** What a button does, and the keys that do the same from any program. */
export function KeyTooltip({ label, chord, children }: KeyTooltipProps) {
  return (
    <Tooltip
      multiline
      maw={300}
      label={
        <span className={classes['root']}>
          {label}
          {chord ? <HotkeyText chord={chord} /> : null}
        </span>
      }
    >
      {children}
    </Tooltip>
  );
}
