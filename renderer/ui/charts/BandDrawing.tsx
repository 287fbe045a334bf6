import type { ReactElement, ReactNode } from 'react';
import { Area, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';

import { niceTicks } from '#shared/lib/nice-ticks.ts';

import { textWidth } from '../../lib/fit-text.ts';

import classes from './BandChart.module.css';
import chart from './Chart.module.css';

/** One time of a line, with its band where it has one. */
export interface BandPoint {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Where the value itself may lie, within or beyond that; null: it is not known. */
  readonly error: readonly [low: number, high: number] | null;
}

/** A line of a chart; `tone` says which of the two ways to draw it. */
export interface BandLine {
  readonly id: string;
  readonly name: string;
  readonly tone: 'quiet' | 'strong';
  /** By place of the axis; null where the line has nothing. */
  readonly points: readonly (BandPoint | null)[];
}

/** Something that happens at a place of the axis. */
interface BandMark {
  readonly at: number;
  readonly name: string;
}

/** What is drawn. */
export interface BandDrawingProps {
  readonly width: number;
  /** Unit of the axis of values. */
  readonly caption: string;
  /** What stands along the axis, in order. */
  readonly places: readonly number[];
  readonly lines: readonly BandLine[];
  readonly marks: readonly BandMark[];
  readonly numberOf: (value: number) => string;
  /** What a place is called besides; none where there is no such name. */
  readonly nameOf?: (place: number) => string | null;
}

const HEIGHT = 260;
const LEFT = 56;
const TICKS = 5;
const TICKS_ALONG = 8;
/** Height of the axis along the bottom, with names under its numbers and without. */
const AXIS = { named: 44, plain: 30 } as const;
const LINE = 15;

/** The drawing of a `BandChart`. */
export function BandDrawing(props: BandDrawingProps) {
  const { width, caption, places, lines, marks } = props;
  const rows = places.map((place, index) => ({ place, ...rowOf(lines, index) }));
  const highest = Math.max(
    1,
    ...lines.flatMap(({ points }) => points.map((point) => point?.high ?? point?.value ?? 0)),
  );
  return (
    <ComposedChart
      width={width}
      height={HEIGHT}
      data={rows}
      margin={{ top: 24, right: nameWidth(lines), bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className={chart['chart'] ?? ''}
    >
      <text x={0} y={12} className={chart['caption']}>
        {caption}
      </text>
      {axesOf(props, highest)}
      {marks.map(({ at, name }) => (
        <ReferenceLine
          key={`${at} ${name}`}
          x={at}
          className={classes['mark'] ?? ''}
          label={{ value: name, position: 'top', className: chart['caption'] ?? '' }}
        />
      ))}
      {bandsOf(lines, 'Band')}
      {bandsOf(lines, 'Error')}
      {lines.map((line) => (
        <Line
          key={line.id}
          dataKey={line.id}
          className={classes[`${line.tone}Line`] ?? ''}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          label={endLabel(line, rows.length)}
        />
      ))}
    </ComposedChart>
  );
}

/** One band of each line. */
const bandsOf = (lines: readonly BandLine[], band: 'Band' | 'Error'): ReactNode[] =>
  lines.map(({ id, tone }) => (
    <Area
      key={`${id}${band}`}
      dataKey={`${id}${band}`}
      className={classes[`${tone}${band}`] ?? ''}
      stroke="none"
      isAnimationActive={false}
      activeDot={false}
    />
  ));

/** The axes; recharts takes them as they are, not as a part of their own. */
function axesOf({ places, numberOf, nameOf }: BandDrawingProps, highest: number): ReactNode[] {
  const [first = 0, last = 1] = [places[0], places.at(-1)];
  return [
    <XAxis
      key="x"
      type="number"
      dataKey="place"
      domain={[first, last]}
      ticks={niceTicks({ from: first, to: last }, TICKS_ALONG, 1)}
      height={nameOf ? AXIS.named : AXIS.plain}
      tickLine={false}
      axisLine={{ className: chart['grid'] ?? '' }}
      tick={nameOf ? namedTick(nameOf) : { className: chart['tick'] ?? '' }}
    />,
    <YAxis
      key="y"
      width={LEFT}
      domain={[0, highest]}
      ticks={niceTicks({ from: 0, to: highest }, TICKS)}
      tickFormatter={numberOf}
      tickLine={false}
      axisLine={false}
      tick={{ className: chart['caption'] ?? '' }}
    />,
  ];
}

interface TickPlace {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly payload?: { readonly value?: unknown } | undefined;
}

/** A number of the axis, and under it what that place is called. */
const namedTick =
  (nameOf: (place: number) => string | null) =>
  ({ x, y, payload }: TickPlace): ReactElement => {
    const place = Number(payload?.value);
    return (
      <text x={Number(x)} y={Number(y)} textAnchor="middle" className={chart['tick']}>
        <tspan x={Number(x)} dy="0.7em">
          {place}
        </tspan>
        <tspan x={Number(x)} dy={LINE} className={chart['caption']}>
          {nameOf(place)}
        </tspan>
      </text>
    );
  };

const FONT = 12;
/** Bold letters are wider than those that are measured. */
const BOLD = 1.12;

/** Room for the names at the end of the lines. */
const nameWidth = (lines: readonly BandLine[]): number =>
  16 + BOLD * Math.max(0, ...lines.map(({ name }) => textWidth(name, FONT)));

function rowOf(lines: readonly BandLine[], index: number): Record<string, unknown> {
  return Object.fromEntries(
    lines.flatMap(({ id, points }): (readonly [string, unknown])[] => {
      const point = points[index];
      if (!point) return [];
      const { value, low, high, error } = point;
      return [
        [id, value],
        ...(low === null || high === null ? [] : [[`${id}Band`, [low, high]] as const]),
        ...(error === null ? [] : [[`${id}Error`, error] as const]),
      ];
    }),
  );
}

interface LabelPlace {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly index?: number | undefined;
}

/** The name of a line at its end. */
const endLabel =
  (line: BandLine, count: number) =>
  ({ x, y, index }: LabelPlace): ReactElement => {
    if (index !== count - 1) return <g />;
    return (
      <text x={Number(x) + 8} y={Number(y)} dy="0.35em" className={classes[`${line.tone}Name`]}>
        {line.name}
      </text>
    );
  };
