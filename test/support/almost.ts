import { expect } from 'vitest';

/** The same to the hundredth of a millisecond, and shares to seven places: sums of floats depend on their order. */
export function almost(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, Math.abs(value) > 1 ? 2 : 7);
  if (Array.isArray(value)) return value.map(almost);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, almost(each)]));
}
