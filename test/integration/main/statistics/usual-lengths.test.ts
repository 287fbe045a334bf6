// The bound above which an observation is unusually long, against a plain reckoning over the rows.
import { describe, expect, it } from 'vitest';

import { startTestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

/** R's type 7 over all values. */
function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const at = (index: number): number => sorted[index] ?? NaN;
  return at(Math.floor(h)) + (h - Math.floor(h)) * (at(Math.ceil(h)) - at(Math.floor(h)));
}

describe('the usual length of an operation', () => {
  it.each([1, 2, 3, 10, 21, 40])('of %i observations is their 95th percentile', async (count) => {
    const app = startTestApp();
    const minutes = Array.from({ length: count }, (_, index) => 1 + ((index * 7) % 13));
    for (const each of minutes) {
      // oxlint-disable-next-line no-await-in-loop -- one call after the other
      await app.switchTo('call-first');
      app.work(each * MINUTE);
    }
    await app.switchTo('quote');
    const [usual, ...others] = await app.api.statistics.usual({ personId: app.personId });
    // What still runs is no measure of anything.
    expect(others).toEqual([]);
    expect(usual).toMatchObject({
      operationId: app.operation('call-first'),
      observations: count,
    });
    expect(usual?.p95).toBeCloseTo(quantile(minutes, 0.95) * MINUTE, 3);
  });

  it('is nobody’s where nothing was recorded', async () => {
    expect(await startTestApp().api.statistics.usual({})).toEqual([]);
  });
});
