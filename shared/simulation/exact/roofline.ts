const MINUTES_PER_HOUR = 60;

/** A role: its people, and the minutes that one deal takes of it. */
export interface RoleLoad {
  readonly name: string;
  readonly people: number;
  readonly minutesPerDeal: number;
}

/** How many deals a month the people and the leads allow, chance left out. */
export interface Roofline {
  /** Deals that each role could carry; Infinity for a role that a deal does not need. */
  readonly capacities: ReadonlyMap<string, number>;
  /** Deals that the leads would give. */
  readonly leadsLimit: number;
  readonly deals: number;
  /** The role that limits; undefined where leads do. */
  readonly bottleneck: string | undefined;
}

/** deals = min(min over roles of people · hours · 60 / minutes a deal, leads · conversion). No roles: leads limit. */
export function roofline(
  roles: readonly RoleLoad[],
  hoursPerPerson: number,
  { leads, conversion }: { readonly leads: number; readonly conversion: number },
): Roofline {
  const capacities = roles.map(({ name, people, minutesPerDeal }): readonly [string, number] => [
    name,
    minutesPerDeal > 0
      ? (people * hoursPerPerson * MINUTES_PER_HOUR) / minutesPerDeal
      : Number.POSITIVE_INFINITY,
  ]);
  const leadsLimit = leads * conversion;
  const lowest = Math.min(...capacities.map(([, capacity]) => capacity));
  const limiting = capacities.find(([, capacity]) => capacity === lowest)?.[0];
  return {
    capacities: new Map(capacities),
    leadsLimit,
    deals: Math.min(lowest, leadsLimit),
    bottleneck: lowest < leadsLimit ? limiting : undefined,
  };
}
