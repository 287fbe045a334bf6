import { describe, expect, it } from 'vitest';

import {
  confidenceOfConstant,
  zOfConfidence,
} from '#shared/statistics/sampling/confidence-constant.ts';
import { requiredMoments } from '#shared/statistics/sampling/required-moments.ts';
import { studyPolicySchema } from '#shared/studies/study-policy.ts';

const policy = (choices: object) => studyPolicySchema.parse(choices);

describe('confidenceOfConstant', () => {
  it('is 84 % for 2, where a page misprints 64 %, and 92 % for 3', () => {
    expect(confidenceOfConstant(2)).toBeCloseTo(0.84270079, 8);
    expect(confidenceOfConstant(3)).toBeCloseTo(0.91673548, 8);
    expect(confidenceOfConstant(0)).toBe(0);
  });

  it.each([0.5, 0.9, 0.95, 0.999])('turns z of %f around', (confidence) => {
    expect(confidenceOfConstant(zOfConfidence(confidence) ** 2)).toBeCloseTo(confidence, 12);
  });

  it('takes a negative constant for a bug', () => {
    expect(() => confidenceOfConstant(-1)).toThrow('Invariant violated');
  });
});

describe('requiredMoments', () => {
  it('uses z of the confidence and the relative error by default', () => {
    const found = requiredMoments(0.3, 0.1, policy({}));
    expect(found?.moments).toBeCloseTo((1.959963985 ** 2 * 0.7) / (0.3 * 0.01), 5);
    expect(found).toMatchObject({ wholeMoments: 897, confidence: 0.95 });
  });

  it.each([
    ['a2-2', 142, 0.8427],
    ['a2-3', 212, 0.9167],
  ] as const)('uses the constant %s where it was chosen', (samplingConstant, whole, confidence) => {
    const found = requiredMoments(0.85, 0.05, policy({ samplingConstant, confidence: 0.99 }));
    expect(found?.wholeMoments).toBe(whole);
    expect(found?.confidence).toBeCloseTo(confidence, 4);
  });

  it('uses the absolute error where it was chosen', () => {
    // Drexel: p = 0.2, e = 0.05, 90 % → 174.
    const found = requiredMoments(0.2, 0.05, policy({ errorKind: 'absolute', confidence: 0.9 }));
    expect(found?.wholeMoments).toBe(174);
  });

  it('is undefined for a share of 0 with an error relative to it', () => {
    expect(requiredMoments(0, 0.1, policy({}))).toBeUndefined();
    expect(requiredMoments(0, 0.1, policy({ errorKind: 'absolute' }))?.moments).toBe(0);
  });
});
