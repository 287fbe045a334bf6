import { type RefObject, useId } from 'react';

import { KindPatterns } from '../KindPatterns.tsx';
import type { Area } from './aggregate.ts';
import type { Block, TimelineMark } from './blocks.ts';
import { AXIS_HEIGHT, HEIGHT, TRACK_HEIGHT, TRACK_TOP } from './layout.ts';
import { type Scale, timeToX } from './scale.ts';
import type { EdgeDraft } from './snap.ts';
import { TimelineAreas } from './TimelineAreas.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineGuide } from './TimelineGuide.tsx';
import { TimelineSelection } from './TimelineSelection.tsx';
import type { TimelinePointer } from './use-timeline-pointer.ts';

import classes from '../Timeline.module.css';

interface TimelineDrawingProps {
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly scale: Scale;
  readonly zone: string;
  readonly blocks: readonly Block[];
  readonly areas: readonly Area[];
  readonly marks: readonly TimelineMark[];
  readonly selection: readonly string[];
  readonly cursor: Block | undefined;
  readonly draft: EdgeDraft | null;
  readonly now: number;
  readonly pointer: TimelinePointer;
  readonly onPoint: ((at: number | null) => void) | undefined;
}

const STEPS = [0, 1, 2, 3, 4];

/** The timeline as a drawing. It is for the eye and the pointer only. */
export function TimelineDrawing(props: TimelineDrawingProps) {
  const { surface, scale, zone, blocks, areas, marks, selection, pointer } = props;
  const id = useId();
  const nowX = timeToX(scale, props.now);
  return (
    <svg
      ref={surface}
      className={classes['surface']}
      width={scale.width}
      height={HEIGHT}
      aria-hidden
      onPointerDown={pointer.onPointerDown}
      onPointerMove={pointer.onPointerMove}
      onPointerUp={pointer.onPointerUp}
      onPointerCancel={pointer.onPointerCancel}
    >
      <KindPatterns id={id} steps={STEPS} />
      <GapPattern id={id} />
      <rect className={classes['track']} y={TRACK_TOP} width={scale.width} height={TRACK_HEIGHT} />
      <TimelineAxis scale={scale} zone={zone} />
      <TimelineAreas areas={areas} patternId={id} width={scale.width} />
      <Marks marks={marks} scale={scale} />
      <TimelineSelection
        blocks={blocks}
        scale={scale}
        selection={selection}
        cursor={props.cursor}
        canMove={pointer.canMove}
      />
      {nowX >= 0 && nowX <= scale.width ? (
        <g className={classes['now']} transform={`translate(${nowX} 0)`}>
          <line y1={AXIS_HEIGHT - 2} y2={TRACK_TOP + TRACK_HEIGHT + 3} />
          <circle cy={AXIS_HEIGHT - 2} r={3} />
        </g>
      ) : null}
      <TimelineGuide
        surface={surface}
        scale={scale}
        zone={zone}
        draft={props.draft}
        edgeUnder={pointer.edgeUnder}
        blocks={blocks}
        onPoint={props.onPoint}
      />
    </svg>
  );
}

/** Diagonal lines for time of which nothing is known. */
function GapPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-gap`} width={8} height={8} patternUnits="userSpaceOnUse">
        <path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" className={classes['hatch']} />
      </pattern>
    </defs>
  );
}

function Marks({ marks, scale }: Pick<TimelineDrawingProps, 'marks' | 'scale'>) {
  return marks
    .filter(({ at }) => at >= scale.from && at < scale.to)
    .map(({ at, label }, index) => (
      <path
        key={`${at} ${index}`}
        className={classes['mark']}
        d="M0 0 4 6H-4Z"
        transform={`translate(${timeToX(scale, at)} ${TRACK_TOP + TRACK_HEIGHT + 3})`}
      >
        <title>{label}</title>
      </path>
    ));
}
