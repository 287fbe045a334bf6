/**
 * Deals by month of leads that buy with a delay: d(m) = conversion · Σ(j) leads(m−j)·curve(j), the discrete convolution
 * of the leads with the share that buys in the month of the lead, one month later, and so on. Leads before the first
 * month do not exist. No leads: no months.
 */
export function dealsByMonth(
  leads: readonly number[],
  conversion: number,
  curve: readonly number[],
): readonly number[] {
  return leads.map((_, month) => {
    let deals = 0;
    for (const [delay, share] of curve.entries()) deals += (leads[month - delay] ?? 0) * share;
    return conversion * deals;
  });
}
