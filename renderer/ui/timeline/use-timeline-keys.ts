import { type KeyboardEvent, useState } from 'react';

import type { Block } from './blocks.ts';
import type { Edge } from './hit-test.ts';
import type { View } from './scale.ts';
import type { EdgeDrafting } from './use-edge-draft.ts';
import type { TimelineCursor } from './use-timeline-cursor.ts';
import type { TimelineView } from './use-timeline-view.ts';

interface TimelineKeysOptions {
  readonly view: TimelineView;
  readonly cursor: TimelineCursor;
  readonly drafting: EdgeDrafting;
  readonly onOpen: (block: Block) => void;
  readonly onSelect: (block: Block) => void;
}

/** What the keyboard needs from the element that has the focus. */
export interface TimelineKeys {
  /** The edge that Alt and the arrows move. */
  readonly edge: Edge;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

const ZOOM = 1.5;
const PAN_SHARE = 0.15;
const FURTHEST = Number.MAX_SAFE_INTEGER;

/** Everything that the timeline can do, by keyboard. */
export function useTimelineKeys(options: TimelineKeysOptions): TimelineKeys {
  const { view, cursor, drafting, onOpen, onSelect } = options;
  const [edge, setEdge] = useState<Edge>('end');
  const { from, to } = view.view;

  const go = (step: number): void => {
    const block = cursor.move(step);
    if (!block) return;
    view.reveal(block.start, block.end);
    onSelect(block);
  };
  const nudge = (direction: number, isCoarse: boolean): void => {
    const { block } = cursor;
    if (!drafting.canMove || block?.kind !== 'segment') return;
    const movable: Edge = block.segment.end === null ? 'start' : edge;
    drafting.nudge(block, movable, direction, isCoarse);
  };
  const arrow = (direction: number, event: KeyboardEvent): void => {
    if (event.altKey) return nudge(direction, event.shiftKey);
    if (event.shiftKey) return view.panBy(direction * (to - from) * PAN_SHARE);
    go(direction);
  };
  const zoomIn = (): void => view.zoomBy(1 / ZOOM, middleOf(cursor.block, view.view));
  const zoomOut = (): void => view.zoomBy(ZOOM);
  /** By the sign on the key, and where a layout has no such sign, by the key's place. */
  const actions: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowLeft: (event) => arrow(-1, event),
    ArrowRight: (event) => arrow(1, event),
    Home: () => go(-FURTHEST),
    End: () => go(FURTHEST),
    Enter: () => cursor.block && onOpen(cursor.block),
    Escape: () => drafting.cancel(),
    '[': () => setEdge('start'),
    BracketLeft: () => setEdge('start'),
    ']': () => setEdge('end'),
    BracketRight: () => setEdge('end'),
    '+': zoomIn,
    Equal: zoomIn,
    '-': zoomOut,
    Minus: zoomOut,
    Digit0: (event) => {
      if (event.ctrlKey || event.metaKey) view.reset();
    },
  };

  return {
    edge,
    onKeyDown: (event) => {
      const action = actions[event.key] ?? actions[event.code];
      const isOther = (event.ctrlKey || event.metaKey) && event.code !== 'Digit0';
      if (!action || isOther || (event.code === 'Escape' && !drafting.draft)) return;
      event.preventDefault();
      action(event);
    },
    onKeyUp: (event) => {
      if (event.key === 'Alt') drafting.commit();
    },
    onBlur: () => drafting.commit(),
  };
}

/** The middle of the chosen block, as long as it can be seen; else of what is seen. */
function middleOf(block: Block | undefined, { from, to }: View): number {
  const middle = block ? (block.start + block.end) / 2 : from;
  return middle > from && middle < to ? middle : (from + to) / 2;
}
