const MOST_STEPS = 1100;

/** The x > 0 where a growing function of x reaches `target`, by bisection to the last bit that matters. */
export function inverse(grows: (x: number) => number, target: number): number {
  let low = 0;
  let high = 1;
  while (grows(high) < target && Number.isFinite(high)) {
    low = high;
    high *= 2;
  }
  return bisect(grows, target, { low, high });
}

/** The same between two ends that enclose it. */
export function bisect(
  grows: (x: number) => number,
  target: number,
  ends: { readonly low: number; readonly high: number },
): number {
  let { low, high } = ends;
  for (let step = 0; step < MOST_STEPS && high - low > 4e-16 * high; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (grows(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
