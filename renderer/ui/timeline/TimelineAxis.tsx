import { formatExactTime, formatTime } from '#shared/lib/format.ts';

import { useLocale } from '../../lib/i18n.ts';
import { TRACK_HEIGHT, TRACK_TOP } from './layout.ts';
import type { Scale } from './scale.ts';
import { ticksOf } from './ticks.ts';

import classes from '../Timeline.module.css';

interface TimelineAxisProps {
  readonly scale: Scale;
  readonly zone: string;
}

/** Half of the widest label: nearer to the rim it would be cut. */
const RIM = { minutes: 20, seconds: 30 };

/** Round local times over hairlines. */
export function TimelineAxis({ scale, zone }: TimelineAxisProps) {
  const locale = useLocale();
  const { ticks, hasSeconds } = ticksOf(scale, zone);
  const format = hasSeconds ? formatExactTime : formatTime;
  const rim = hasSeconds ? RIM.seconds : RIM.minutes;
  return ticks.map(({ at, x }) => (
    <g key={at} className={classes['tick']}>
      <line x1={x} x2={x} y1={TRACK_TOP - 4} y2={TRACK_TOP + TRACK_HEIGHT} />
      {x < rim || x > scale.width - rim ? null : (
        <text x={x} y={14}>
          {format(locale, at, zone)}
        </text>
      )}
    </g>
  ));
}
