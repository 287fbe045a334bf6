import { describe, expect, it } from 'vitest';

import { momentsOf } from '#shared/simulation/kernel/distribution-moments.ts';
import { type Distribution, distributionSchema } from '#shared/simulation/kernel/distribution.ts';
import { limitedMean } from '#shared/simulation/kernel/limited-mean.ts';
import { RandomStream } from '#shared/simulation/kernel/random-stream.ts';
import { samplerOf } from '#shared/simulation/kernel/sampler.ts';

const DRAWS = 4_000_000;

/** Pairs that fill the unit square evenly (Roberts' R2 sequence): moments come out to many digits, with no luck in them. */
class EvenPairs {
  #place = 0;
  #isSecond = false;

  next(): number {
    const step = this.#isSecond ? 0.569_840_290_998_053_2 : 0.754_877_666_246_692_7;
    if (!this.#isSecond) this.#place += 1;
    this.#isSecond = !this.#isSecond;
    return (0.5 + step * this.#place) % 1;
  }
}

function sampled(distribution: Distribution, stream: RandomStream, draws = DRAWS) {
  const sample = samplerOf(distribution);
  let [mean, secondMoment] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    const value = sample(stream);
    mean += value / draws;
    secondMoment += value ** 2 / draws;
  }
  return { mean, secondMoment };
}

/** How far the moments of draws are from those of the distribution, as parts of them. */
function errorsOf(found: { mean: number; secondMoment: number }, distribution: Distribution) {
  const exact = momentsOf(distribution);
  return {
    mean: Math.abs(found.mean / exact.mean - 1),
    secondMoment: Math.abs(found.secondMoment / exact.secondMoment - 1),
  };
}

const OBSERVED = [3, 4, 4, 5, 6, 6, 7, 9, 12, 24];

describe('times that are drawn', () => {
  it.each<Distribution>([
    { kind: 'deterministic', value: 4.5 },
    { kind: 'exponential', mean: 3 },
    { kind: 'gamma', mean: 3, shape: 2 },
    { kind: 'gamma', mean: 3, shape: 40 },
    { kind: 'gamma', mean: 3, shape: 2.5 },
    { kind: 'log-normal', mean: 14, cv: 0.5 },
    { kind: 'log-normal', mean: 14, cv: 0.8 },
    { kind: 'uniform', low: 2, high: 8 },
    { kind: 'empirical', values: OBSERVED },
  ])('have the moments of their distribution: %j', (distribution) => {
    const found = errorsOf(sampled(distribution, new RandomStream(20_260_302, 1)), distribution);
    expect(found.mean).toBeLessThan(0.001);
    expect(found.secondMoment).toBeLessThan(0.005);
  });

  it('have them with a shape below 1', () => {
    const distribution: Distribution = { kind: 'gamma', mean: 3, shape: 0.5 };
    const found = errorsOf(sampled(distribution, new RandomStream(1, 1), 4 * DRAWS), distribution);
    expect(found.mean).toBeLessThan(0.001);
    expect(found.secondMoment).toBeLessThan(0.005);
  });

  // The tail decides here: 4 M independent draws of CV 2 would leave the second moment 1 % in doubt.
  it.each<Distribution>([
    { kind: 'log-normal', mean: 14, cv: 1.5 },
    { kind: 'log-normal', mean: 14, cv: 2 },
    {
      kind: 'hyper-exponential',
      branches: [
        { probability: 0.887_298_334_620_741_7, mean: 0.563_508_326_896_291_5 },
        { probability: 0.112_701_665_379_258_3, mean: 4.436_491_673_103_708 },
      ],
    },
    { kind: 'exponential', mean: 3 },
  ])('keep the whole tail: %j', (distribution) => {
    const even = new EvenPairs() as unknown as RandomStream;
    const found = errorsOf(sampled(distribution, even), distribution);
    expect(found.mean).toBeLessThan(0.001);
    expect(found.secondMoment).toBeLessThan(0.004);
  });

  it('are only what was observed, where observations are drawn', () => {
    const sample = samplerOf({ kind: 'empirical', values: OBSERVED });
    const stream = new RandomStream(3);
    const found = new Set(Array.from({ length: 1000 }, () => sample(stream)));
    expect([...found].toSorted((a, b) => a - b)).toEqual([...new Set(OBSERVED)]);
  });
});

describe('a distribution', () => {
  it('of too few observations is not drawn from', () => {
    const few: Distribution = { kind: 'empirical', values: [1, 2, 3, 4] };
    expect(() => samplerOf(few)).toThrow('4 observations');
  });

  it.each([
    { kind: 'empirical', values: [1, 2, 3, 4] },
    { kind: 'exponential', mean: 0 },
    { kind: 'exponential', mean: Number.NaN },
    { kind: 'exponential', mean: Infinity },
    { kind: 'uniform', low: 3, high: 3 },
    { kind: 'log-normal', mean: 1, cv: -1 },
    { kind: 'hyper-exponential', branches: [{ probability: 0.5, mean: 1 }] },
    { kind: 'normal', mean: 1 },
  ])('is refused: %j', (given) => {
    expect(distributionSchema.safeParse(given).success).toBe(false);
  });

  it('has a mean that its first moments of time approach from below', () => {
    const all: readonly Distribution[] = [
      { kind: 'deterministic', value: 4.5 },
      { kind: 'exponential', mean: 3 },
      { kind: 'gamma', mean: 3, shape: 2.5 },
      { kind: 'log-normal', mean: 14, cv: 0.8 },
      { kind: 'uniform', low: 2, high: 8 },
      { kind: 'empirical', values: OBSERVED },
    ];
    for (const distribution of all) {
      const { mean } = momentsOf(distribution);
      const upTo = [0, 0.5, 1, 5, 20, 1e5].map((time) => limitedMean(distribution, time));
      expect(upTo).toEqual(upTo.toSorted((a, b) => a - b));
      expect(upTo[0]).toBe(0);
      expect(upTo.at(-1)).toBeCloseTo(mean, 6);
    }
  });
});
