import { describe, expect, it } from 'vitest';

import {
  drawSeed,
  keyedExponential,
  keyedNormal,
  keyedUniform,
} from '#shared/simulation/kernel/keyed-draw.ts';
import { cosineOfTurn, logNormalOf, normalOf } from '#shared/simulation/kernel/normal-draw.ts';
import { powerOf } from '#shared/simulation/kernel/power.ts';
import { durationLawSchema, momentsOf } from '#shared/simulation/model/duration-law.ts';

const DRAWS = 1_000_000;
const SEED = drawSeed(20_260_302);
const DURATION = 2003;

const [RADII, ANGLES] = [4000, 100] as const;

/** Mean and second moment of what two uniform numbers make, by a sum over a net of them that is finer towards the tail. */
function integrated(made: (radius: number, angle: number) => number) {
  let [mean, second] = [0, 0];
  for (let row = 0; row < RADII; row += 1) {
    const place = (row + 0.5) / RADII;
    const weight = (4 * place ** 3) / RADII / ANGLES;
    for (let column = 0; column < ANGLES; column += 1) {
      const value = made(place ** 4, (column + 0.5) / ANGLES);
      mean += weight * value;
      second += weight * value ** 2;
    }
  }
  return { mean, second };
}

/** Mean and second moment of values drawn by their place. */
function sampled(draw: (place: number) => number, draws = DRAWS) {
  let [mean, second] = [0, 0];
  for (let place = 0; place < draws; place += 1) {
    const value = draw(place);
    mean += value / draws;
    second += value ** 2 / draws;
  }
  return { mean, second };
}

describe('arithmetic that is the same everywhere', () => {
  it('is that of Math to the last digits', () => {
    let far = 0;
    for (let part = 0; part < 100_000; part += 1) {
      const turn = (part + 0.5) / 100_000;
      far = Math.max(far, Math.abs(cosineOfTurn(turn) - Math.cos(2 * Math.PI * turn)));
    }
    expect(far).toBeLessThan(1e-15);
    expect([0, 0.25, 0.5, 0.75].map((turn) => cosineOfTurn(turn) + 0)).toEqual([1, 0, -1, 0]);
  });

  it.each([
    [1.45, 0.7],
    [0, 2],
    [0, 0],
    [2, 0],
    [0.55, 1],
    [3, 3],
  ])('raises %f to the power of %f', (base, power) => {
    expect(powerOf(base, power)).toBeCloseTo(base ** power, 12);
  });
});

describe('minutes that belong to a lead', () => {
  it.each([0.2, 0.5, 0.8, 1, 1.5, 2])('have the moments of the log-normal law, CV %f', (cv) => {
    const exact = momentsOf({ kind: 'log-normal', mean: 14, cv });
    const found = integrated((radius, angle) => logNormalOf(normalOf(radius, angle), 14, cv));
    expect(Math.abs(found.mean / exact.mean - 1)).toBeLessThan(0.001);
    expect(Math.abs(found.second / exact.second - 1)).toBeLessThan(0.005);
  });

  it('are drawn from numbers whose first four moments are those of a normal one', () => {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let lead = 0; lead < DRAWS; lead += 1) {
      const value = keyedNormal(SEED, lead, DURATION);
      first += value / DRAWS;
      second += value ** 2 / DRAWS;
      third += value ** 3 / DRAWS;
      fourth += value ** 4 / DRAWS;
    }
    const far = 4 / Math.sqrt(DRAWS);
    expect(Math.abs(first)).toBeLessThan(far);
    expect(Math.abs(second - 1)).toBeLessThan(far * Math.sqrt(2));
    expect(Math.abs(third)).toBeLessThan(far * Math.sqrt(15));
    expect(Math.abs(fourth - 3)).toBeLessThan(far * Math.sqrt(96));
  });

  it('are exponential where the law is', () => {
    const found = sampled((lead) => keyedExponential(SEED, lead, DURATION));
    expect(Math.abs(found.mean - 1)).toBeLessThan(4 / Math.sqrt(DRAWS));
    expect(Math.abs(found.second - 2)).toBeLessThan(4 * Math.sqrt(20 / DRAWS));
  });

  it('have the moments of the readings, where readings are drawn', () => {
    const values = [3, 4, 4, 5, 6, 6, 7, 9, 12, 24];
    const exact = momentsOf({ kind: 'readings', values });
    const found = sampled(
      (lead) => values[Math.floor(keyedUniform(SEED, lead, DURATION) * values.length)] ?? 0,
      4 * DRAWS,
    );
    expect(Math.abs(found.mean / exact.mean - 1)).toBeLessThan(0.001);
    expect(Math.abs(found.second / exact.second - 1)).toBeLessThan(0.005);
  });

  it.each([
    { kind: 'readings', values: [1, 2, 3, 4] },
    { kind: 'readings', values: [1, 2, 3, 4, 0] },
    { kind: 'log-normal', mean: 9 },
    { kind: 'log-normal', mean: 9, cv: Number.NaN },
    { kind: 'fixed', mean: -1 },
    { kind: 'normal', mean: 9, cv: 0.3 },
  ])('are not drawn from %j', (law) => {
    expect(durationLawSchema.safeParse(law).success).toBe(false);
  });
});
