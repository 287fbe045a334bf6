import type { KeyboardEvent } from 'react';

import classes from './Chart.module.css';

interface PressTargetProps {
  readonly area: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** What is under it, in words: the drawing itself is silent. */
  readonly label: string;
  /** One of the targets of a drawing is a stop for the Tab key; arrows go on from there. */
  readonly isStop: boolean;
  /** Leave it out where nothing is behind the line. */
  readonly onPress: (() => void) | undefined;
}

/** A line of a chart as something to read, and to press where there is more behind it. Draw it last. */
export function PressTarget({ area, label, isStop, onPress }: PressTargetProps) {
  if (!onPress) {
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there are neither pictures nor buttons in SVG
    return <rect className={classes['target']} {...area} role="img" aria-label={label} />;
  }
  return (
    <rect
      className={classes['target']}
      {...area}
      rx={6}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      onClick={onPress}
      onKeyDown={(event) => onTargetKey(event, onPress)}
    >
      <title>{label}</title>
    </rect>
  );
}

function onTargetKey(event: KeyboardEvent<SVGRectElement>, press: () => void): void {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    press();
    return;
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const drawing = event.currentTarget.ownerSVGElement;
  const targets = [...(drawing?.querySelectorAll<SVGRectElement>('[role="button"]') ?? [])];
  targets[targets.indexOf(event.currentTarget) + step]?.focus();
}
