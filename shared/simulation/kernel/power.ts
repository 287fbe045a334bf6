/** A power of a number ≥ 0, by exp and log: engines of JavaScript round broken powers differently, but not these two. */
export function powerOf(base: number, power: number): number {
  if (power === 0) return 1;
  return power === 1 ? base : Math.exp(power * Math.log(base));
}
