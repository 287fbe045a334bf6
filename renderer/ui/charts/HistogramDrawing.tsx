import { useComputedColorScheme } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { formatNumber } from '#shared/lib/format.ts';
import type { Kind } from '#shared/operations/kind.ts';

import { useLocale } from '../../lib/i18n.ts';
import { edgeOf } from '../../lib/kind-colour.ts';
import { KindPatterns, paintOf } from '../KindPatterns.tsx';
import { type HistogramBar, type HistogramScale, histogramScale } from './histogram-scale.ts';

import classes from './Chart.module.css';

interface HistogramDrawingProps {
  /** What it shows, for who cannot see it; the numbers are in the table. */
  readonly label: string;
  readonly width: number;
  readonly bars: readonly HistogramBar[];
  readonly curve: readonly { readonly at: number; readonly count: number }[];
  readonly kind: Kind;
  readonly colourStep: number;
}

/** The drawing of a `Histogram`: bars that touch, whole numbers at the side, minutes below. */
export function HistogramDrawing(props: HistogramDrawingProps) {
  const { label, width, bars, curve, kind, colourStep } = props;
  const id = useId();
  const scheme = useComputedColorScheme('light');
  const scale = histogramScale(bars, curve, width);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here, not loaded
    <svg width={width} height={scale.height} role="img" aria-label={label}>
      <KindPatterns id={id} kinds={[kind]} steps={[colourStep]} />
      <Axes scale={scale} width={width} />
      {bars.map((bar) => (
        <rect
          key={bar.from}
          {...scale.boxOf(bar)}
          fill={paintOf(id, kind, colourStep)}
          stroke={edgeOf(kind, scheme, colourStep)}
          strokeWidth={0.75}
        />
      ))}
      {curve.length > 0 ? (
        <Curve
          points={curve.map(({ at, count }) => `${scale.x(at)},${scale.y(count)}`).join(' ')}
        />
      ) : null}
    </svg>
  );
}

/** A line that is seen on the bars as well as beside them. */
function Curve({ points }: { readonly points: string }) {
  return (
    <>
      <polyline className={classes['curveAround']} points={points} />
      <polyline className={classes['curve']} points={points} />
    </>
  );
}

function Axes({ scale, width }: { readonly scale: HistogramScale; readonly width: number }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { counts, minutes, bottom, left, decimals } = scale;
  const last = minutes.at(-1);
  return (
    <g aria-hidden>
      <text x={0} y={10} className={classes['caption']}>
        {t('ui.chart.count')}
      </text>
      {counts.map((count) => (
        <g key={count}>
          <line
            x1={left}
            x2={width}
            y1={scale.y(count)}
            y2={scale.y(count)}
            className={classes['grid']}
          />
          <text x={left - 8} y={scale.y(count)} dy="0.35em" className={classes['figureAside']}>
            {formatNumber(locale, count)}
          </text>
        </g>
      ))}
      {minutes.map(({ at, minute }) => (
        <text key={at} x={scale.x(at)} y={bottom + 20} className={classes['tick']}>
          {formatNumber(locale, minute, decimals, true)}
          {at === last?.at ? ` ${t('format.minute')}` : ''}
        </text>
      ))}
    </g>
  );
}
