const STEPS = [1, 2, 5, 10];

/** Round numbers from `from` to `to`, about so many: steps of 1, 2 or 5 times a power of ten, never less than `least`. */
export function niceTicks(
  { from, to }: { readonly from: number; readonly to: number },
  about: number,
  least = 0,
): number[] {
  if (!(to > from)) return [];
  const rough = Math.max((to - from) / about, least);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(least, power * (STEPS.find((each) => each * power >= rough) ?? 10));
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
