import { describe, expect, it } from 'vitest';

import { DRAW } from '#shared/simulation/department/draw-purpose.ts';
import { drawSeed, keyedPoisson, keyedUniform } from '#shared/simulation/kernel/keyed-draw.ts';

const DRAWS = 1_000_000;
const SEED = drawSeed(20_260_302);
/** Six standard errors apart: once in five hundred million, where nothing is wrong. */
const FAR = 6;

type Place = (index: number) => readonly [thing: number, purpose: number, turn: number];

const BY_LEAD: Place = (index) => [index, DRAW.talk, 0];

/** Ways of going from one draw to the next: by lead, by month of a lead, by purpose, by turn. */
const WALKS: readonly (readonly [name: string, place: Place])[] = [
  ['leads', BY_LEAD],
  [
    'leads of many months',
    (index) => [(index % 240) * 4_000_003 + Math.floor(index / 240), DRAW.contact, 0],
  ],
  ['purposes', (index) => [7, index, 0]],
  ['turns', (index) => [7, DRAW.enquiry, index]],
];

const drawAt = (place: Place, index: number, seed = SEED): number =>
  keyedUniform(seed, ...place(index));

function add(counts: Float64Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** The correlation of pairs of uniform numbers, in its standard errors. */
function correlation(pair: (index: number) => readonly [number, number]): number {
  let sum = 0;
  for (let index = 0; index < DRAWS; index += 1) {
    const [one, other] = pair(index);
    sum += (one - 0.5) * (other - 0.5);
  }
  return (12 * sum) / Math.sqrt(DRAWS);
}

describe.each(WALKS)('draws of neighbouring %s', (_name, place) => {
  it('are even over (0, 1)', () => {
    const cells = 1000;
    const counts = new Float64Array(cells);
    for (let index = 0; index < DRAWS; index += 1) {
      add(counts, Math.floor(drawAt(place, index) * cells));
    }
    const expected = DRAWS / cells;
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(Math.abs(chi - (cells - 1)) / Math.sqrt(2 * (cells - 1))).toBeLessThan(FAR);
  });

  it.each([1, 2, 7, 240])('know nothing of each other, %i apart', (apart) => {
    const z = correlation((index) => [drawAt(place, index), drawAt(place, index + apart)]);
    expect(Math.abs(z)).toBeLessThan(FAR);
  });

  it('fall evenly into the cells of a square', () => {
    const side = 32;
    const counts = new Float64Array(side * side);
    for (let index = 0; index < DRAWS; index += 1) {
      const row = Math.floor(drawAt(place, index) * side);
      add(counts, row * side + Math.floor(drawAt(place, index + 1) * side));
    }
    const expected = DRAWS / side ** 2;
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(Math.abs(chi - side ** 2) / Math.sqrt(2 * side ** 2)).toBeLessThan(FAR);
  });
});

describe('draws for different seeds', () => {
  it.each([
    ['seeds', (index: number) => drawSeed(1 + index)],
    ['replications', (index: number) => drawSeed(1, index)],
  ])('know nothing of each other: neighbouring %s', (_name, seedOf) => {
    const z = correlation((index) => [
      keyedUniform(seedOf(index), 5, DRAW.talk),
      keyedUniform(seedOf(index + 1), 5, DRAW.talk),
    ]);
    expect(Math.abs(z)).toBeLessThan(FAR);
  });

  it('are those of other departments: two purposes of one lead, too', () => {
    const seeds = correlation((index) => [
      drawAt(BY_LEAD, index, drawSeed(1)),
      drawAt(BY_LEAD, index, drawSeed(2)),
    ]);
    const purposes = correlation((index) => [
      keyedUniform(SEED, index, DRAW.contact),
      keyedUniform(SEED, index, DRAW.isPossible),
    ]);
    expect(Math.abs(seeds)).toBeLessThan(FAR);
    expect(Math.abs(purposes)).toBeLessThan(FAR);
  });
});

describe('a lead', () => {
  it('shares no draw of a purpose with another lead', () => {
    const found = new Set<number>();
    for (let month = 0; month < 240; month += 1) {
      for (let place = 0; place < 2000; place += 1) {
        found.add(keyedUniform(SEED, month * 4_000_003 + place, DRAW.talk, 1));
      }
    }
    expect(found.size).toBe(240 * 2000);
  });

  it('has the same draws for ever', () => {
    expect(keyedUniform(drawSeed(1), 2, 3, 4)).toBe(0.283_271_519_816_480_6);
    expect(keyedUniform(drawSeed(1), 2, 3, 4)).not.toBe(keyedUniform(drawSeed(1, 1), 2, 3, 4));
    // Seeds above 32 bits differ from what is left of them below.
    expect(drawSeed(1)).not.toBe(drawSeed(1 + 2 ** 32));
  });
});

describe('counts of leads', () => {
  it.each([0.3, 4, 60, 700])('are Poisson with mean %f', (mean) => {
    const draws = 100_000;
    let [sum, squares] = [0, 0];
    for (let month = 0; month < draws; month += 1) {
      const count = keyedPoisson(SEED, month, DRAW.count, mean);
      sum += count;
      squares += (count - mean) ** 2;
    }
    expect(Math.abs(sum / draws - mean)).toBeLessThan(4 * Math.sqrt(mean / draws));
    const spread = Math.sqrt((2 * mean ** 2 + mean) / draws);
    expect(Math.abs(squares / draws - mean)).toBeLessThan(4 * spread);
  });

  it('are none where none come', () => {
    expect(keyedPoisson(SEED, 3, DRAW.count, 0)).toBe(0);
  });
});
