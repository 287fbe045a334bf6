import { useEffect, useState } from 'react';

import type { Block, TimelineSegment } from './blocks.ts';
import type { Edge } from './hit-test.ts';
import type { View } from './scale.ts';
import { type EdgeDraft, limited, snapped, snapStep } from './snap.ts';

interface EdgeDraftOptions {
  readonly segments: readonly TimelineSegment[];
  readonly blocks: readonly Block[];
  readonly bounds: View;
  readonly now: number;
  readonly onMoveEdge: ((id: string, edge: Edge, at: number) => void) | undefined;
}

/** Moves an edge first as a draft, then for good, so that one gesture is one change. */
export interface EdgeDrafting {
  readonly draft: EdgeDraft | null;
  readonly canMove: boolean;
  /** To an instant, snapped. */
  readonly dragTo: (block: Block, edge: Edge, at: number, isCoarse: boolean) => void;
  /** By one step; steps add up until they are committed. */
  readonly nudge: (block: Block, edge: Edge, direction: number, isCoarse: boolean) => void;
  readonly commit: () => void;
  readonly cancel: () => void;
}

/** A draft that nobody took over is dropped after this long, so that the drawing never lies. */
const TAKEN_OVER_WITHIN_MS = 1500;

interface State {
  readonly draft: EdgeDraft;
  /** What was on screen when the draft was committed: it is shown until that changes. */
  readonly committedOver: readonly TimelineSegment[] | null;
}

/** Holds the edge that is being moved. */
export function useEdgeDraft(options: EdgeDraftOptions): EdgeDrafting {
  const { segments, blocks, bounds, now, onMoveEdge } = options;
  const [state, setState] = useState<State | null>(null);
  const isCommitted = state !== null && state.committedOver !== null;
  const isTakenOver = isCommitted && state.committedOver !== segments;
  const draft = state && !isTakenOver ? state.draft : null;
  useEffect(() => {
    if (!isCommitted) return undefined;
    const timer = setTimeout(() => setState(null), TAKEN_OVER_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [isCommitted]);

  const set = (block: Block, edge: Edge, at: number): void => {
    if (block.kind === 'gap') return;
    const next = limited(blocks, { id: block.key, edge, at }, bounds, now);
    setState({ draft: next, committedOver: null });
  };
  return {
    draft,
    canMove: onMoveEdge !== undefined,
    dragTo: (block, edge, at, isCoarse) => set(block, edge, snapped(at, snapStep(isCoarse))),
    nudge: (block, edge, direction, isCoarse) => {
      const isSame = draft?.id === block.key && draft.edge === edge;
      set(block, edge, (isSame ? draft.at : block[edge]) + direction * snapStep(isCoarse));
    },
    commit: () => {
      if (!state || isCommitted) return;
      const { id, edge, at } = state.draft;
      const original = segments.find((segment) => segment.id === id);
      if (original?.[edge] === at) return setState(null);
      setState({ draft: state.draft, committedOver: segments });
      onMoveEdge?.(id, edge, at);
    },
    cancel: () => setState(null),
  };
}
