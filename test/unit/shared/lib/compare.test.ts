import { expect, it } from 'vitest';

import { compareText } from '#shared/lib/compare.ts';

it('orders by code unit, whatever the language', () => {
  expect(['б', 'b', 'ё', 'a', 'B', 'я', ''].toSorted(compareText)).toEqual([
    '',
    'B',
    'a',
    'b',
    'б',
    'я',
    'ё',
  ]);
});

it('finds a text equal to itself only', () => {
  expect([compareText('a', 'a'), compareText('a', 'b'), compareText('b', 'a')]).toEqual([0, -1, 1]);
});
