import fc from 'fast-check';

import { type Block, blocksOf, type TimelineSegment } from '#renderer/ui/timeline/blocks.ts';
import { KINDS } from '#shared/operations/kind.ts';

/** A segment with what the test does not care about filled in. */
export function aSegment(over: Partial<TimelineSegment> = {}): TimelineSegment {
  return {
    id: 's',
    start: 0,
    end: 60_000,
    kind: 'result',
    label: 'Closing call',
    colourStep: 0,
    isEdited: false,
    ...over,
  };
}

/** Any day: blocks without overlap, segments and gaps, from instant zero on. */
export function anyDay(most = 60, longestMs = 3_600_000): fc.Arbitrary<Block[]> {
  const piece = fc.record({
    ms: fc.integer({ min: 1, max: longestMs }),
    kind: fc.constantFrom(...KINDS, null),
    colourStep: fc.integer({ min: 0, max: 4 }),
  });
  return fc.array(piece, { minLength: 1, maxLength: most }).map((pieces) => {
    const starts = pieces.reduce((sums, { ms }) => [...sums, (sums.at(-1) ?? 0) + ms], [0]);
    const segments: TimelineSegment[] = [];
    const gaps: { start: number; end: number }[] = [];
    for (const [index, { ms, kind, colourStep }] of pieces.entries()) {
      const start = starts[index] ?? 0;
      const end = start + ms;
      if (kind === null) gaps.push({ start, end });
      else segments.push(aSegment({ id: `s${index}`, start, end, kind, colourStep }));
    }
    return blocksOf(segments, gaps, starts.at(-1) ?? 0);
  });
}
