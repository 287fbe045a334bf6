import type { Block } from './blocks.ts';
import type { Edge } from './hit-test.ts';
import type { View } from './scale.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** An edge on its way to another instant. */
export interface EdgeDraft {
  readonly id: string;
  readonly edge: Edge;
  readonly at: number;
}

/** How fine an edge moves: by the second, or by the minute while Shift is held. */
export function snapStep(isCoarse: boolean): number {
  return isCoarse ? MINUTE : SECOND;
}

/** The nearest full second or minute. */
export function snapped(at: number, step: number): number {
  return Math.round(at / step) * step;
}

const indexOf = (blocks: readonly Block[], id: string): number =>
  blocks.findIndex((block) => block.key === id);

/** The block that shares the edge. */
function touching(blocks: readonly Block[], index: number, edge: Edge): Block | undefined {
  const block = blocks[index];
  const other = blocks[edge === 'start' ? index - 1 : index + 1];
  if (!block || !other) return undefined;
  return (edge === 'start' ? other.end === block.start : other.start === block.end)
    ? other
    : undefined;
}

/** How short a block may become: a segment keeps a second, a gap may vanish. */
const leastOf = (block: Block): number => (block.kind === 'gap' ? 0 : SECOND);

/**
 * The draft, moved no further than is possible: a segment that touches the edge gives or takes the time and
 * keeps a second, a gap can be used up, and nothing goes beyond the bounds or into the future.
 */
export function limited(
  blocks: readonly Block[],
  draft: EdgeDraft,
  bounds: View,
  now: number,
): EdgeDraft {
  const index = indexOf(blocks, draft.id);
  const block = blocks[index];
  if (!block) return draft;
  const other = touching(blocks, index, draft.edge);
  const isStart = draft.edge === 'start';
  const earliest = isStart
    ? other
      ? other.start + leastOf(other)
      : bounds.from
    : block.start + SECOND;
  const latest = isStart
    ? block.end - SECOND
    : Math.min(now, other ? other.end - leastOf(other) : bounds.to);
  return { ...draft, at: Math.max(earliest, Math.min(latest, draft.at)) };
}

/** The blocks as they will be when the edge has moved: the one that shares it moves along. */
export function drafted(blocks: readonly Block[], draft: EdgeDraft | null): readonly Block[] {
  const index = draft ? indexOf(blocks, draft.id) : -1;
  const block = blocks[index];
  if (!draft || !block) return blocks;
  const other = touching(blocks, index, draft.edge);
  return blocks
    .map((each) => {
      if (each === block) return { ...each, [draft.edge]: draft.at };
      if (each !== other) return each;
      return { ...each, [draft.edge === 'start' ? 'end' : 'start']: draft.at };
    })
    .filter((each) => each.end > each.start || each.kind === 'segment');
}
