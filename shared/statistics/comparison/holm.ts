/**
 * Holm's step-down correction of several p-values (1979; R: `p.adjust(method = "holm")`), in their order: the i-th
 * smallest becomes max over j ≤ i of (m − j + 1)·p₍ⱼ₎, at most 1. None: none. One: as it is.
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index }));
  order.sort((a, b) => a.p - b.p);
  const adjusted = ps.map(() => 0);
  let greatest = 0;
  for (const [step, { p, index }] of order.entries()) {
    greatest = Math.max(greatest, Math.min(1, (ps.length - step) * p));
    adjusted[index] = greatest;
  }
  return adjusted;
}
