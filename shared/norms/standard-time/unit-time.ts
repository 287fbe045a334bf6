/** Allowances of a Russian norm in per cent of operative time: servicing (аоб), rest and personal needs (аотл). */
export interface UnitAllowances {
  readonly servicing: number;
  readonly rest: number;
}

/** Time per unit Тшт = Топ·(1 + (аоб + аотл)/100) from operative time. */
export function unitTime(operative: number, { servicing, rest }: UnitAllowances): number {
  return operative * (1 + (servicing + rest) / 100);
}

/** Time per unit with its part of the set-up, Тшт-к = Тшт + Тпз/n for a batch of n. A batch of nothing: undefined. */
export function unitTimeWithSetUp(
  perUnit: number,
  setUp: number,
  batch: number,
): number | undefined {
  return batch > 0 ? perUnit + setUp / batch : undefined;
}

/** Norm of output Нвыр = Тсм / Нвр, not rounded. A norm of no time: undefined. */
export function outputNorm(shift: number, timeNorm: number): number | undefined {
  return timeNorm > 0 ? shift / timeNorm : undefined;
}
