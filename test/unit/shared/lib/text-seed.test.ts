import { expect, it } from 'vitest';

import { textSeed } from '#shared/lib/text-seed.ts';

// Test vectors of FNV-1a, 32 bits (draft-eastlake-fnv).
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the seed of "%s" is %i', (text, seed) => {
  expect(textSeed(text)).toBe(seed);
});
