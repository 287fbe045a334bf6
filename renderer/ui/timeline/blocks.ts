import type { Kind } from '#shared/operations/kind.ts';

/** A recorded stretch, as the timeline shows it. */
export interface TimelineSegment {
  readonly id: string;
  readonly start: number;
  /** Null: it runs. */
  readonly end: number | null;
  readonly kind: Kind;
  readonly label: string;
  readonly colourStep: number;
  readonly isEdited: boolean;
}

/** A stretch of the shift with nothing recorded. */
export interface TimelineGap {
  readonly start: number;
  readonly end: number;
}

/** Something that happened at one instant. */
export interface TimelineMark {
  readonly at: number;
  readonly label: string;
}

interface Extent {
  /** Identifies the block as long as the day does not change. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Whatever can be chosen on the timeline. */
export type Block =
  | (Extent & { readonly kind: 'segment'; readonly segment: TimelineSegment })
  | (Extent & { readonly kind: 'gap'; readonly gap: TimelineGap });

/** Segments and gaps in the order of time; what runs ends now. */
export function blocksOf(
  segments: readonly TimelineSegment[],
  gaps: readonly TimelineGap[],
  now: number,
): Block[] {
  const blocks: Block[] = segments.map((segment) => ({
    kind: 'segment',
    key: segment.id,
    start: segment.start,
    end: segment.end ?? Math.max(segment.start, now),
    segment,
  }));
  for (const gap of gaps) blocks.push({ kind: 'gap', key: `gap ${gap.start}`, ...gap, gap });
  return blocks.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Position of the first block that ends after the instant; the number of blocks when none does. */
export function firstAfter(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((blocks[middle]?.end ?? at) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The block `step` places further than the one with the key; from nowhere, the first or the last. */
export function neighbour(
  blocks: readonly Block[],
  key: string | null,
  step: number,
): Block | undefined {
  const index = blocks.findIndex((block) => block.key === key);
  const from = index < 0 && step < 0 ? blocks.length : index;
  return blocks[Math.max(0, Math.min(blocks.length - 1, from + step))];
}
