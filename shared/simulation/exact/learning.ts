/** Time multiplier of a person new to the work, 1 + X·exp(−t/τ): 1 + X at first, 1 in the end. τ in the unit of t. */
export function learningMultiplier(extra: number, constant: number, time: number): number {
  return 1 + extra * Math.exp(-time / constant);
}
