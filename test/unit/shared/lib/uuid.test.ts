import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { seededRandom } from '#shared/lib/random.ts';
import { idStream, uuidV7 } from '#shared/lib/uuid.ts';

describe('uuidV7', () => {
  it('is laid out as RFC 9562 says', () => {
    // Time of the RFC's example (A.6): 2022-02-22 14:22:22 -05:00.
    expect(uuidV7(0x017f22e279b0, 0xcc3, () => 0)).toBe('017f22e2-79b0-7cc3-8000-000000000000');
  });

  it('fills the random part to the last bit', () => {
    expect(uuidV7(0, 0, () => 1 - 2 ** -53)).toBe('00000000-0000-7000-bfff-ffffffffffff');
  });

  it('keeps the time through the year 10889', () => {
    expect(uuidV7(2 ** 48 - 1, 0, () => 0)).toBe('ffffffff-ffff-7000-8000-000000000000');
  });

  it('is a valid id of version 7', () => {
    const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(times, fc.nat(0xfff), fc.integer(), (at, sequence, seed) => {
        expect(z.uuidv7().safeParse(uuidV7(at, sequence, seededRandom(seed))).success).toBe(true);
      }),
    );
  });
});

describe('idStream', () => {
  it('gives later ids, also when the clock stands still or steps back', () => {
    const steps = fc.array(fc.constantFrom(0, 0, 0, 1, 5, -3, -1000), { maxLength: 60 });
    fc.assert(
      fc.property(steps, fc.integer(), (by, seed) => {
        let at = 1_000_000;
        const next = idStream(() => at, seededRandom(seed));
        const ids = by.map((step) => {
          at += step;
          return next();
        });
        expect(ids.toSorted()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('goes on in order when a millisecond has more ids than its sequence holds', () => {
    const next = idStream(() => 1000, seededRandom(1));
    const ids = Array.from({ length: 10_000 }, next);
    expect(ids.toSorted()).toEqual(ids);
    expect(ids[4095]?.slice(0, 18)).toBe('00000000-03e8-7fff');
    expect(ids[4096]?.slice(0, 18)).toBe('00000000-03e9-7000');
    expect(ids[8192]?.slice(0, 18)).toBe('00000000-03ea-7000');
  });

  it('begins the sequence anew in each millisecond', () => {
    let at = 0;
    const next = idStream(() => at, seededRandom(1));
    next();
    expect(next().slice(14, 18)).toBe('7001');
    at = 1;
    expect(next().slice(14, 18)).toBe('7000');
  });
});
