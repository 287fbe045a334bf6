import { describe, expect, it } from 'vitest';

import { oneWayAnova } from '#shared/statistics/comparison/one-way-anova.ts';
import { mean } from '#shared/statistics/mean.ts';
import { standardDeviation } from '#shared/statistics/standard-deviation.ts';

import { LEW, LOTTERY, MAVRO, PI_DIGITS, piDigits } from './nist-univariate.ts';

/**
 * NIST Statistical Reference Datasets (itl.nist.gov/div898/strd): data with certified answers, made to lose the digits of
 * a program. SiRstv is among the cases of the method, AtmWtAg in the test of the analysis of variance.
 */

/** Right digits: −log₁₀ of the relative error, 15 for none (NIST's LRE). */
function rightDigits(found: number | undefined, certified: number): number {
  const error = Math.abs((found ?? Number.NaN) - certified) / Math.abs(certified);
  return error === 0 ? 15 : -Math.log10(error);
}

/** One value and pairs of a tenth below and above it, as NumAcc2–4 are made. */
const alternating = (centre: number, pairs: number): readonly number[] => [
  centre,
  ...Array.from({ length: pairs }, () => [shifted(centre, -1), shifted(centre, 1)]).flat(),
];

/** A decimal figure moved by tenths as it would be written down, not as floating point adds it. */
const shifted = (value: number, tenths: number): number => Number((value + tenths / 10).toFixed(1));

/** Michelson's velocity of light of 1879 in km/s − 299,000: 100 measurements in five runs. */
const MICHELSON = [
  850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960,
  960, 960, 940, 960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790,
  760, 800, 880, 880, 880, 860, 720, 720, 620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850,
  840, 840, 840, 890, 810, 810, 820, 800, 770, 760, 740, 750, 760, 910, 920, 890, 860, 880, 720,
  840, 850, 850, 780, 890, 840, 780, 810, 760, 810, 790, 810, 820, 850, 870, 870, 810, 740, 810,
  940, 950, 800, 810, 870,
];

describe('the data', () => {
  it('have as many values as NIST says, and π begins as it does', () => {
    expect([LOTTERY.length, LEW.length, MAVRO.length]).toEqual([218, 200, 50]);
    expect(piDigits(12).join('')).toBe('314159265358');
    expect(PI_DIGITS.slice(946, 966).join('')).toBe('95778185773053217122');
  });
});

describe('mean and standard deviation', () => {
  it.each([
    {
      name: 'NumAcc1',
      values: [10_000_001, 10_000_003, 10_000_002],
      certified: [10_000_002, 1],
      digits: 15,
    },
    { name: 'NumAcc2', values: alternating(1.2, 500), certified: [1.2, 0.1], digits: 14 },
    // What the written figures lose as binary ones is not ours: 0.1 of 10⁶ keeps nine digits, of 10⁷ eight.
    {
      name: 'NumAcc3',
      values: alternating(1_000_000.2, 500),
      certified: [1_000_000.2, 0.1],
      digits: 9,
    },
    {
      name: 'NumAcc4',
      values: alternating(10_000_000.2, 500),
      certified: [10_000_000.2, 0.1],
      digits: 8,
    },
    {
      name: 'Michelso',
      values: MICHELSON.map((value) => 299 + value / 1000),
      certified: [299.8524, 0.0790105478190518],
      digits: 12,
    },
    {
      name: 'Lottery',
      values: LOTTERY,
      certified: [518.95871559633, 291.699727470969],
      digits: 14,
    },
    { name: 'Lew', values: LEW, certified: [-177.435, 277.332168044316], digits: 14 },
    {
      name: 'Mavro',
      values: MAVRO,
      certified: [2.001856, 0.000429123454003053],
      digits: 12,
    },
    {
      name: 'PiDigits',
      values: PI_DIGITS,
      certified: [4.5348, 2.86733906028871],
      digits: 14,
    },
  ])('have the certified digits of $name', ({ values, certified, digits }) => {
    const [centre = 0, spread = 0] = certified;
    expect(rightDigits(mean(values), centre)).toBeGreaterThanOrEqual(14);
    expect(rightDigits(standardDeviation(values), spread)).toBeGreaterThanOrEqual(digits);
  });
});

/** Simon & Lesage's groups: nine, the first about .4, the others in turn .3 and .5 above the base. */
const simonLesage = (base: number, size: number): number[][] =>
  [4, 3, 5, 3, 5, 3, 5, 3, 5].map((tenths) => [
    ...alternating(shifted(base, tenths), (size - 1) / 2),
  ]);

describe('analysis of variance', () => {
  it.each([
    { name: 'SmLs01', base: 1, size: 21, digits: 13 },
    { name: 'SmLs02', base: 1, size: 201, digits: 13 },
    { name: 'SmLs03', base: 1, size: 2001, digits: 13 },
    { name: 'SmLs04', base: 1_000_000, size: 21, digits: 8 },
    { name: 'SmLs05', base: 1_000_000, size: 201, digits: 8 },
    { name: 'SmLs06', base: 1_000_000, size: 2001, digits: 8 },
    // Thirteen digits before the spread: binary figures themselves hold no more of it.
    { name: 'SmLs07', base: 1e12, size: 21, digits: 2 },
    { name: 'SmLs08', base: 1e12, size: 201, digits: 2 },
    { name: 'SmLs09', base: 1e12, size: 2001, digits: 2 },
  ])('has the certified F = $size of $name', ({ base, size, digits }) => {
    const found = oneWayAnova(simonLesage(base, size));
    expect(found?.dfWithin).toBe(9 * (size - 1));
    expect(rightDigits(found?.f, size)).toBeGreaterThanOrEqual(digits);
  });
});
