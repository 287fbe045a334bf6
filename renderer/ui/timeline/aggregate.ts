import type { Kind } from '#shared/operations/kind.ts';

import { type Block, firstAfter } from './blocks.ts';
import { type Scale, timeToX } from './scale.ts';

/** How an area is painted: as a segment of a kind, or as a gap. */
export type Paint =
  | { readonly kind: 'gap' }
  | { readonly kind: 'segment'; readonly work: Kind; readonly colourStep: number };

interface Place {
  readonly x: number;
  readonly width: number;
  readonly paint: Paint;
}

/** One rectangle of the drawing: a block of its own, or several that are too narrow to be told apart. */
export type Area =
  | (Place & { readonly kind: 'block'; readonly block: Block })
  | (Place & { readonly kind: 'cluster'; readonly key: string; readonly count: number });

/** Narrower blocks share a column of pixels. */
const NARROWEST = 2;
/** Coordinates far outside of a drawing lose precision, so areas end shortly beyond its edge. */
const OVERHANG = 8;

interface Column {
  readonly x: number;
  count: number;
  readonly shares: Map<string, { readonly paint: Paint; ms: number }>;
}

const paintOfBlock = (block: Block): Paint =>
  block.kind === 'gap'
    ? { kind: 'gap' }
    : { kind: 'segment', work: block.segment.kind, colourStep: block.segment.colourStep };

const nameOf = (paint: Paint): string =>
  paint.kind === 'gap' ? 'gap' : `${paint.work} ${paint.colourStep}`;

function addTo(column: Column, block: Block): void {
  const paint = paintOfBlock(block);
  const share = column.shares.get(nameOf(paint)) ?? { paint, ms: 0 };
  share.ms += block.end - block.start;
  column.shares.set(nameOf(paint), share);
  column.count += 1;
}

/** A column looks like whatever took most of its time. */
function clusterOf(column: Column): Area {
  const shares = [...column.shares.values()];
  const { paint } = shares.reduce((most, share) => (share.ms > most.ms ? share : most));
  const { x, count } = column;
  return { kind: 'cluster', key: `cluster ${x}`, x, width: 1, paint, count };
}

/** Joins a cluster to the one before it when both touch and look the same. */
function joined(before: Area | undefined, area: Area): Area | undefined {
  if (before?.kind !== 'cluster' || area.kind !== 'cluster') return undefined;
  if (before.x + before.width !== area.x || nameOf(before.paint) !== nameOf(area.paint)) {
    return undefined;
  }
  return { ...before, width: before.width + 1, count: before.count + area.count };
}

/**
 * The rectangles that show the blocks (sorted, not overlapping): never more than two per pixel column,
 * however many blocks there are.
 */
export function areasOf(blocks: readonly Block[], scale: Scale): Area[] {
  const areas: Area[] = [];
  let column: Column | undefined;
  const push = (area: Area): void => {
    const both = joined(areas.at(-1), area);
    if (both) areas[areas.length - 1] = both;
    else areas.push(area);
  };
  const flush = (): void => {
    if (column) push(clusterOf(column));
    column = undefined;
  };
  for (let index = firstAfter(blocks, scale.from); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.start >= scale.to) break;
    const x = Math.max(-OVERHANG, timeToX(scale, block.start));
    const end = Math.min(scale.width + OVERHANG, timeToX(scale, block.end));
    if (end - x >= NARROWEST) {
      flush();
      push({ kind: 'block', x, width: end - x, paint: paintOfBlock(block), block });
      continue;
    }
    const place = Math.floor((x + end) / 2);
    if (column?.x !== place) flush();
    column ??= { x: place, count: 0, shares: new Map() };
    addTo(column, block);
  }
  flush();
  return areas;
}
