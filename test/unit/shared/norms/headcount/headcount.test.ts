import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { absenceCoefficient } from '#shared/norms/headcount/absence-coefficient.ts';
import { correctionCoefficient } from '#shared/norms/headcount/correction.ts';
import { fundPolicyOf, fundPolicySchema } from '#shared/norms/headcount/fund-policy.ts';
import { headcount, personsFor } from '#shared/norms/headcount/headcount.ts';
import {
  type LabourLine,
  labourVolume,
  labourVolumeError,
} from '#shared/norms/headcount/labour-volume.ts';
import { staffUnits } from '#shared/norms/headcount/staff-units.ts';
import { workFund, yearBalance } from '#shared/norms/headcount/year-balance.ts';
import { runs } from '#test/support/property.ts';

function line(name: string, norm: number, volume: number): LabourLine {
  return { name, norm, normError: null, volume, arrivesAtRandom: false };
}

// The sales department of the case hc-11: 1908 hours.
const SALES = [
  line('звонок', 0.15, 6200),
  line('встреча', 1.5, 310),
  line('КП', 0.6, 540),
  line('договор', 0.9, 210),
];

describe('headcount', () => {
  it('is 1.1703 listed persons for the sales department of the case', () => {
    const policy = { fund: 'nominal', hours: 1972, absenceCoefficient: 1.12 } as const;
    const found = headcount(SALES, 1.08, policy);
    expect(found.labour).toBeCloseTo(1908, 10);
    expect(found.present).toBeCloseTo(1.0449, 4);
    expect(found.listed.value).toBeCloseTo(1.1703, 4);
  });

  it('counts absence once, whichever fund is chosen', () => {
    const balance = yearBalance(1972, [160, 88]);
    const policies = (['nominal-by-funds', 'effective'] as const).map((absence) =>
      fundPolicyOf(absence, balance),
    );
    const [nominal, effective] = policies.map(
      (policy) => policy && headcount(SALES, 1.08, policy).listed.value,
    );
    expect(nominal).toBeCloseTo((1908 * 1.08) / 1724, 10);
    expect(effective).toBeCloseTo(nominal ?? 0, 12);
  });

  it('knows no present persons from an effective fund', () => {
    const found = headcount(SALES, 1, { fund: 'effective', hours: 1724 });
    expect(found.present).toBeNull();
  });

  it('cannot be asked for an effective fund with a coefficient', () => {
    const policy = fundPolicySchema.parse({
      fund: 'effective',
      hours: 1724,
      absenceCoefficient: 1.12,
    });
    expect(policy).toEqual({ fund: 'effective', hours: 1724 });
  });

  it('carries the errors of the norms: SE = Кр·Кн/Фрв·√Σ(V·SE)²', () => {
    const lines = [
      { ...line('call', 0.15, 6200), normError: 0.01 },
      { ...line('meeting', 1.5, 310), normError: 0.1 },
    ];
    const policy = { fund: 'nominal', hours: 1972, absenceCoefficient: 1.12 } as const;
    const { value, low, high, method } = headcount(lines, 1.08, policy).listed;
    const error = ((1.08 * 1.12) / 1972) * Math.hypot(62, 31);
    expect(high).toBeCloseTo(value + 1.959963984540054 * error, 10);
    expect(low).toBeCloseTo(value - 1.959963984540054 * error, 10);
    expect(method).toBe('propagated-norms');
    expect(headcount(lines, 1.08, policy, 0.99).listed.high).toBeGreaterThan(high ?? 9);
  });

  it('has no interval as soon as one norm has none, and none below nobody', () => {
    const policy = { fund: 'effective', hours: 1000 } as const;
    const wide = { ...line('call', 1, 100), normError: 2 };
    expect(headcount([wide], 1, policy).listed.low).toBe(0);
    expect(headcount([wide, line('set', 1, 1)], 1, policy).listed).toMatchObject({
      low: null,
      high: null,
      method: 'norm-without-error',
    });
    expect(headcount([wide, line('set', 1, 0)], 1, policy).listed.method).toBe('propagated-norms');
  });

  it('names what comes at random and needs a margin for queues', () => {
    const calls = { ...line('incoming call', 0.1, 900), arrivesAtRandom: true };
    const none = { ...line('visit', 1, 0), arrivesAtRandom: true };
    const policy = { fund: 'effective', hours: 1724 } as const;
    expect(headcount([...SALES, calls, none], 1, policy).needsQueueMargin).toEqual([
      'incoming call',
    ]);
    expect(headcount(SALES, 1, policy).needsQueueMargin).toEqual([]);
  });

  it('is nobody for no work', () => {
    const policy = { fund: 'effective', hours: 1724 } as const;
    expect(headcount([], 1, policy)).toMatchObject({
      labour: 0,
      listed: { value: 0, low: 0, high: 0 },
    });
  });

  it('grows in step with the volume', () => {
    const policy = { fund: 'effective', hours: 1724 } as const;
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 50, noNaN: true }), (times) => {
        const more = SALES.map((each) => ({ ...each, volume: each.volume * times }));
        const once = headcount(SALES, 1, policy).listed.value;
        expect(headcount(more, 1, policy).listed.value / times).toBeCloseTo(once, 9);
      }),
      runs(50),
    );
  });
});

describe('the volume of labour', () => {
  it('is Σ norm · volume, 0 for nothing', () => {
    expect(labourVolume([line('repair', 24, 5100)])).toBe(122_400);
    expect(labourVolume([])).toBe(0);
    expect(labourVolumeError([])).toBe(0);
    expect(labourVolumeError([line('set', 1, 1)])).toBeNull();
  });
});

describe('personsFor', () => {
  it('is 1973 piece workers of the published problem', () => {
    const persons = personsFor(4_000_000, 1810, 1.12);
    expect(persons).toBeCloseTo(1973.16, 2);
    expect(staffUnits(persons, 1, 'nearest')).toBe(1973);
    expect(staffUnits(persons, 1, 'up')).toBe(1974);
    expect(staffUnits(1.1703, 0.25, 'up')).toBe(1.25);
    expect(staffUnits(1.1703, 0.5, 'nearest')).toBe(1);
    expect(staffUnits(0.3 / 0.1, 1, 'up')).toBe(3);
  });
});

describe('absenceCoefficient', () => {
  it('has two conventions in print, which differ', () => {
    const balance = yearBalance(274, [24, 7.5, 2, 1, 0.5]);
    expect(balance).toEqual({ nominal: 274, absences: 35, effective: 239 });
    expect(absenceCoefficient(274, 239, 'by-funds')).toBeCloseTo(1.1464, 4);
    expect(absenceCoefficient(274, 239, 'by-absences')).toBeCloseTo(1.1277, 4);
    expect(fundPolicyOf('nominal-by-absences', balance)).toMatchObject({
      fund: 'nominal',
      hours: 274,
    });
  });

  it('is 1 where nobody is absent, and nothing where nothing is left', () => {
    expect(absenceCoefficient(247, 247, 'by-funds')).toBe(1);
    expect(absenceCoefficient(247, 247, 'by-absences')).toBe(1);
    expect(absenceCoefficient(247, 0, 'by-funds')).toBeUndefined();
    for (const absence of ['effective', 'nominal-by-funds', 'nominal-by-absences'] as const) {
      expect(fundPolicyOf(absence, yearBalance(247, [247]))).toBeUndefined();
    }
  });
});

describe('correctionCoefficient', () => {
  it('counts rest once: in the norms or here', () => {
    expect(correctionCoefficient({ unnormedShare: 0.08, rest: { in: 'norms' } })).toBeCloseTo(
      1.08,
      12,
    );
    const correction = { unnormedShare: 0.08, rest: { in: 'correction', share: 0.05 } } as const;
    expect(correctionCoefficient(correction)).toBeCloseTo(1.13, 12);
  });
});

describe('workFund', () => {
  it('is 280 800 hours for 160 persons of the published problem', () => {
    expect(workFund(160, 225, 7.8)).toBeCloseTo(280_800, 6);
  });
});
