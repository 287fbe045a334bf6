import { useComputedColorScheme } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';

import { fitText } from '../../lib/fit-text.ts';
import { edgeOf } from '../../lib/kind-colour.ts';
import { KindPatterns, paintOf } from '../KindPatterns.tsx';
import type { LabelledBar } from './BarLine.tsx';
import { PressTarget } from './PressTarget.tsx';

import classes from './Chart.module.css';

/** A cause, with what it amounts to together with all those above it, 0 to 1. */
export interface ParetoLine extends LabelledBar {
  readonly cumulativeShare: number;
}

interface ParetoLinesProps {
  readonly lines: readonly ParetoLine[];
  /** Of all causes, ms: the end of the scale. */
  readonly total: number;
  readonly width: number;
  readonly nameWidth: number;
  readonly amountWidth: number;
  /** A line in words. */
  readonly labelOf: (line: ParetoLine) => string;
  readonly onPick: ((id: string) => void) | undefined;
}

const ROW = 30;
const BAR = 18;
const GAP = 10;
const FONT = 13;
const STEPS = [0, 1, 2, 3, 4];

/** The drawing of a `ParetoChart`: bars and line on one scale, from nothing to the whole. */
export function ParetoLines(props: ParetoLinesProps) {
  const { lines, total, width, nameWidth, amountWidth } = props;
  const id = useId();
  const right = Math.ceil(amountWidth) + 2 * GAP;
  const plot = Math.max(0, width - nameWidth - right);
  const dots = lines.map(({ cumulativeShare }, index) => ({
    x: nameWidth + plot * cumulativeShare,
    y: ROW * (index + 0.5),
  }));
  const drawBar = ({ index, x, y, width: length }: BarShapeProps): ReactNode => {
    const line = lines[index];
    if (!line) return null;
    return (
      <>
        <Shape line={line} place={{ x, y, length }} id={id} />
        {index === lines.length - 1 ? <Cumulative dots={dots} /> : null}
      </>
    );
  };
  return (
    <BarChart
      width={width}
      height={lines.length * ROW}
      data={[...lines]}
      layout="vertical"
      margin={{ top: 0, left: 0, bottom: 0, right }}
      accessibilityLayer={false}
      className={classes['chart'] ?? ''}
    >
      <KindPatterns id={id} steps={STEPS} />
      <XAxis type="number" domain={[0, total]} hide />
      <YAxis
        type="category"
        dataKey="id"
        width={nameWidth}
        tick={false}
        axisLine={false}
        tickLine={false}
      />
      <Bar dataKey="ms" barSize={BAR} isAnimationActive={false} shape={drawBar} />
      <Words {...props} />
    </BarChart>
  );
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The line over the bars: drawn with the last of them, because what is drawn later lies above. */
function Cumulative({ dots }: { readonly dots: readonly Dot[] }) {
  return (
    <g>
      <polyline
        className={classes['cumulative']}
        points={dots.map(({ x, y }) => `${x},${y}`).join(' ')}
      />
      {dots.map(({ x, y }) => (
        <circle key={y} className={classes['dot']} cx={x} cy={y} r={3.5} />
      ))}
    </g>
  );
}

interface ShapeProps {
  readonly line: ParetoLine;
  readonly place: { readonly x: number; readonly y: number; readonly length: number };
  readonly id: string;
}

function Shape({ line, place, id }: ShapeProps) {
  const scheme = useComputedColorScheme('light');
  return (
    <rect
      x={place.x}
      y={place.y}
      width={Math.max(2, place.length)}
      height={BAR}
      rx={3}
      fill={paintOf(id, line.kind, line.colourStep)}
      stroke={edgeOf(line.kind, scheme, line.colourStep)}
      strokeWidth={0.75}
    />
  );
}

/** Names at the left, amounts at the right, and the whole line to press. */
function Words({ lines, width, nameWidth, labelOf, onPick }: ParetoLinesProps) {
  return lines.map((line, index) => {
    const middle = ROW * (index + 0.5);
    return (
      <g key={line.id}>
        <text x={0} y={middle} dy="0.35em" className={classes['name']} aria-hidden>
          {fitText(line.label, nameWidth - GAP, FONT)}
        </text>
        <text x={width} y={middle} dy="0.35em" className={classes['figureAside']} aria-hidden>
          {line.amount}
        </text>
        <PressTarget
          area={{ x: -8, y: ROW * index, width: width + 8, height: ROW }}
          label={labelOf(line)}
          isStop={index === 0}
          onPress={onPick && (() => onPick(line.id))}
        />
      </g>
    );
  });
}
