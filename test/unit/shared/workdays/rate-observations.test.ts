import { describe, expect, it } from 'vitest';

import { rateObservations } from '#shared/workdays/rate-observations.ts';
import {
  anObservation,
  aSegment,
  minute,
  observationId,
  PERSON,
  ZONE,
} from '#test/support/builders.ts';

const record = {
  personId: PERSON,
  zone: ZONE,
  segments: [aSegment(1, minute(0), minute(5)), aSegment(2, minute(5), minute(9))],
  observations: [anObservation(1), anObservation(2, { paceRating: 110 })],
  shifts: [],
  aways: [],
};
const rate = (ids: number[], paceRating: number | null) =>
  rateObservations(record, { kind: 'rate', observationIds: ids.map(observationId), paceRating });

describe('rating observations', () => {
  it('changes those that have another rating', () => {
    const outcome = rate([1, 2, 1], 110);
    expect(outcome).toMatchObject({
      kind: 'changes',
      changes: [{ id: observationId(1), after: { paceRating: 110, rev: 2 } }],
    });
  });
  it('takes a rating away', () => {
    expect(rate([2], null)).toMatchObject({ changes: [{ after: { paceRating: null } }] });
  });
  it('knows no observation of another day', () => {
    expect(rate([3], 90)).toMatchObject({ kind: 'problem', problem: { code: 'not-found' } });
  });
});
