import { describe, expect, it } from 'vitest';

import { studyPolicySchema } from '#shared/studies/study-policy.ts';

describe('studyPolicySchema', () => {
  it('recommends a choice for everything', () => {
    expect(studyPolicySchema.parse({})).toEqual({
      productivityGrowth: 'C',
      excessRest: 'discipline',
      restBase: 'operative',
      allowanceBase: 'job',
      isPaceRated: false,
      absence: 'nominal-by-funds',
      confidence: 0.95,
      errorKind: 'relative',
      samplingConstant: 'z',
      deviationDivisor: 'n-1',
      cleaning: 'none',
      normAverage: 'mean',
      standardError: 'clustered',
    });
  });

  it('keeps what was chosen and fills in the rest', () => {
    const policy = studyPolicySchema.parse({ productivityGrowth: 'A', confidence: 0.9 });
    expect(policy).toEqual({
      ...studyPolicySchema.parse({}),
      productivityGrowth: 'A',
      confidence: 0.9,
    });
  });

  it('has no way to count absence twice', () => {
    expect(() => studyPolicySchema.parse({ absence: 'effective-by-funds' })).toThrow('absence');
  });

  it.each([0, 0.4, 1, 95])('refuses a confidence of %f', (confidence) => {
    expect(() => studyPolicySchema.parse({ confidence })).toThrow('confidence');
  });
});
