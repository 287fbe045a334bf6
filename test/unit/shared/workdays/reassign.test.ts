import { describe, expect, it } from 'vitest';

import type { Repair } from '#shared/workdays/repair.ts';
import { aSegment, minute, observationId, operationId } from '#test/support/builders.ts';

import { DAY, INTERRUPTED, lines, repair, repaired } from './repaired-day.ts';

const reassign = (to: number, ...numbers: number[]): Repair => ({
  kind: 'reassign',
  observationIds: numbers.map((n) => observationId(n)),
  operationId: operationId(to),
});

describe('reassigning observations', () => {
  it('gives them another operation, and marks all their segments', () => {
    const record = repaired(reassign(7, 1), INTERRUPTED);
    expect(record.observations()).toMatchObject([
      { operationId: operationId(7) },
      { operationId: operationId(1) },
    ]);
    expect(lines(record)).toEqual(['1: 0–10*', '2: 10–15', '1: 15–30*']);
  });

  it('also what runs', () => {
    expect(lines(repaired(reassign(7, 4, 4))).at(-1)).toBe('4: 50–…*');
  });

  it('marks no segment twice', () => {
    const rows = { ...DAY, segment: [aSegment(1, minute(0), minute(10), { isEdited: true })] };
    expect(repaired(reassign(7, 1), rows).segments()).toEqual(rows.segment);
  });

  it('is nothing for those that have the operation', () => {
    expect(repair(reassign(2, 2))).toEqual({ kind: 'changes', changes: [] });
    expect(lines(repaired(reassign(2, 1, 2))).slice(0, 2)).toEqual(['1: 0–10*', '2: 10–20']);
  });

  it('is refused when one of them is not there', () => {
    expect(repair(reassign(7, 1, 9))).toMatchObject({ problem: { code: 'not-found' } });
  });
});
