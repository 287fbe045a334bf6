import { describe, expect, it } from 'vitest';

import { mannWhitney } from '#shared/statistics/comparison/mann-whitney.ts';

describe('mannWhitney', () => {
  it('is what SciPy documents: U = 17, exact p = 1/9', () => {
    const found = mannWhitney([19, 22, 16, 29, 24], [20, 11, 17, 12]);
    expect(found).toMatchObject({ u1: 17, u2: 3, method: 'exact', superiority: 0.85 });
    expect(found?.p).toBeCloseTo(1 / 9, 12);
  });

  it('counts orders: the farthest of C(5, 2) = 10 has p = 2/10', () => {
    expect(mannWhitney([1, 2], [3, 4, 5])?.p).toBeCloseTo(0.2, 12);
    expect(mannWhitney([1], [2])?.p).toBe(1);
  });

  it('is normal with ties, and with fifty values or more', () => {
    expect(mannWhitney([1, 2, 2], [2, 3, 4])?.method).toBe('normal');
    const many = Array.from({ length: 50 }, (_, index) => index);
    expect(mannWhitney(many, [0.5, 3.5])?.method).toBe('normal');
  });

  it('is nearly the same either way', () => {
    const x = Array.from({ length: 49 }, (_, index) => index * 1.01);
    const y = Array.from({ length: 49 }, (_, index) => index + 8.003);
    const exact = mannWhitney(x, y);
    const normal = mannWhitney([...x, -1], [...y, 200]);
    expect(exact?.method).toBe('exact');
    expect(Math.abs((exact?.p ?? 0) - (normal?.p ?? 1))).toBeLessThan(0.01);
  });

  it('does not mind which is first, nor the scale', () => {
    const [x, y] = [
      [3, 5, 9],
      [4, 8, 20, 30],
    ];
    const found = mannWhitney(x, y);
    expect(mannWhitney(y, x)).toMatchObject({ u1: found?.u2, u2: found?.u1, p: found?.p });
    expect(mannWhitney(x.map(Math.log), y.map(Math.log))).toEqual(found);
  });

  it('has nothing to say of an empty sample, and no difference among equal values', () => {
    expect(mannWhitney([], [1])).toBeUndefined();
    expect(mannWhitney([1], [])).toBeUndefined();
    expect(mannWhitney([7, 7], [7, 7, 7])?.p).toBe(1);
  });
});
