import { formatDuration } from '#shared/lib/format.ts';

import { fitText } from '../../lib/fit-text.ts';
import { useLocale } from '../../lib/i18n.ts';
import { fillOf, inkOn } from '../../lib/kind-colour.ts';
import { paintOf } from '../KindPatterns.tsx';
import type { Area, Paint } from './aggregate.ts';
import { TRACK_HEIGHT, TRACK_TOP } from './layout.ts';

import classes from '../Timeline.module.css';

interface TimelineAreasProps {
  readonly areas: readonly Area[];
  readonly patternId: string;
  readonly width: number;
}

/** Wider areas have corners and keep a line of air to the next one. */
const WIDE = 6;
const AIR = 1;
const WIDE_ENOUGH_FOR_WORDS = 52;
const PADDING = 8;

/** The recorded time: narrow areas together, one shape per paint; wide ones with words where there is room. */
export function TimelineAreas({ areas, patternId, width }: TimelineAreasProps) {
  const narrow = areas.filter((area) => area.width <= WIDE);
  return (
    <>
      {[...pathsOf(narrow, patternId)].map(([fill, path]) => (
        <path key={fill} fill={fill} d={path} />
      ))}
      {areas.map((area) =>
        area.width > WIDE ? (
          <WideArea key={keyOf(area)} area={area} patternId={patternId} width={width} />
        ) : null,
      )}
    </>
  );
}

const keyOf = (area: Area): string => (area.kind === 'block' ? area.block.key : area.key);

/** Thousands of rectangles as a few paths: the browser spends its time per element, not per corner. */
function pathsOf(areas: readonly Area[], patternId: string): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { x, width, paint } of areas) {
    const fill = fillOfPaint(paint, patternId);
    const rectangle = `M${x.toFixed(2)} ${TRACK_TOP}h${width.toFixed(2)}v${TRACK_HEIGHT}h${(-width).toFixed(2)}z`;
    paths.set(fill, (paths.get(fill) ?? '') + rectangle);
  }
  return paths;
}

interface WideAreaProps {
  readonly area: Area;
  readonly patternId: string;
  readonly width: number;
}

function WideArea({ area, patternId, width }: WideAreaProps) {
  return (
    <g>
      <rect
        className={area.paint.kind === 'gap' ? classes['gap'] : undefined}
        x={area.x}
        y={TRACK_TOP}
        width={area.width - AIR}
        height={TRACK_HEIGHT}
        rx={3}
        fill={fillOfPaint(area.paint, patternId)}
      />
      {area.width > WIDE_ENOUGH_FOR_WORDS ? <AreaWords area={area} width={width} /> : null}
    </g>
  );
}

function fillOfPaint(paint: Paint, patternId: string): string {
  if (paint.kind === 'gap') return `url(#${patternId}-gap)`;
  return paintOf(patternId, paint.work, paint.colourStep);
}

function AreaWords({ area, width }: { readonly area: Area; readonly width: number }) {
  const locale = useLocale();
  if (area.kind === 'cluster') return null;
  const { block } = area;
  const left = Math.max(0, area.x) + PADDING;
  const room = Math.min(width, area.x + area.width) - left - PADDING;
  const duration = fitText(formatDuration(locale, block.end - block.start), room, 12);
  const middle = TRACK_TOP + TRACK_HEIGHT / 2;
  if (block.kind === 'gap') {
    return (
      <text className={classes['gapWords']} x={left} y={middle} dy="0.35em">
        {duration}
      </text>
    );
  }
  const { label, kind, colourStep, isEdited } = block.segment;
  const fill = fillOf(kind, colourStep);
  return (
    <g className={classes['words']} fill={inkOn(fill)} stroke={fill}>
      <text x={left} y={middle - 5}>
        {fitText(label, room, 13)}
      </text>
      <text className={classes['duration']} x={left} y={middle + 12}>
        {isEdited ? fitText(`${duration} ✎`, room, 12) : duration}
      </text>
    </g>
  );
}
