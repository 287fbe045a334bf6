import { describe, expect, it } from 'vitest';

import { readTime } from '#renderer/recording/read-time.ts';

const zone = 'Europe/Moscow';
const from = Date.parse('2026-03-02T00:00:00+03:00');
const at = (time: string): number => Date.parse(`2026-03-02T${time}+03:00`);

describe('a typed time', () => {
  it.each([
    ['9:04', '09:04:00'],
    ['09.04', '09:04:00'],
    ['904', '09:04:00'],
    ['9', '09:00:00'],
    ['09:04:30', '09:04:30'],
    [' 23 59 ', '23:59:00'],
  ])('%j is %s', (typed, time) => {
    expect(readTime(typed, { zone, from })).toBe(at(time));
  });

  it.each(['', '24:00', '9:60', '9:04:75', 'soon', '9:4', '-1'])('%j is none', (typed) => {
    expect(readTime(typed, { zone, from })).toBeUndefined();
  });

  it('is the first such one from the ground on: past midnight it is of the next day', () => {
    const evening = at('18:00:00');
    expect(readTime('0:30', { zone, from: evening })).toBe(Date.parse('2026-03-03T00:30:00+03:00'));
  });

  it('means an edge in the same minute, or in the same second when seconds are typed', () => {
    const edge = at('09:04:17.345');
    const ground = { zone, from, edges: [edge] };
    expect(readTime('9:04', ground)).toBe(edge);
    expect(readTime('09:04:17', ground)).toBe(edge);
    expect(readTime('09:04:18', ground)).toBe(at('09:04:18'));
    expect(readTime('9:05', ground)).toBe(at('09:05:00'));
  });

  it('means the first edge that fits: the field’s own comes first', () => {
    const own = at('09:04:50');
    const other = at('09:04:10');
    expect(readTime('9:04', { zone, from, edges: [own, other] })).toBe(own);
  });
});
