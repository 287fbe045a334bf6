import type { Block } from './blocks.ts';
import { LEAST_TARGET } from './hit-test.ts';
import { TRACK_HEIGHT, TRACK_TOP } from './layout.ts';
import { type Scale, timeToX } from './scale.ts';

import classes from '../Timeline.module.css';

interface TimelineSelectionProps {
  readonly blocks: readonly Block[];
  readonly scale: Scale;
  readonly selection: readonly string[];
  readonly cursor: Block | undefined;
  readonly canMove: boolean;
}

/** Room between a block and the line around it. */
const AROUND = 2;
/** Narrower blocks have no room for handles. */
const WIDE_ENOUGH_FOR_HANDLES = 18;

interface Box {
  readonly x: number;
  readonly width: number;
}

/** Where a block lies, made at least as wide as its target; undefined when it is out of sight. */
function boxOf(block: Block, scale: Scale): Box | undefined {
  const start = Math.max(-AROUND * 2, timeToX(scale, block.start));
  const end = Math.min(scale.width + AROUND * 2, timeToX(scale, block.end));
  if (end < start) return undefined;
  const width = Math.max(LEAST_TARGET, end - start);
  return { x: (start + end - width) / 2, width };
}

/** Lines around what is chosen, handles at its edges, and where the keys are. */
export function TimelineSelection(props: TimelineSelectionProps) {
  const { blocks, scale, selection, cursor, canMove } = props;
  const chosen = blocks.filter(({ key }) => selection.includes(key));
  return (
    <>
      {chosen.map((block) => (
        <Frame
          key={block.key}
          box={boxOf(block, scale)}
          canMove={canMove}
          isRunning={isRunning(block)}
        />
      ))}
      {cursor ? <CursorFrame box={boxOf(cursor, scale)} /> : null}
    </>
  );
}

const isRunning = (block: Block): boolean => block.kind === 'segment' && block.segment.end === null;

interface FrameProps {
  readonly box: Box | undefined;
  readonly canMove: boolean;
  readonly isRunning: boolean;
}

function Frame({ box, canMove, isRunning: hasNoEnd }: FrameProps) {
  if (!box) return null;
  const hasHandles = canMove && box.width >= WIDE_ENOUGH_FOR_HANDLES;
  return (
    <g>
      <rect className={classes['chosen']} {...around(box)} rx={5} />
      {hasHandles ? <Handle x={box.x + 3} /> : null}
      {hasHandles && !hasNoEnd ? <Handle x={box.x + box.width - 7} /> : null}
    </g>
  );
}

function CursorFrame({ box }: { readonly box: Box | undefined }) {
  if (!box) return null;
  return <rect className={classes['cursor']} {...around(box)} rx={5} />;
}

function Handle({ x }: { readonly x: number }) {
  return (
    <rect
      className={classes['handle']}
      x={x}
      y={TRACK_TOP + TRACK_HEIGHT / 2 - 9}
      width={3}
      height={18}
      rx={1.5}
    />
  );
}

const around = ({ x, width }: Box) => ({
  x: x - AROUND,
  y: TRACK_TOP - AROUND,
  width: width - 1 + 2 * AROUND,
  height: TRACK_HEIGHT + 2 * AROUND,
});
