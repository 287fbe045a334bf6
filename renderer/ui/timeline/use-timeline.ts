import { type RefObject, useRef } from 'react';

import { toggled } from '../table/selection.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { Hit } from './hit-test.ts';
import type { Scale, View } from './scale.ts';
import { drafted, type EdgeDraft } from './snap.ts';
import type { TimelineProps } from './timeline-props.ts';
import { useEdgeDraft } from './use-edge-draft.ts';
import { useTimelineCursor } from './use-timeline-cursor.ts';
import { type TimelineKeys, useTimelineKeys } from './use-timeline-keys.ts';
import { type TimelinePointer, useTimelinePointer } from './use-timeline-pointer.ts';
import { type TimelineView, useTimelineView } from './use-timeline-view.ts';

interface TimelineModel {
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly bounds: View;
  readonly view: TimelineView;
  readonly scale: Scale;
  /** As they are to be drawn: with the edge that is being moved where it will be. */
  readonly blocks: readonly Block[];
  readonly cursor: Block | undefined;
  readonly draft: EdgeDraft | null;
  readonly keys: TimelineKeys;
  readonly pointer: TimelinePointer;
}

/** How far a click into blocks that are too narrow to tell apart zooms in. */
const MANY_ZOOM = 1 / 12;

/** Everything that a timeline of a width does; drawing it is left to the components. */
export function useTimeline(props: TimelineProps, width: number): TimelineModel {
  const { segments, selection, now, onSelect } = props;
  const surface = useRef<SVGSVGElement>(null);
  const bounds = { from: props.from, to: props.to };
  const recorded = blocksOf(segments, props.gaps, now);
  const view = useTimelineView(bounds, props.onZoom);
  const scale = { ...view.view, width };
  const { onMoveEdge } = props;
  const drafting = useEdgeDraft({ segments, blocks: recorded, bounds, now, onMoveEdge });
  const blocks = drafted(recorded, drafting.draft);
  const cursor = useTimelineCursor(blocks, selection);

  const open = (block: Block): void =>
    block.kind === 'gap' ? props.onPickGap(block.gap) : props.onPick(block.key);
  const select = (block: Block): void => onSelect?.(block.kind === 'gap' ? [] : [block.key]);
  const press = (hit: Hit, isAdding: boolean): void => {
    if (hit.kind === 'many') return view.zoomBy(MANY_ZOOM, (hit.start + hit.end) / 2);
    cursor.set(hit.block);
    if (!isAdding || hit.block.kind === 'gap') return open(hit.block);
    onSelect?.(toggled(selection, hit.block.key));
  };

  const keys = useTimelineKeys({ view, cursor, drafting, onOpen: open, onSelect: select });
  const pointer = useTimelinePointer({
    surface,
    scale,
    bounds,
    blocks,
    selection,
    view,
    drafting,
    onPress: press,
  });
  const { draft } = drafting;
  return { surface, bounds, view, scale, blocks, cursor: cursor.block, draft, keys, pointer };
}
