import { useComputedColorScheme } from '@mantine/core';
import type { KeyboardEvent, SVGProps } from 'react';

import { fitText } from '../../lib/fit-text.ts';
import { edgeOf } from '../../lib/kind-colour.ts';
import { paintOf } from '../KindPatterns.tsx';
import type { OperationBar } from './bars.ts';

import classes from './Chart.module.css';

/** A bar with what is written beside it. */
export interface LabelledBar extends OperationBar {
  readonly amount: string;
}

interface BarLineProps {
  readonly bar: LabelledBar;
  readonly place: {
    readonly x: number;
    readonly y: number;
    readonly length: number;
    readonly thickness: number;
    readonly nameWidth: number;
    readonly lineWidth: number;
  };
  readonly patternId: string;
  /** One stop for the Tab key; arrows go on from there. */
  readonly isFirst: boolean;
  readonly onPick: ((id: string) => void) | undefined;
}

const FONT = 13;
const SHORTEST = 2;

/** Name, bar and amount; the whole line can be pressed. */
export function BarLine({ bar, place, patternId, isFirst, onPick }: BarLineProps) {
  const scheme = useComputedColorScheme('light');
  const { x, y, thickness, nameWidth, lineWidth } = place;
  const length = Math.max(SHORTEST, place.length);
  const middle = y + thickness / 2;
  return (
    <g className={classes['bar']} {...pressable(bar, isFirst, onPick)}>
      <title>{`${bar.label}: ${bar.amount}`}</title>
      <rect
        className={classes['target']}
        x={-8}
        y={y - 6}
        width={lineWidth + 8}
        height={thickness + 12}
        rx={6}
      />
      <text x={0} y={middle} dy="0.35em" className={classes['name']}>
        {fitText(bar.label, nameWidth, FONT)}
      </text>
      <rect
        x={x}
        y={y}
        width={length}
        height={thickness}
        rx={3}
        fill={paintOf(patternId, bar.kind, bar.colourStep)}
        stroke={edgeOf(bar.kind, scheme, bar.colourStep)}
        strokeWidth={0.75}
      />
      <text x={x + length + 8} y={middle} dy="0.35em" className={classes['amount']}>
        {bar.amount}
      </text>
    </g>
  );
}

function pressable(
  bar: LabelledBar,
  isFirst: boolean,
  onPick: BarLineProps['onPick'],
): SVGProps<SVGGElement> {
  const label = `${bar.label}: ${bar.amount}`;
  if (!onPick) return { role: 'img', 'aria-label': label };
  return {
    role: 'button',
    tabIndex: isFirst ? 0 : -1,
    'aria-label': label,
    onClick: () => onPick(bar.id),
    onKeyDown: (event) => onBarKey(event, () => onPick(bar.id)),
  };
}

function onBarKey(event: KeyboardEvent<SVGGElement>, pick: () => void): void {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    pick();
    return;
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const all = event.currentTarget.ownerSVGElement?.querySelectorAll<SVGGElement>('[role="button"]');
  const bars = [...(all ?? [])];
  bars[bars.indexOf(event.currentTarget) + step]?.focus();
}
