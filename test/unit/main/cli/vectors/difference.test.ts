import { describe, expect, it } from 'vitest';

import { differencesIn } from '#main/cli/vectors/difference.ts';

const keys = (...args: Parameters<typeof differencesIn>): readonly string[] =>
  differencesIn(...args).map(({ key }) => key);

describe('differencesIn', () => {
  it('finds none where every expected key is near enough; more may be answered', () => {
    expect(keys({ a: 1.0005, b: 'x', more: 9 }, { a: 1, b: 'x' }, 0.001)).toEqual([]);
    expect(keys({}, {})).toEqual([]);
  });

  it('compares to a thousand-millionth unless told otherwise', () => {
    expect(keys({ a: 1 + 5e-10 }, { a: 1 })).toEqual([]);
    expect(keys({ a: 1 + 5e-9 }, { a: 1 })).toEqual(['a']);
  });

  it('knows a tolerance for each key, also further in, and the usual one for the rest', () => {
    const tolerance = { a: 0.1, inner: 0.5, deep: 0.01 };
    expect(keys({ a: 1.05, b: 2.05 }, { a: 1, b: 2 }, tolerance)).toEqual(['b']);
    expect(keys({ inner: [1.4, 2] }, { inner: [1, 2] }, tolerance)).toEqual([]);
    expect(keys({ o: { deep: 1.005, x: 1.1 } }, { o: { deep: 1, x: 1 } }, tolerance)).toEqual([
      'o.x',
    ]);
  });

  it.each([
    ['a missing key', {}],
    ['nothing', { a: undefined }],
    ['NaN', { a: Number.NaN }],
    ['infinity', { a: Number.POSITIVE_INFINITY }],
    ['a number in words', { a: '1' }],
    ['a list', { a: [1] }],
  ])('does not take %s for 1', (_, answer) => {
    expect(keys(answer, { a: 1 }, 1000)).toEqual(['a']);
  });

  it('does not take what a prototype has for an answer', () => {
    expect(keys({}, { toString: 1 })).toEqual(['toString']);
  });

  it('goes into lists and objects, and counts', () => {
    const expected = { list: [1, [2, 3]], map: { x: { y: true } }, none: null };
    expect(keys({ list: [1, [2, 3]], map: { x: { y: true } }, none: null }, expected)).toEqual([]);
    expect(keys({ list: [1, [2, 4]], map: { x: { y: false } }, none: null }, expected)).toEqual([
      'list.1.1',
      'map.x.y',
    ]);
    expect(keys({ list: [1, [2, 3], 4], map: { x: 1 }, none: undefined }, expected)).toEqual([
      'list',
      'map.x',
      'none',
    ]);
    expect(keys({ list: { 0: 1, 1: [2, 3] }, map: [], none: {} }, expected)).toEqual([
      'list',
      'map',
      'none',
    ]);
  });

  it('says what was expected and what came', () => {
    expect(differencesIn({ a: 2 }, { a: 1 })).toEqual([{ key: 'a', expected: 1, got: 2 }]);
  });
});
