import { assert } from '../../lib/assert.ts';
import type { Random } from '../../lib/random.ts';

/** A length that varies: its mean, and its standard deviation as a part of the mean. */
export interface Spread {
  readonly mean: number;
  readonly cv: number;
}

/** One of several things, the heavier the likelier. */
export interface Weighted<T> {
  readonly value: T;
  readonly weight: number;
}

/** Everything that is left to chance. The same stream gives the same draws. */
export interface Draw {
  readonly chance: (probability: number) => boolean;
  readonly between: (low: number, high: number) => number;
  readonly normal: (mean: number, deviation: number) => number;
  /** Log-normal: as the lengths of human work are. Always positive, skewed to the right. */
  readonly length: (spread: Spread) => number;
  /** A whole number with that mean, as even as whole numbers can be. */
  readonly count: (mean: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  readonly weighted: <T>(options: readonly Weighted<T>[]) => T;
}

/** Draws from a stream of random numbers. */
export function createDraw(random: Random): Draw {
  const standardNormal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const weighted = <T>(options: readonly Weighted<T>[]): T => {
    let rest = random() * options.reduce((sum, { weight }) => sum + weight, 0);
    const found = options.find(({ weight }) => (rest -= weight) < 0) ?? options.at(-1);
    assert(found !== undefined, 'there is something to choose from');
    return found.value;
  };
  return {
    chance: (probability) => random() < probability,
    between: (low, high) => low + (high - low) * random(),
    normal: (mean, deviation) => mean + deviation * standardNormal(),
    length: ({ mean, cv }) => {
      const variance = Math.log(1 + cv * cv);
      return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * standardNormal());
    },
    count: (mean) => Math.floor(mean + random()),
    pick: (values) => weighted(values.map((value) => ({ value, weight: 1 }))),
    weighted,
  };
}
