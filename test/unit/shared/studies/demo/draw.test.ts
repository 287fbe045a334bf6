import { describe, expect, it } from 'vitest';

import { seededRandom } from '#shared/lib/random.ts';
import { createDraw, type Draw } from '#shared/studies/demo/draw.ts';

const drawing = (): Draw => createDraw(seededRandom(7));
const many = (value: () => number): number[] => Array.from({ length: 20_000 }, value);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;
const deviation = (values: readonly number[]): number => {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((each) => (each - centre) ** 2)));
};

describe('a draw', () => {
  it('gives lengths with the mean and the spread that were asked for', () => {
    const draw = drawing();
    const lengths = many(() => draw.length({ mean: 65, cv: 0.6 }));
    expect(mean(lengths)).toBeCloseTo(65, -0.5);
    expect(deviation(lengths) / mean(lengths)).toBeCloseTo(0.6, 1);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
  });

  it('gives normal numbers', () => {
    const draw = drawing();
    const numbers = many(() => draw.normal(10, 3));
    expect(mean(numbers)).toBeCloseTo(10, 0);
    expect(deviation(numbers)).toBeCloseTo(3, 0);
  });

  it('gives whole numbers next to the mean', () => {
    const draw = drawing();
    const counts = many(() => draw.count(2.3));
    expect(new Set(counts)).toEqual(new Set([2, 3]));
    expect(mean(counts)).toBeCloseTo(2.3, 1);
  });

  it('takes the heavier more often and what weighs nothing never', () => {
    const draw = drawing();
    const options = [
      { value: 0, weight: 0 },
      { value: 1, weight: 1 },
      { value: 4, weight: 3 },
    ];
    const picked = many(() => draw.weighted(options));
    expect(picked).not.toContain(0);
    expect(picked.filter((each) => each === 4).length / picked.length).toBeCloseTo(0.75, 1);
  });

  it('takes each of equal things equally often', () => {
    const draw = drawing();
    const picked = many(() => draw.pick([1, 2, 3, 4]));
    expect(picked.filter((each) => each === 3).length / picked.length).toBeCloseTo(0.25, 1);
  });

  it('cannot choose from nothing', () => {
    expect(() => drawing().pick([])).toThrow('something to choose from');
  });
});
