import { ActionIcon, Tooltip } from '@mantine/core';
import type { ComponentType } from 'react';

import { HotkeyText } from '../ui/HotkeyText.tsx';

import classes from './IconAction.module.css';

interface IconActionProps {
  readonly icon: ComponentType<{ readonly size: number }>;
  readonly label: string;
  readonly chord?: string;
  readonly onClick: () => void;
}

/** A button with a picture, its word and its keys on hover and focus. */
export function IconAction({ icon: Icon, label, chord, onClick }: IconActionProps) {
  return (
    <Tooltip
      label={
        <span className={classes['hint']}>
          {label} {chord ? <HotkeyText chord={chord} /> : null}
        </span>
      }
    >
      <ActionIcon variant="default" size={34} aria-label={label} onClick={onClick}>
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
