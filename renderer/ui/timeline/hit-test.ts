import { type Block, firstAfter } from './blocks.ts';
import { pixelsToMs, type Scale, timeToX, xToTime } from './scale.ts';

/** What lies under the pointer: one block, or so many narrow ones that it must be asked which. */
export type Hit =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'many'; readonly count: number; readonly start: number; readonly end: number };

/** Every block can be hit on so many pixels at least, however narrow it is drawn. */
export const LEAST_TARGET = 6;

/** What is at a pixel. Narrow blocks come before wide ones, because wide ones can be hit elsewhere. */
export function hitTest(blocks: readonly Block[], scale: Scale, x: number): Hit | undefined {
  const at = xToTime(scale, x);
  const reach = pixelsToMs(scale, LEAST_TARGET / 2);
  const near = blocksNear(blocks, at - reach, at + reach);
  const narrow = near.filter(
    (block) => block.end - block.start < 2 * reach && distance(block, at) <= reach,
  );
  if (narrow.length > 2) return manyOf(narrow);
  const nearest = narrow.toSorted((a, b) => distance(a, at) - distance(b, at))[0];
  const block = nearest ?? near.find(({ start, end }) => start <= at && at < end);
  return block && { kind: 'block', block };
}

function blocksNear(blocks: readonly Block[], from: number, to: number): Block[] {
  const near: Block[] = [];
  for (let index = firstAfter(blocks, from); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.start > to) break;
    near.push(block);
  }
  return near;
}

const distance = (block: Block, at: number): number => Math.abs((block.start + block.end) / 2 - at);

function manyOf(blocks: readonly Block[]): Hit {
  const start = Math.min(...blocks.map((block) => block.start));
  const end = Math.max(...blocks.map((block) => block.end));
  return { kind: 'many', count: blocks.length, start, end };
}

/** Which end of a segment. */
export type Edge = 'start' | 'end';

/** How far from an edge it can be taken hold of: more outside than inside, so that the middle stays free. */
const OUTSIDE = 6;
const INSIDE = 4;

/** The edge of the block that the pointer can take hold of; what runs has no end to hold. */
export function edgeAt(block: Block, scale: Scale, x: number): Edge | undefined {
  if (block.kind === 'gap') return undefined;
  const start = timeToX(scale, block.start);
  const end = timeToX(scale, block.end);
  const inside = Math.min(INSIDE, (end - start) / 3);
  const isEnd = block.segment.end !== null && x >= end - inside && x <= end + OUTSIDE;
  const isStart = x >= start - OUTSIDE && x <= start + inside;
  if (isStart && isEnd) return x - start < end - x ? 'start' : 'end';
  if (isStart) return 'start';
  return isEnd ? 'end' : undefined;
}
