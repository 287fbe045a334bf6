import { describe, expect, it } from 'vitest';

import { photographKind } from '#shared/statistics/photograph-kind.ts';

describe('the kind of a photograph', () => {
  it.each([
    [{ ms: 0, observedMs: 0, groupRounds: 0 }, 'none'],
    [{ ms: 100, observedMs: 0, groupRounds: 0 }, 'self'],
    [{ ms: 100, observedMs: 100, groupRounds: 0 }, 'observer'],
    [{ ms: 100, observedMs: 99, groupRounds: 0 }, 'mixed'],
    [{ ms: 0, observedMs: 0, groupRounds: 3 }, 'group'],
    [{ ms: 100, observedMs: 0, groupRounds: 3 }, 'self'],
  ] as const)('of %o is %s', (recorded, kind) => {
    expect(photographKind(recorded)).toBe(kind);
  });
});
