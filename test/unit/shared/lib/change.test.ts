import { expect, it } from 'vitest';

import { type Change, inverse } from '#shared/lib/change.ts';
import { frozen } from '#test/support/builders.ts';

const change: Change<'thing', { rev: number }> = frozen({
  entity: 'thing',
  id: 'a',
  before: { rev: 1 },
  after: { rev: 2 },
});

it('turns a change around', () => {
  expect(inverse(change)).toEqual({
    entity: 'thing',
    id: 'a',
    before: { rev: 2 },
    after: { rev: 1 },
  });
});

it('turns making into removing', () => {
  expect(inverse({ ...change, before: null })).toEqual({
    entity: 'thing',
    id: 'a',
    before: { rev: 2 },
    after: null,
  });
});

it('comes back to the same change when turned around twice', () => {
  expect(inverse(inverse(change))).toEqual(change);
});
