import { describe, expect, it } from 'vitest';

import { periodOf, spanOf } from '#renderer/app/period.ts';

/** A Wednesday. */
const TODAY = '2026-03-04';

describe('the period of an address', () => {
  it('is everything when nothing is said', () => {
    expect(periodOf({})).toBe('all');
    expect(spanOf({}, TODAY)).toEqual({ from: null, to: null });
  });

  it('is a custom one as soon as a day is named', () => {
    expect(periodOf({ from: '2026-01-01' })).toBe('custom');
    expect(spanOf({ from: '2026-01-01' }, TODAY)).toEqual({ from: '2026-01-01', to: null });
  });

  it('follows the name when days are left over from another choice', () => {
    const choice = { period: 'today', from: '2020-01-01', to: '2020-01-31' } as const;
    expect(spanOf(choice, TODAY)).toEqual({ from: TODAY, to: TODAY });
  });

  it.each([
    ['week', '2026-03-02', '2026-03-08'],
    ['last-week', '2026-02-23', '2026-03-01'],
    ['month', '2026-03-01', '2026-03-31'],
  ] as const)('%s goes from %s to %s', (period, from, to) => {
    expect(spanOf({ period }, TODAY)).toEqual({ from, to });
  });

  it('begins a week on Monday, also when today is a Sunday', () => {
    expect(spanOf({ period: 'week' }, '2026-03-08').from).toBe('2026-03-02');
  });

  it.each([
    ['2024-02-10', '2024-02-29'],
    ['2026-02-28', '2026-02-28'],
    ['2026-12-31', '2026-12-31'],
  ])('ends the month of %s on %s', (today, last) => {
    expect(spanOf({ period: 'month' }, today).to).toBe(last);
  });

  it('puts days in order', () => {
    const span = spanOf({ from: '2026-03-09', to: '2026-03-02' }, TODAY);
    expect(span).toEqual({ from: '2026-03-02', to: '2026-03-09' });
  });
});
