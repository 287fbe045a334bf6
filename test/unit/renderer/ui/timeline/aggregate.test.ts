import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { areasOf } from '#renderer/ui/timeline/aggregate.ts';
import { blocksOf } from '#renderer/ui/timeline/blocks.ts';

import { anyDay, aSegment } from './blocks-builder.ts';

const segments = (count: number, ms: number, kinds = ['result', 'loss'] as const) =>
  Array.from({ length: count }, (_, index) =>
    aSegment({
      id: `s${index}`,
      start: index * ms,
      end: (index + 1) * ms,
      kind: kinds[index % kinds.length] ?? 'result',
    }),
  );

describe('areas', () => {
  it('are the blocks themselves while these are wide enough', () => {
    const blocks = blocksOf(segments(4, 1000), [], 0);
    const areas = areasOf(blocks, { from: 0, to: 4000, width: 400 });
    expect(areas.map(({ kind, x, width }) => [kind, x, width])).toEqual([
      ['block', 0, 100],
      ['block', 100, 100],
      ['block', 200, 100],
      ['block', 300, 100],
    ]);
  });

  it('of one kind become one when they are too narrow', () => {
    const blocks = blocksOf(segments(5000, 1000, ['loss', 'loss'] as never), [], 0);
    const areas = areasOf(blocks, { from: 0, to: 5_000_000, width: 500 });
    expect(areas).toHaveLength(1);
    expect(areas[0]).toMatchObject({ kind: 'cluster', x: 0, width: 500, count: 5000 });
  });

  it('look like what took most of their time', () => {
    const blocks = blocksOf(
      [
        aSegment({ id: 'a', start: 0, end: 300, kind: 'loss' }),
        aSegment({ id: 'b', start: 300, end: 1000, kind: 'support' }),
      ],
      [],
      0,
    );
    const [area] = areasOf(blocks, { from: 0, to: 100_000, width: 100 });
    expect(area?.paint).toEqual({ kind: 'segment', work: 'support', colourStep: 0 });
  });

  it('leave out what is not in view', () => {
    const blocks = blocksOf(segments(100, 1000), [], 0);
    const areas = areasOf(blocks, { from: 50_000, to: 52_000, width: 200 });
    expect(areas.map((area) => area.kind === 'block' && area.block.key)).toEqual(['s50', 's51']);
  });

  it('show an instant that has no length yet', () => {
    const blocks = blocksOf([aSegment({ start: 1000, end: null })], [], 1000);
    expect(areasOf(blocks, { from: 0, to: 2000, width: 200 })).toMatchObject([
      { kind: 'cluster', x: 100, width: 1, count: 1 },
    ]);
  });

  it('are never more than two per pixel, lie in order and do not leave the drawing', () => {
    fc.assert(
      fc.property(
        anyDay(400, 30_000),
        fc.integer({ min: 20, max: 300 }),
        fc.nat(4_000_000),
        (blocks, width, from) => {
          const scale = { from, to: from + 3_000_000, width };
          const areas = areasOf(blocks, scale);
          expect(areas.length).toBeLessThanOrEqual(2 * width + 2);
          let end = Number.NEGATIVE_INFINITY;
          for (const area of areas) {
            expect(area.x).toBeGreaterThanOrEqual(end - 2);
            expect(area.x).toBeGreaterThanOrEqual(-8);
            expect(area.x + area.width).toBeLessThanOrEqual(width + 8);
            end = Math.max(end, area.x + area.width);
          }
        },
      ),
    );
  });

  it('count every narrow block once', () => {
    fc.assert(
      fc.property(anyDay(300, 2000), (blocks) => {
        const to = blocks.at(-1)?.end ?? 1;
        const areas = areasOf(blocks, { from: 0, to, width: 40 });
        const counted = areas.map((area) => (area.kind === 'block' ? 1 : area.count));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(blocks.length);
      }),
    );
  });
});
