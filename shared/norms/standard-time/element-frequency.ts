import { assert } from '#shared/lib/assert.ts';
import { sum } from '#shared/statistics/mean.ts';

/** What an element that occurs in every `occursEvery`-th cycle puts into one: its mean time divided by that number. */
export function timePerCycle(time: number, occursEvery: number): number {
  assert(occursEvery > 0, `an element occurs every ${occursEvery} cycles`);
  return time / occursEvery;
}

/** What elements put into one unit: each with its mean time and how often it occurs per unit. No elements: 0. */
export function timePerUnit(
  elements: readonly { readonly time: number; readonly frequency: number }[],
): number {
  return sum(elements.map(({ time, frequency }) => time * frequency));
}
