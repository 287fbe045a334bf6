/** Load of the classes before one, and with it: σ(k−1) and σ(k). */
export interface LoadAround {
  readonly before: number;
  readonly upTo: number;
}

/** The loads around each class, the first class being served first. No classes: none. */
export function loadsAround(loads: readonly number[]): readonly LoadAround[] {
  let total = 0;
  return loads.map((load) => {
    const before = total;
    total += load;
    return { before, upTo: total };
  });
}
