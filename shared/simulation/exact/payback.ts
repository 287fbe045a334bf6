/** A change that costs something once, and each month brings margin on extra revenue and costs extra pay. */
export interface Change {
  readonly oneOff: number;
  readonly margin: number;
  /** Extra revenue of each month after the change. */
  readonly extraRevenue: readonly number[];
  /** Extra pay of each month. */
  readonly extraPay: number;
}

/** When a change has paid for itself. */
export interface Payback {
  /** Money after each month, the one-off cost included. */
  readonly cumulative: readonly number[];
  /** Months until the sum crosses zero, linear inside the month; 0 for no cost, undefined where it never does. */
  readonly months: number | undefined;
}

/** Cumulative(m) = −one-off + Σ(margin · extra revenue − extra pay); the crossing is the first one. */
export function payback({ oneOff, margin, extraRevenue, extraPay }: Change): Payback {
  let money = -oneOff;
  const cumulative = extraRevenue.map((revenue) => {
    money += margin * revenue - extraPay;
    return money;
  });
  return { cumulative, months: oneOff <= 0 ? 0 : crossing(-oneOff, cumulative) };
}

function crossing(start: number, cumulative: readonly number[]): number | undefined {
  const month = cumulative.findIndex((money) => money >= 0);
  const after = cumulative[month];
  if (after === undefined) return undefined;
  const before = cumulative[month - 1] ?? start;
  return month + -before / (after - before);
}
