/** Vitest's or Playwright's `expect`. */
interface Expecting {
  readonly closeTo: (value: number, digits: number) => unknown;
}

/** The same to the hundredth of a millisecond, and shares to seven places: sums of floats depend on their order. */
export function almost(expecting: Expecting, value: unknown): unknown {
  if (typeof value === 'number') return expecting.closeTo(value, Math.abs(value) > 1 ? 2 : 7);
  if (Array.isArray(value)) return value.map((each) => almost(expecting, each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, almost(expecting, each)]),
  );
}
