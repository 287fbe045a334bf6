import { type ReactNode, useId } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';

import { KindPatterns } from '../KindPatterns.tsx';
import { BarLine, type LabelledBar } from './BarLine.tsx';

import classes from './Chart.module.css';

interface BarsProps {
  readonly bars: readonly LabelledBar[];
  readonly width: number;
  readonly nameWidth: number;
  readonly amountWidth: number;
  /** Said under the bars. */
  readonly aside: string | undefined;
  readonly onPick: ((id: string) => void) | undefined;
}

const ROW = 30;
const BAR = 18;
const GAP = 10;
const ASIDE = 24;
const STEPS = [0, 1, 2, 3, 4];

/** The drawing of a `BarChart`: names, bars from zero, amounts. */
export function Bars({ bars, width, nameWidth, amountWidth, aside, onPick }: BarsProps) {
  const id = useId();
  const below = aside ? ASIDE : 0;
  const height = bars.length * ROW + below;
  const drawBar = ({ index, x, y, width: length }: BarShapeProps): ReactNode => {
    const bar = bars[index];
    if (!bar) return null;
    const place = { x, y, length, thickness: BAR, nameWidth: nameWidth - GAP, lineWidth: width };
    return <BarLine bar={bar} place={place} patternId={id} isFirst={index === 0} onPick={onPick} />;
  };
  return (
    <BarChart
      width={width}
      height={height}
      data={[...bars]}
      layout="vertical"
      margin={{ top: 0, left: 0, bottom: below, right: Math.ceil(amountWidth) + GAP }}
      accessibilityLayer={false}
      className={classes['chart'] ?? ''}
    >
      <KindPatterns id={id} steps={STEPS} />
      <XAxis type="number" domain={[0, 'dataMax']} hide />
      <YAxis
        type="category"
        dataKey="id"
        width={nameWidth}
        tick={false}
        axisLine={false}
        tickLine={false}
      />
      <Bar dataKey="ms" barSize={BAR} isAnimationActive={false} shape={drawBar} />
      {aside ? (
        <text x={0} y={height - 6} className={classes['aside']}>
          {aside}
        </text>
      ) : null}
    </BarChart>
  );
}
