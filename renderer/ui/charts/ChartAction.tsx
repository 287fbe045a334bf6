import { Button, Tooltip } from '@mantine/core';

import classes from './ChartFrame.module.css';

interface ChartActionProps {
  readonly label: string;
  readonly hint: string;
  readonly isOn?: boolean;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

/** One thing that can be done with a chart or a table. */
export function ChartAction({ label, hint, isOn, isOff = false, onClick }: ChartActionProps) {
  return (
    <Tooltip label={hint}>
      <Button
        className={classes['action']}
        size="compact-xs"
        fw={400}
        variant={isOn ? 'light' : 'subtle'}
        color={isOn ? 'teal' : 'gray'}
        aria-pressed={isOn}
        disabled={isOff}
        onClick={onClick}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
