import { describe, expect, it } from 'vitest';

import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import type { Scenario } from '#shared/simulation/model/scenario.ts';
import { monthsUntilPaid, paybackOf } from '#shared/simulation/outcome/payback-of.ts';
import { layoutOf, MONTH_SCALARS } from '#shared/simulation/outcome/run-layout.ts';
import type { RunRecord } from '#shared/simulation/outcome/run-record.ts';

const ASKED = { months: 30, leadsAfter: 600 };
const kept = servicesKept(ASKED);
const changed = servicesChanged(
  ASKED,
  { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 },
  'base',
);

/** A record in which each month brings that much. */
function bringing(scenario: Scenario, ofMonth: (month: number) => number): RunRecord {
  const layout = layoutOf(scenario);
  const record = new Float64Array(layout.width * layout.months);
  for (let month = 0; month < layout.months; month += 1) {
    record[month * layout.width + MONTH_SCALARS.indexOf('paid')] = ofMonth(month);
  }
  return record;
}

const before = { scenario: kept, records: [bringing(kept, () => 2500)] };

const withExtra = (...extras: ((monthAfter: number) => number)[]) => ({
  scenario: changed,
  records: extras.map((extra) =>
    bringing(changed, (month) => (month < 18 ? 2500 : 2500 + extra(month - 18))),
  ),
});

describe('when a change has paid for itself', () => {
  it('is where the margin has covered the cost and the pay, linear inside the month', () => {
    // 380 at once and 220 a month for two hires; 35 % of 1,200 leave 200 a month.
    const found = paybackOf(
      withExtra(() => 1200),
      before,
    );
    expect(found?.p50).toBeCloseTo(1.9, 10);
    expect(found?.never).toBe(0);
  });

  it('is never where the margin does not even cover the pay', () => {
    expect(
      paybackOf(
        withExtra(() => 600),
        before,
      ),
    ).toEqual({
      p10: null,
      p50: null,
      p90: null,
      never: 1,
    });
  });

  it('is told over all runs, with how many never did', () => {
    const runs = withExtra(
      () => 1200,
      () => 2000,
      () => 0,
    );
    const base = { scenario: kept, records: before.records.concat(before.records, before.records) };
    const found = paybackOf(runs, base);
    expect(found?.p50).toBeCloseTo(1.9, 10);
    expect(found?.p90).toBeNull();
    expect(found?.never).toBeCloseTo(1 / 3, 10);
  });

  it('says nothing without a change', () => {
    expect(paybackOf(before, before)).toBeNull();
  });
});

describe('the month of crossing', () => {
  it.each([
    [[0, 10, 20], 0],
    [[-10, 10], 0.5],
    [[-10, 10, -5, 5], 2.5],
    [[-10, -5], Infinity],
    [[-380, -477.5, -438.5, -252.5, 17.5, 340], 3.935185185185185],
  ])('of %j is %d', (sums, expected) => {
    expect(monthsUntilPaid(sums)).toBeCloseTo(expected, 12);
  });
});
