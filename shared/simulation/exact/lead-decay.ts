/** How the chance of reaching a lead falls while it waits for its first call. */
export interface LeadDecay {
  readonly lowest: number;
  readonly highest: number;
  /** τ, in the unit of the waits. */
  readonly constant: number;
}

/**
 * Mean chance that a lead is still alive, cmin + (cmax − cmin)·E[exp(−wait/τ)], after a fixed wait and an exponential
 * one: E = exp(−d/τ) / (1 + W/τ).
 */
export function meanAlive(
  { lowest, highest, constant }: LeadDecay,
  wait: { readonly fixed: number; readonly meanRandom: number },
): number {
  const surviving = Math.exp(-wait.fixed / constant) / (1 + wait.meanRandom / constant);
  return lowest + (highest - lowest) * surviving;
}
