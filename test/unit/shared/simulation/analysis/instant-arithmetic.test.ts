import { describe, expect, it } from 'vitest';

import { instantArithmetic } from '#shared/simulation/analysis/instant-arithmetic.ts';
import { SERVICES_DEPARTMENT } from '#shared/simulation/cases/services-department.ts';
import { servicesAsIs, servicesSplit } from '#shared/simulation/cases/services-splits.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };

describe('instantArithmetic', () => {
  const figures = instantArithmetic({
    department: SERVICES_DEPARTMENT,
    asIs: servicesAsIs(),
    toBe: servicesSplit(STAFF, 'base'),
    leads: 600,
  });

  it('finds every minute that is taken from closers with somebody else, or says why it is gone', () => {
    const { taken, given, faster, fewer, switching, handover } = figures.ledger;
    expect(taken).toBeCloseTo(given + faster + fewer + switching - handover, 8);
    expect(figures.minutesPerDeal.asIs - figures.minutesPerDeal.toBe).toBeCloseTo(taken - given, 8);
  });

  it('counts the minutes of a deal by hand', () => {
    const asIs = new Map(figures.operations.map((each) => [each.operation, each.asIs]));
    const toBe = new Map(figures.operations.map((each) => [each.operation, each.toBe]));
    // One contract of 60 min for each agreement, of which 92 % pay.
    expect(asIs.get('contract')).toBeCloseTo(60 / 0.92, 8);
    expect(toBe.get('contract')).toBeCloseTo((60 * 0.6) / 0.92, 8);
    // 5 months · 4.5 questions · 15 min; then 0.6 of the questions in 0.65 of the time.
    expect(asIs.get('enquiry')).toBeCloseTo(337.5, 8);
    expect(toBe.get('enquiry')).toBeCloseTo(337.5 * 0.6 * 0.65, 8);
  });

  it('moves minutes between roles of one speed without making any of them vanish', () => {
    const moved = servicesSplit(STAFF, 'none');
    const all = instantArithmetic({
      department: SERVICES_DEPARTMENT,
      asIs: {
        ...servicesAsIs(8),
        staff: servicesAsIs(8).staff.map((each) => ({ ...each, skill: 1 })),
      },
      toBe: {
        ...moved,
        handover: 0,
        enquiries: 1,
        callbackEvery: null,
        staff: moved.staff.map((each) => ({ ...each, skill: 1 })),
      },
      leads: 600,
    });
    expect(all.ledger.fewer).toBeCloseTo(0, 8);
    expect(all.ledger.faster).toBeCloseTo(0, 8);
    expect(all.minutesPerDeal.asIs - all.minutesPerDeal.toBe).toBeCloseTo(all.ledger.switching, 8);
  });

  it('shows the naive multiplier only with the people and the leads that it would need', () => {
    expect(figures.freed).toBeGreaterThan(0.6);
    expect(figures.naive?.multiplier).toBeCloseTo(1 / (1 - (figures.freed ?? 1)), 8);
    expect(figures.naive?.othersNeeded).toBeGreaterThan(figures.naive?.others ?? Infinity);
    expect(figures.toBe.bottleneck).toBe('account-manager');
  });
});
