import { useComputedColorScheme } from '@mantine/core';

import { fitText } from '../../lib/fit-text.ts';
import { edgeOf } from '../../lib/kind-colour.ts';
import { paintOf } from '../KindPatterns.tsx';
import type { OperationBar } from './bars.ts';
import { PressTarget } from './PressTarget.tsx';

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
  readonly isFirst: boolean;
  readonly onPick: ((id: string) => void) | undefined;
}

const FONT = 13;
const SHORTEST = 2;
/** Room between a line and the frame around it. */
const AROUND = { x: 8, y: 6 };

/** Name, bar and amount; the whole line can be pressed. */
export function BarLine({ bar, place, patternId, isFirst, onPick }: BarLineProps) {
  const scheme = useComputedColorScheme('light');
  const { x, y, thickness, nameWidth, lineWidth } = place;
  const length = Math.max(SHORTEST, place.length);
  const middle = y + thickness / 2;
  const area = {
    x: -AROUND.x,
    y: y - AROUND.y,
    width: lineWidth + AROUND.x,
    height: thickness + 2 * AROUND.y,
  };
  return (
    <>
      <text x={0} y={middle} dy="0.35em" className={classes['name']} aria-hidden>
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
      <text x={x + length + 8} y={middle} dy="0.35em" className={classes['amount']} aria-hidden>
        {bar.amount}
      </text>
      <PressTarget
        area={area}
        label={`${bar.label}: ${bar.amount}`}
        isStop={isFirst}
        onPress={onPick && (() => onPick(bar.id))}
      />
    </>
  );
}
