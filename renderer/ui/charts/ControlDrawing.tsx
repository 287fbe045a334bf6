import { type ControlScale, controlScale, type ControlValue } from './control-scale.ts';
import { PressTarget } from './PressTarget.tsx';

import chart from './Chart.module.css';
import classes from './ControlChart.module.css';

/** One place of a control chart. */
export interface ControlItem extends ControlValue {
  readonly id: string;
  /** What it is, for who points at it and for who cannot see it. */
  readonly label: string;
}

/** What a control chart is drawn from. */
export interface ControlDrawingProps {
  readonly label: string;
  readonly caption: string;
  readonly items: readonly ControlItem[];
  readonly center: number;
  readonly numberOf: (value: number) => string;
  /** Under the first and the last place. */
  readonly ends: readonly [string, string];
  readonly onPick: (id: string) => void;
}

/** The drawing of a `ControlChart`: values in order, the centre, dashed limits; what is out is a square to press. */
export function ControlDrawing(props: ControlDrawingProps & { readonly width: number }) {
  const { label, items, center, width, onPick } = props;
  const scale = controlScale(items, center, width);
  const { x, y } = scale;
  const out = items.flatMap((item, place) => (item.isOut ? [{ ...item, place }] : []));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no fieldset in SVG
    <svg width={width} height={scale.height} role="group" aria-label={label}>
      <Axes {...props} scale={scale} />
      <Lines items={items} scale={scale} />
      {items.map((item, place) =>
        item.isOut ? null : (
          <circle key={item.id} className={classes['dot']} cx={x(place)} cy={y(item.value)} r={2}>
            <title>{item.label}</title>
          </circle>
        ),
      )}
      {out.map(({ id, place, value }) => (
        <rect
          key={id}
          className={classes['out']}
          x={x(place) - 4}
          y={y(value) - 4}
          width={8}
          height={8}
        />
      ))}
      {out.map(({ id, place, value, label: words }, index) => (
        <PressTarget
          key={id}
          area={{ x: x(place) - 10, y: y(value) - 10, width: 20, height: 20 }}
          label={words}
          isStop={index === 0}
          onPress={() => onPick(id)}
        />
      ))}
    </svg>
  );
}

function Lines({
  items,
  scale,
}: {
  readonly items: readonly ControlItem[];
  readonly scale: ControlScale;
}) {
  const { x, y, half } = scale;
  const steps = (of: (item: ControlItem) => number): string =>
    items
      .map((item, place) => `${x(place) - half},${y(of(item))} ${x(place) + half},${y(of(item))}`)
      .join(' ');
  return (
    <g aria-hidden>
      <polyline className={classes['limit']} points={steps(({ low }) => low)} />
      <polyline className={classes['limit']} points={steps(({ high }) => high)} />
      <polyline
        className={classes['line']}
        points={items.map(({ value }, place) => `${x(place)},${y(value)}`).join(' ')}
      />
    </g>
  );
}

type AxesProps = Pick<ControlDrawingProps, 'caption' | 'center' | 'numberOf' | 'ends'> & {
  readonly scale: ControlScale;
};

function Axes({ scale, caption, center, numberOf, ends }: AxesProps) {
  const { left, right, bottom, y } = scale;
  return (
    <g aria-hidden>
      <text x={0} y={10} className={chart['caption']}>
        {caption}
      </text>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} className={chart['grid']} />
          <text x={left - 8} y={y(tick)} dy="0.35em" className={chart['figureAside']}>
            {numberOf(tick)}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={y(center)} y2={y(center)} className={classes['center']} />
      <text x={left} y={bottom + 20} className={`${chart['caption']} ${classes['start']}`}>
        {ends[0]}
      </text>
      <text x={right} y={bottom + 20} className={`${chart['caption']} ${classes['end']}`}>
        {ends[1]}
      </text>
    </g>
  );
}
