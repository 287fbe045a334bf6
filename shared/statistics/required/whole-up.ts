/** The least whole number that is not less, forgiving what floating point adds: 100.00000000000001 asks for 100. */
export function wholeUp(exact: number): number {
  return Math.ceil(exact * (1 - 1e-12));
}
