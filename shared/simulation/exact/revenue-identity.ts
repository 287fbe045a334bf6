/** How much each factor of revenue grows. */
export interface RevenueRatios {
  readonly leads: number;
  readonly conversion: number;
  readonly cheque: number;
}

/** Revenue = leads × conversion × cheque, so its growth is the product of theirs. */
export function revenueMultiplier({ leads, conversion, cheque }: RevenueRatios): number {
  return leads * conversion * cheque;
}

/** By how much leads must grow for revenue to grow `target` times, the others given. Nothing converts: undefined. */
export function neededLeadsRatio(
  target: number,
  { conversion, cheque }: Pick<RevenueRatios, 'conversion' | 'cheque'>,
): number | undefined {
  const perLead = conversion * cheque;
  return perLead > 0 ? target / perLead : undefined;
}
