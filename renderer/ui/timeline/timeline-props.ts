import type { TimelineGap, TimelineMark, TimelineSegment } from './blocks.ts';
import type { Edge } from './hit-test.ts';
import type { View } from './scale.ts';

/** What a timeline shows and tells. All instants in epoch milliseconds. */
export interface TimelineProps {
  /** Bounds of the shift. */
  readonly from: number;
  readonly to: number;
  /** IANA zone in which the times are shown. */
  readonly zone: string;
  readonly segments: readonly TimelineSegment[];
  readonly gaps: readonly TimelineGap[];
  readonly marks?: readonly TimelineMark[];
  /** Ids of the chosen segments; their edges can be dragged. */
  readonly selection: readonly string[];
  readonly now: number;
  /** Click or Enter on a segment. */
  readonly onPick: (id: string) => void;
  /** Click or Enter on a gap. */
  readonly onPickGap: (gap: TimelineGap) => void;
  /** The arrows moved to another segment, or Shift and click added one; empty on a gap. */
  readonly onSelect?: (ids: string[]) => void;
  /** Leave it out where edges must not be moved. */
  readonly onMoveEdge?: (id: string, edge: Edge, at: number) => void;
  readonly onZoom?: (view: View) => void;
  /** The instant under the pointer; null when it leaves. */
  readonly onPoint?: ((at: number | null) => void) | undefined;
}
