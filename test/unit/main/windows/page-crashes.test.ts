import { describe, expect, it } from 'vitest';

import { crashWait } from '#main/windows/page-crashes.ts';

const MINUTE = 60_000;

describe('a page that died', () => {
  it('is loaded again at once, but waits when it dies again and again', () => {
    const wait = crashWait();
    const waits = [0, 10, 20, 30].map((second) => wait(second * 1000));
    expect(waits).toEqual([0, 0, 0, MINUTE]);
  });

  it('does not wait because it died long ago', () => {
    const wait = crashWait();
    for (let minute = 0; minute < 10; minute += 1) expect(wait(minute * MINUTE)).toBe(0);
  });
});
