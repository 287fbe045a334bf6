import type { Kind } from '#shared/operations/kind.ts';

import { paintOf } from '../KindPatterns.tsx';
import { PressTarget } from './PressTarget.tsx';

import classes from './Chart.module.css';

interface KeyLine {
  readonly kind: Kind;
  readonly words: string;
  readonly amount: string;
  readonly share: string;
}

interface DonutKeyProps {
  readonly lines: readonly KeyLine[];
  readonly patternId: string;
  readonly place: { readonly left: number; readonly top: number; readonly width: number };
  readonly onPick: ((kind: Kind) => void) | undefined;
}

const LINE = 28;
const SHARE = 56;
const AROUND = 8;

/** How high the words are, for so many parts. */
export function keyHeight(count: number): number {
  return count * LINE;
}

/** The parts of a ring in words, inside the drawing, so that a picture of it can be read alone. */
export function DonutKey({ lines, patternId, place, onPick }: DonutKeyProps) {
  const { left, top, width } = place;
  return lines.map(({ kind, words, amount, share }, index) => {
    const y = top + index * LINE;
    const middle = y + LINE / 2;
    return (
      <g key={kind}>
        <rect
          x={left}
          y={middle - 6}
          width={12}
          height={12}
          rx={3}
          fill={paintOf(patternId, kind)}
          stroke={`var(--kind-${kind}-edge)`}
        />
        <text x={left + 22} y={middle} dy="0.35em" className={classes['name']} aria-hidden>
          {words}
        </text>
        <text
          x={left + width - SHARE}
          y={middle}
          dy="0.35em"
          className={classes['figure']}
          aria-hidden
        >
          {amount}
        </text>
        <text
          x={left + width}
          y={middle}
          dy="0.35em"
          className={classes['figureAside']}
          aria-hidden
        >
          {share}
        </text>
        <PressTarget
          area={{ x: left - AROUND, y, width: width + 2 * AROUND, height: LINE }}
          label={`${words}: ${amount}, ${share}`}
          isStop={index === 0}
          onPress={onPick && (() => onPick(kind))}
        />
      </g>
    );
  });
}
