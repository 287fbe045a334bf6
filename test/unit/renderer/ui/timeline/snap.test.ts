import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Block, blocksOf } from '#renderer/ui/timeline/blocks.ts';
import { drafted, type EdgeDraft, limited, snapped, snapStep } from '#renderer/ui/timeline/snap.ts';

import { anyDay, aSegment } from './blocks-builder.ts';

const bounds = { from: 0, to: 400_000 };
const now = 400_000;
const day = blocksOf(
  [
    aSegment({ id: 'a', start: 0, end: 100_000 }),
    aSegment({ id: 'b', start: 100_000, end: 200_000 }),
    aSegment({ id: 'c', start: 250_000, end: 300_000 }),
  ],
  [
    { start: 200_000, end: 250_000 },
    { start: 300_000, end: 400_000 },
  ],
  now,
);
const limit = (draft: EdgeDraft): number => limited(day, draft, bounds, now).at;
const extents = (blocks: readonly Block[]) =>
  blocks.map(({ key, start, end }) => [key, start, end]);

it('an edge snaps to the second, and to the minute while Shift is held', () => {
  expect(snapped(61_499, snapStep(false))).toBe(61_000);
  expect(snapped(61_500, snapStep(false))).toBe(62_000);
  expect(snapped(100_000, snapStep(true))).toBe(120_000);
});

describe('an edge goes no further', () => {
  it('than a second before its neighbour is gone', () => {
    expect(limit({ id: 'b', edge: 'start', at: -50_000 })).toBe(1000);
    expect(limit({ id: 'a', edge: 'end', at: 900_000 })).toBe(199_000);
  });

  it('than the gap beside it', () => {
    expect(limit({ id: 'b', edge: 'end', at: 900_000 })).toBe(250_000);
    expect(limit({ id: 'c', edge: 'start', at: 0 })).toBe(200_000);
  });

  it('than its own other edge, the bounds and now', () => {
    expect(limit({ id: 'b', edge: 'start', at: 500_000 })).toBe(199_000);
    expect(limit({ id: 'a', edge: 'start', at: -1 })).toBe(0);
    expect(limited(day, { id: 'c', edge: 'end', at: 390_000 }, bounds, 350_000).at).toBe(350_000);
  });
});

describe('a draft', () => {
  it('takes the neighbour along', () => {
    expect(extents(drafted(day, { id: 'a', edge: 'end', at: 120_000 })).slice(0, 2)).toEqual([
      ['a', 0, 120_000],
      ['b', 120_000, 200_000],
    ]);
  });

  it('uses up the gap', () => {
    expect(extents(drafted(day, { id: 'b', edge: 'end', at: 250_000 }))).toEqual([
      ['a', 0, 100_000],
      ['b', 100_000, 250_000],
      ['c', 250_000, 300_000],
      ['gap 300000', 300_000, 400_000],
    ]);
  });

  it('of nothing changes nothing', () => {
    expect(drafted(day, null)).toBe(day);
    expect(drafted(day, { id: 'gone', edge: 'end', at: 5 })).toBe(day);
  });

  it('never makes two blocks overlap or the day longer or shorter', () => {
    fc.assert(
      fc.property(
        anyDay(20, 100_000),
        fc.nat(19),
        fc.constantFrom('start' as const, 'end' as const),
        fc.integer({ min: -1_000_000, max: 3_000_000 }),
        (blocks, index, edge, at) => {
          const block = blocks[index];
          const end = blocks.at(-1)?.end ?? 0;
          if (block?.kind !== 'segment' || block.end - block.start < 2000) return;
          const all = { from: 0, to: end };
          const draft = limited(blocks, { id: block.key, edge, at }, all, end);
          const next = drafted(blocks, draft);
          const sizes = next.map((each) => each.end - each.start);
          expect(Math.min(...sizes)).toBeGreaterThan(0);
          const overlaps = next
            .slice(1)
            .filter((each, before) => each.start < (next[before]?.end ?? 0));
          expect(overlaps).toEqual([]);
        },
      ),
    );
  });
});
