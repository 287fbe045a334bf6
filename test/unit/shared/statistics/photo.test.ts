import { describe, expect, it } from 'vitest';

import { estimateSchema } from '#shared/statistics/estimate.ts';
import {
  NON_RESULT_DEFINITION,
  observationFilterSchema,
  photoFilterSchema,
} from '#shared/statistics/photo.ts';
import { operationId, PERSON } from '#test/support/builders.ts';

describe('the filter of a photograph', () => {
  it('is everybody and every day when nothing is asked', () => {
    expect(photoFilterSchema.parse({})).toEqual({
      personId: null,
      from: null,
      to: null,
      weekdays: null,
      isEveryDayListed: false,
    });
  });

  it.each([{ from: '2.3.2026' }, { to: '2026-3-2' }, { personId: 'Анна' }])(
    'refuses %j',
    (asked) => {
      expect(photoFilterSchema.safeParse(asked).success).toBe(false);
    },
  );
});

describe('the filter of observations', () => {
  it('is the first page of all', () => {
    expect(observationFilterSchema.parse({ personId: PERSON })).toMatchObject({
      personId: PERSON,
      operationIds: null,
      offset: 0,
      limit: 100,
    });
  });

  it.each([{ limit: 0 }, { limit: 501 }, { offset: -1 }, { operationIds: ['meeting'] }])(
    'refuses %j',
    (asked) => {
      expect(observationFilterSchema.safeParse(asked).success).toBe(false);
    },
  );

  it('takes operations', () => {
    const operationIds = [operationId(1)];
    expect(observationFilterSchema.parse({ operationIds }).operationIds).toEqual(operationIds);
  });
});

it('prints the definition of the headline as other programs expect it', () => {
  expect(NON_RESULT_DEFINITION).toBe('non-result = 1 - result / (all - rest - absence)');
});

it('says how an interval was found in words that have texts', () => {
  const estimate = { value: 1, low: null, high: null, level: 0.95, method: 'guessed' };
  expect(estimateSchema.safeParse(estimate).success).toBe(false);
});
