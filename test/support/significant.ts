/** Vitest's `expect`. */
interface Expecting {
  readonly closeTo: (value: number, digits: number) => unknown;
}

/** The same in so many significant digits, however large or small each number in it is. */
export function significant(expecting: Expecting, value: unknown, digits: number): unknown {
  if (typeof value === 'number') {
    const before = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
    return expecting.closeTo(value, digits - 1 - before);
  }
  if (Array.isArray(value)) return value.map((each) => significant(expecting, each, digits));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, significant(expecting, each, digits)]),
  );
}
