import { expect, it } from 'vitest';

import { isOwnUrl, pageUrl } from '#main/windows/app-origin.ts';
import { FOREIGN_ADDRESSES } from '#test/e2e/electron/shell/hostile.ts';

it.each(['index', 'recorder', 'question'] as const)('takes its own page %s for its own', (page) => {
  expect(isOwnUrl(pageUrl(page))).toBe(true);
  expect(isOwnUrl(`${pageUrl(page)}#/today/2026-03-02`)).toBe(true);
});

it('takes no foreign address for its own', () => {
  const climbing = /^app:\/\/chronokadr\/\.\.|^app:\/\/chronokadr\/assets\/\.\./; // these stay within
  const taken = FOREIGN_ADDRESSES.filter((address) => !climbing.test(address)).filter(isOwnUrl);
  expect(taken).toEqual([]);
});
