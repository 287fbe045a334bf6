import { beforeAll, describe, expect, it } from 'vitest';

import { assert } from '#shared/lib/assert.ts';
import { servicesChanged } from '#shared/simulation/cases/services-scenarios.ts';
import { rangesOf } from '#shared/simulation/outcome/outcome-ranges.ts';
import { windowsOf } from '#shared/simulation/outcome/outcome-windows.ts';
import type { RunRecord } from '#shared/simulation/outcome/run-record.ts';
import { runOnce } from '#shared/simulation/outcome/run-scenario.ts';
import { summarizeRuns } from '#shared/simulation/outcome/summarize-runs.ts';
import { studentQuantile } from '#shared/statistics/student-quantile.ts';

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const scenario = servicesChanged({ months: 30, leadsAfter: 600 }, STAFF, 'base');
const RUNS = 6;
let records: RunRecord[] = [];
beforeAll(() => {
  records = Array.from({ length: RUNS }, (_, run) => runOnce(scenario, 5, run));
});
const ranges = () => rangesOf({ scenario, records }, windowsOf(scenario));
/** What each run by itself comes to. */
const singly = <Value>(of: (outcome: ReturnType<typeof summarizeRuns>) => Value): Value[] =>
  records.map((record) => of(summarizeRuns(scenario, [record])));

function intervalBy(values: readonly number[]) {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1);
  const half = studentQuantile(0.975, values.length - 1) * Math.sqrt(variance / values.length);
  return { mean, half };
}

describe('the ranges of an outcome', () => {
  it.each([
    [
      'hours of closing',
      () => ranges().hours['closing']?.after,
      () =>
        singly(({ hoursAfter }) =>
          hoursAfter
            .filter(({ operation }) => operation === 'closing')
            .reduce((sum, { hours }) => sum + hours, 0),
        ),
    ],
    [
      'freed of seniors',
      () => ranges().freed['senior']?.share,
      () => singly(({ freedShare }) => freedShare['senior'] ?? 0),
    ],
    [
      'lost by closed windows',
      () => ranges().lost['window-closed'],
      () => singly(({ lost }) => lost['window-closed'] ?? 0),
    ],
    [
      'revenue of a late month',
      () => ranges().revenue,
      () =>
        singly(
          ({ months, lateMonths: [from, to] }) =>
            months.slice(from - 1, to).reduce((sum, { revenue }) => sum + revenue.mean, 0) /
            (to - from + 1),
        ),
    ],
  ] as const)('give %s with the error over single runs', (_what, of, byRun) => {
    const found = of();
    assert(found !== undefined, 'it is there');
    const { mean, half } = intervalBy(byRun());
    expect(found.mean).toBeCloseTo(mean, 6);
    expect(found.ciHigh - found.mean).toBeCloseTo(half, 6);
    expect(half).toBeGreaterThan(0);
  });

  it('add up: hours of operations to all hours, and what changed to the difference', () => {
    const { hours, allHours } = ranges();
    const sum = Object.values(hours).reduce((total, { after }) => total + after.mean, 0);
    expect(sum).toBeCloseTo(allHours.after.mean, 6);
    expect(allHours.difference.mean).toBeCloseTo(allHours.after.mean - allHours.before.mean, 6);
  });

  it('know nothing of a role before it was there, and of work that nobody began', () => {
    const { busy, waits } = ranges();
    expect(busy['senior']?.before).toBeNull();
    expect(busy['manager']?.after).toBeNull();
    expect(busy['senior']?.after?.mean).toBeGreaterThan(0.3);
    expect(waits['quote']?.after?.mean).toBeGreaterThan(0);
  });
});
