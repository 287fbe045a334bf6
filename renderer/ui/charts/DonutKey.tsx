import type { SVGProps } from 'react';

import type { Kind } from '#shared/operations/kind.ts';

import { paintOf } from '../KindPatterns.tsx';

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

/** How high the words are, for so many parts. */
export function keyHeight(count: number): number {
  return count * LINE;
}

/** The parts of a ring in words, inside the drawing, so that a picture of it can be read alone. */
export function DonutKey({ lines, patternId, place, onPick }: DonutKeyProps) {
  const { left, top, width } = place;
  return lines.map((line, index) => {
    const middle = top + (index + 0.5) * LINE;
    return (
      <g key={line.kind} className={classes['bar']} {...pressable(line, onPick)}>
        <rect
          className={classes['target']}
          x={left - 8}
          y={middle - LINE / 2}
          width={width + 16}
          height={LINE}
          rx={6}
        />
        <rect
          x={left}
          y={middle - 6}
          width={12}
          height={12}
          rx={3}
          fill={paintOf(patternId, line.kind)}
          stroke={`var(--kind-${line.kind}-edge)`}
        />
        <text x={left + 22} y={middle} dy="0.35em" className={classes['name']}>
          {line.words}
        </text>
        <text x={left + width - SHARE} y={middle} dy="0.35em" className={classes['figure']}>
          {line.amount}
        </text>
        <text x={left + width} y={middle} dy="0.35em" className={classes['figureAside']}>
          {line.share}
        </text>
      </g>
    );
  });
}

function pressable(line: KeyLine, onPick: DonutKeyProps['onPick']): SVGProps<SVGGElement> {
  const label = `${line.words}: ${line.amount}, ${line.share}`;
  if (!onPick) return { role: 'img', 'aria-label': label };
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': label,
    onClick: () => onPick(line.kind),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPick(line.kind);
    },
  };
}
