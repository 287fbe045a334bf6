import { describe, expect, it } from 'vitest';

import { assert } from '#shared/lib/assert.ts';
import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { arithmeticOf, ledgerSheet } from '#shared/simulation/words/ledger-sheet.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const words = {
  t: (key: string) => key,
  locale: 'en',
  names: { operation: String, group: String, role: String },
} as unknown as Parameters<typeof ledgerSheet>[0];

type Ledger = [number, number, number, number, number, number];

describe('the ledger of hours', () => {
  it('adds up as it is read: what is taken is given, faster, fewer and switching, less hand-overs', () => {
    const arithmetic = arithmeticOf(
      servicesChanged({ months: 36, leadsAfter: 600 }, STAFF, 'base'),
    );
    assert(arithmetic !== null, 'there is a change');
    const { rows } = ledgerSheet(words, arithmetic, 30);
    const column = (place: number): number[] => rows.map((row) => Number(row[place]?.value));
    const [minutes, hours] = [column(1), column(2)];
    for (const values of [minutes, hours]) {
      const [taken, given, faster, fewer, switching, handover] = values as Ledger;
      expect(taken).toBeCloseTo(given + faster + fewer + switching - handover, 2);
      expect(Math.min(given, faster, handover)).toBeGreaterThan(0);
    }
    expect(hours[0]).toBeCloseTo(((minutes[0] ?? 0) * 30) / 60, 2);
  });

  it('is nothing without a change', () => {
    expect(arithmeticOf(servicesKept({ months: 36, leadsAfter: 600 }))).toBeNull();
  });
});
