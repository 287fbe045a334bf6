import { expect, it } from 'vitest';

import { endsDay } from '#shared/recording/away-end.ts';

const at = (iso: string): number => Date.parse(`${iso}+03:00`);
const ends = (left: string, back: string, dayStart = 0): boolean =>
  endsDay(at(left), at(back), 'Europe/Moscow', dayStart);

it.each([
  ['lunch', '2026-03-02T13:00', '2026-03-02T14:00', false],
  ['six hours', '2026-03-02T09:00', '2026-03-02T15:00', false],
  ['more than six hours', '2026-03-02T09:00', '2026-03-02T15:00:00.001', true],
  ['over midnight', '2026-03-02T23:50', '2026-03-03T00:10', true],
  ['to the next morning', '2026-03-02T18:00', '2026-03-03T09:00', true],
])('after %s', (_, left, back, expected) => {
  expect(ends(left, back)).toBe(expected);
});

it('follows the time at which days begin', () => {
  expect(ends('2026-03-02T23:50', '2026-03-03T00:10', 240)).toBe(false);
  expect(ends('2026-03-03T03:50', '2026-03-03T04:10', 240)).toBe(true);
});

it('follows the zone', () => {
  const span = [at('2026-03-02T23:50'), at('2026-03-03T00:10')] as const;
  expect(endsDay(...span, 'UTC', 0)).toBe(false);
});
