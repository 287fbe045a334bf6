import { describe, expect, it } from 'vitest';

import type { Repair } from '#shared/workdays/repair.ts';
import { anObservation, observationId } from '#test/support/builders.ts';

import { DAY, lines, repair, repaired } from './repaired-day.ts';

const amend = (values: object, n = 1): Repair => ({
  kind: 'amend',
  observationId: observationId(n),
  ...values,
});
const told = { countedUnits: 2, outcome: 'refusal', note: 'нет' } as const;
const rows = { ...DAY, observation: [anObservation(1, told), ...DAY.observation.slice(1)] };

describe('amending an observation', () => {
  it.each([
    [{ countedUnits: 5 }, { ...told, countedUnits: 5 }],
    [{ outcome: 'payment' }, { ...told, outcome: 'payment' }],
    [{ outcome: null }, { ...told, outcome: null }],
    [{ note: 'да' }, { ...told, note: 'да' }],
    [{ note: null }, { ...told, note: null }],
    [{ note: '' }, { ...told, note: null }],
    [
      { countedUnits: 0, note: 'да' },
      { countedUnits: 0, outcome: 'refusal', note: 'да' },
    ],
  ] as const)('with %j changes that and nothing else', (values, expected) => {
    const record = repaired(amend(values), rows);
    expect(record.observations()[0]).toEqual(anObservation(1, { rev: 2, ...expected }));
    expect(lines(record)).toEqual(['1: 0–10', '2: 10–20', '3: 30–40', '4: 50–…']);
  });

  it('is nothing where nothing changes', () => {
    expect(repair(amend({}), rows)).toEqual({ kind: 'changes', changes: [] });
    expect(repair(amend(told), rows)).toEqual({ kind: 'changes', changes: [] });
  });

  it('is refused for what is not there', () => {
    expect(repair(amend({ countedUnits: 1 }, 9))).toEqual({
      kind: 'problem',
      problem: { code: 'not-found', what: 'observation', id: observationId(9) },
    });
  });
});
