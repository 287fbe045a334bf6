import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Block, blocksOf, firstAfter, neighbour } from '#renderer/ui/timeline/blocks.ts';
import { edgeAt, hitTest } from '#renderer/ui/timeline/hit-test.ts';
import { timeToX } from '#renderer/ui/timeline/scale.ts';

import { anyDay, aSegment } from './blocks-builder.ts';

const blocks = blocksOf(
  [
    aSegment({ id: 'a', start: 0, end: 100_000 }),
    aSegment({ id: 'narrow', start: 100_000, end: 100_500 }),
    aSegment({ id: 'b', start: 100_500, end: 200_000 }),
  ],
  [{ start: 200_000, end: 300_000 }],
  0,
);
const scale = { from: 0, to: 300_000, width: 300 };
const keyAt = (x: number): string | undefined => {
  const hit = hitTest(blocks, scale, x);
  return hit?.kind === 'block' ? hit.block.key : hit?.kind;
};

describe('a click', () => {
  it('finds the block under it', () => {
    expect(keyAt(50)).toBe('a');
    expect(keyAt(150)).toBe('b');
    expect(keyAt(250)).toBe('gap 200000');
  });

  it('finds a narrow block on six pixels', () => {
    for (const x of [97.5, 98, 100, 102, 103]) expect(keyAt(x)).toBe('narrow');
    expect(keyAt(96)).toBe('a');
    expect(keyAt(105)).toBe('b');
  });

  it('asks for a closer look where many are too narrow', () => {
    const many = blocksOf(
      Array.from({ length: 1000 }, (_, i) =>
        aSegment({ id: `s${i}`, start: i * 10, end: i * 10 + 10 }),
      ),
      [],
      0,
    );
    expect(hitTest(many, { from: 0, to: 10_000, width: 100 }, 50)).toMatchObject({ kind: 'many' });
  });

  it('finds nothing outside of the day', () => {
    expect(keyAt(299)).toBe('gap 200000');
    expect(hitTest(blocks, { from: 300_000, to: 600_000, width: 300 }, 10)).toBeUndefined();
    expect(hitTest([], scale, 10)).toBeUndefined();
  });

  it('in the middle of any block that is wide enough finds that block', () => {
    fc.assert(
      fc.property(anyDay(30), fc.integer({ min: 100, max: 2000 }), (day, width) => {
        const whole = { from: 0, to: day.at(-1)?.end ?? 1, width };
        for (const block of day) {
          const middle = timeToX(whole, (block.start + block.end) / 2);
          if (timeToX(whole, block.end) - timeToX(whole, block.start) < 12) continue;
          expect(hitTest(day, whole, middle)).toEqual({ kind: 'block', block });
        }
      }),
    );
  });
});

describe('an edge', () => {
  const [a] = blocks;
  const block = (over: Partial<Parameters<typeof aSegment>[0]>): Block | undefined =>
    blocksOf([aSegment(over)], [], 10_000)[0];
  const edge = (of: Block | undefined, x: number) => of && edgeAt(of, scale, x);

  it('can be held from both sides, more from outside', () => {
    expect(edge(a, 94)).toBeUndefined();
    expect(edge(a, 97)).toBe('end');
    expect(edge(a, 105)).toBe('end');
    expect(edge(a, 107)).toBeUndefined();
    expect(edge(a, 2)).toBe('start');
  });

  it('of a narrow block is the nearer one', () => {
    const narrow = block({ start: 100_000, end: 103_000 });
    expect(edge(narrow, 99)).toBe('start');
    expect(edge(narrow, 104)).toBe('end');
  });

  it('cannot be held where it runs, nor on a gap', () => {
    expect(edge(block({ start: 0, end: null }), 10)).toBeUndefined();
    expect(edge(blocks[3], 200)).toBeUndefined();
  });
});

describe('neighbours', () => {
  it('are found from anywhere, and the ends are kept', () => {
    expect(neighbour(blocks, 'a', 1)?.key).toBe('narrow');
    expect(neighbour(blocks, 'a', -1)?.key).toBe('a');
    expect(neighbour(blocks, null, 1)?.key).toBe('a');
    expect(neighbour(blocks, 'gone', -1)?.key).toBe('gap 200000');
    expect(neighbour([], 'a', 1)).toBeUndefined();
  });

  it('firstAfter finds what a search from the start would find', () => {
    fc.assert(
      fc.property(anyDay(), fc.nat(4_000_000), (day, at) => {
        const index = day.findIndex(({ end }) => end > at);
        expect(firstAfter(day, at)).toBe(index < 0 ? day.length : index);
      }),
    );
  });
});
