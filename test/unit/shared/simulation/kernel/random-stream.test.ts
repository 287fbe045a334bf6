import { describe, expect, it } from 'vitest';

import { RandomStream } from '#shared/simulation/kernel/random-stream.ts';
import { chiSquareUpper } from '#shared/statistics/distributions/chi-square.ts';

const drawn = (count: number, ...name: readonly [number, ...number[]]): Float64Array => {
  const stream = new RandomStream(...name);
  return Float64Array.from({ length: count }, () => stream.next());
};

/** √n times the correlation of two streams: about standard normal where they are independent. */
function correlation(x: Float64Array, y: Float64Array): number {
  const n = Math.min(x.length, y.length);
  const total = x
    .subarray(0, n)
    .reduce((sum, u, place) => sum + (u - 0.5) * ((y[place] ?? Number.NaN) - 0.5), 0);
  return (12 * total) / Math.sqrt(n);
}

/** How probable it is that numbers fall so unevenly into so many equal parts of [0, 1). */
function evenness(values: Float64Array, parts: number): number {
  const counts = new Float64Array(parts);
  for (const value of values) {
    const part = Math.floor(value * parts);
    counts[part] = (counts[part] ?? 0) + 1;
  }
  const expected = values.length / parts;
  const statistic = counts.reduce((total, count) => total + (count - expected) ** 2 / expected, 0);
  return chiSquareUpper(statistic, parts - 1);
}

describe('a stream of random numbers', () => {
  it('is the same for the same name, to the last bit', () => {
    expect(drawn(1000, 7, 3, 1)).toEqual(drawn(1000, 7, 3, 1));
  });

  it('gives the numbers of this version of the engine', () => {
    expect([...drawn(3, 1, 0, 0)]).toEqual(GOLDEN);
  });

  it.each([
    [[8, 3, 1]],
    [[7, 4, 1]],
    [[7, 3, 2]],
    [[7 + 2 ** 32, 3, 1]],
    [[7, 3, 1, 0]],
    [[3, 7, 1]],
  ] as const)('is another one for %j', (name) => {
    const [seed, ...path] = name;
    expect(drawn(1, seed, ...path)).not.toEqual(drawn(1, 7, 3, 1));
  });

  it('has 53 bits, all of them at work', () => {
    const values = drawn(200_000, 5);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (const bit of [1, 2, 26, 27, 52, 53]) {
      const ones = values.filter((value) => Math.floor(value * 2 ** bit) % 2 === 1).length;
      expect(Math.abs(ones - 100_000) / Math.sqrt(50_000)).toBeLessThan(4);
    }
  });

  it.each([1, 2, 20_260_302, 2 ** 40])('is uniform with seed %i', (seed) => {
    expect(evenness(drawn(1_000_000, seed, 1, 2), 1024)).toBeGreaterThan(1e-4);
  });

  it('is uniform in pairs and triples', () => {
    const values = drawn(1_200_000, 11);
    const at = (place: number): number => values[place] ?? Number.NaN;
    const pairs = values
      .filter((_, place) => place % 2 === 0)
      .map((u, place) => (Math.floor(u * 32) + at(2 * place + 1)) / 32);
    expect(evenness(pairs, 1024)).toBeGreaterThan(1e-4);
    const triples = Float64Array.from({ length: 400_000 }, (_, place) => {
      const [a, b, c] = [at(3 * place), at(3 * place + 1), at(3 * place + 2)];
      return (Math.floor(a * 10) * 10 + Math.floor(b * 10) + c) / 100;
    });
    expect(evenness(triples, 1000)).toBeGreaterThan(1e-4);
  });

  it.each([1, 2, 3, 10, 128])('does not remember its number of %i draws before', (lag) => {
    const values = drawn(500_000, 9, 9);
    expect(Math.abs(correlation(values, values.subarray(lag)))).toBeLessThan(4);
  });
});

describe('streams with neighbouring names', () => {
  it.each([
    ['seed', [2, 1, 1]],
    ['replication', [1, 2, 1]],
    ['purpose', [1, 1, 2]],
    ['upper half of the seed', [1 + 2 ** 32, 1, 1]],
  ] as const)('do not follow each other: %s', (_, [seed, ...path]) => {
    const values = drawn(500_000, 1, 1, 1);
    expect(Math.abs(correlation(values, drawn(500_000, seed, ...path)))).toBeLessThan(4);
  });

  it('begin evenly and apart: 300 × 300 of them', () => {
    const first = new Float64Array(90_000);
    const second = new Float64Array(90_000);
    for (let place = 0; place < first.length; place += 1) {
      const stream = new RandomStream(4, Math.floor(place / 300), place % 300);
      first[place] = stream.next();
      second[place] = stream.next();
    }
    expect(evenness(first, 256)).toBeGreaterThan(1e-4);
    expect(new Set(first).size).toBe(first.length);
    expect(Math.abs(correlation(first, second))).toBeLessThan(4);
    expect(Math.abs(correlation(first, first.subarray(1)))).toBeLessThan(4);
    expect(Math.abs(correlation(first, first.subarray(300)))).toBeLessThan(4);
  });
});

/** By sfc32 and the hash written again in Python. */
const GOLDEN = [0.8611436736057074, 0.1480373576654257, 0.8797897707147405];
