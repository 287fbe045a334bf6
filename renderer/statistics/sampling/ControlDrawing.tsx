import type { SamplingResults } from '#shared/statistics/sampling/sampling-results.ts';

import { ControlScale } from './ControlScale.tsx';

import classes from './ControlDrawing.module.css';

type Chart = NonNullable<SamplingResults['chart']>;
type ChartDay = Chart['days'][number];

interface ControlDrawingProps {
  readonly chart: Chart;
  readonly label: string;
  readonly shareWords: (share: number) => string;
  readonly dayWords: (day: string) => string;
  readonly wordsOf: (day: ChartDay) => string;
}

const WIDTH = 800;
const HEIGHT = 180;
const EDGE = 22;
/** Room for the scale at the left. */
const LEFT = 56;

/** Days as dots between their limits; a dot beyond them is a square, so that colour is not all that tells. */
export function ControlDrawing(props: ControlDrawingProps) {
  const { chart, label, wordsOf } = props;
  const { center, days } = chart;
  const step = (WIDTH - LEFT - EDGE) / Math.max(1, days.length);
  const x = (place: number): number => LEFT + (place + 0.5) * step;
  const y = (share: number): number => HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  const steps = (of: (day: ChartDay) => number): string =>
    days
      .map(
        (day, place) => `${x(place) - step / 2},${y(of(day))} ${x(place) + step / 2},${y(of(day))}`,
      )
      .join(' ');
  return (
    <svg
      className={classes['root']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <ControlScale
        left={LEFT}
        right={WIDTH - EDGE}
        bottom={HEIGHT - 4}
        yOf={y}
        shareWords={props.shareWords}
        ends={[props.dayWords(days[0]?.day ?? ''), props.dayWords(days.at(-1)?.day ?? '')]}
      />
      <line
        className={classes['centre']}
        x1={LEFT}
        x2={WIDTH - EDGE}
        y1={y(center)}
        y2={y(center)}
      />
      <polyline className={classes['limit']} points={steps(({ low }) => low)} />
      <polyline className={classes['limit']} points={steps(({ high }) => high)} />
      <polyline
        className={classes['line']}
        points={days.map(({ share }, place) => `${x(place)},${y(share)}`).join(' ')}
      />
      {days.map((day, place) => (
        <g key={day.day}>
          <title>{wordsOf(day)}</title>
          {day.isOut ? (
            <rect
              className={classes['out']}
              x={x(place) - 5}
              y={y(day.share) - 5}
              width={10}
              height={10}
            />
          ) : (
            <circle className={classes['dot']} cx={x(place)} cy={y(day.share)} r={3.5} />
          )}
        </g>
      ))}
    </svg>
  );
}
