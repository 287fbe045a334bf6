import { describe, expect, it } from 'vitest';

import { operationIdSchema } from '#shared/operations/operation.ts';
import { changedStudy } from '#shared/studies/changed-study.ts';
import { studyPatchSchema, studySchema } from '#shared/studies/study.ts';

const SEARCH = operationIdSchema.parse('0199c1a0-0000-7000-8000-000000000001');
const study = studySchema.parse({});
const eightPercent = { kind: 'of-operative', percent: 8 } as const;

describe('changedStudy', () => {
  it('keeps what was not named', () => {
    const chosen = changedStudy(study, { policy: { productivityGrowth: 'A', confidence: 0.9 } });
    const after = changedStudy(chosen, { policy: { excessRest: 'separate' } });
    expect(after.policy).toEqual({
      ...study.policy,
      productivityGrowth: 'A',
      confidence: 0.9,
      excessRest: 'separate',
    });
    expect(after.norms).toEqual(study.norms);
  });

  it('fills in no default on the way in', () => {
    expect(studyPatchSchema.parse({ policy: { restBase: 'shift' }, norms: {} })).toEqual({
      policy: { restBase: 'shift' },
      norms: {},
    });
  });

  it('takes a norm of rest in percent along when its base is changed', () => {
    const before = changedStudy(study, { norms: { rest: eightPercent } });
    const after = changedStudy(before, { policy: { restBase: 'shift' } });
    expect(after.norms.rest).toEqual({ kind: 'of-shift', percent: 8 });
  });

  it('says in the policy of what a new norm of rest is a percentage', () => {
    const after = changedStudy(study, { norms: { rest: { kind: 'of-shift', percent: 5 } } });
    expect(after.policy.restBase).toBe('shift');
  });

  it('lets the norm decide where both were changed', () => {
    const patch = { norms: { rest: eightPercent }, policy: { restBase: 'shift' } } as const;
    const after = changedStudy(study, patch);
    expect([after.norms.rest.kind, after.policy.restBase]).toEqual(['of-operative', 'operative']);
  });

  it('leaves norms that are no percentage as they are', () => {
    const before = changedStudy(study, { norms: { rest: { kind: 'minutes', minutes: 30 } } });
    const after = changedStudy(before, { policy: { restBase: 'shift' } });
    expect(after.norms.rest).toEqual({ kind: 'minutes', minutes: 30 });
  });

  it('replaces the measures as a whole', () => {
    const before = changedStudy(study, {
      measures: { [SEARCH]: { name: 'One base', freedShare: 0.5 } },
    });
    expect(changedStudy(before, { measures: {} }).measures).toEqual({});
  });
});
