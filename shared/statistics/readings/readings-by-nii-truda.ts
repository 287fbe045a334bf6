/** What the formula adds to every row. */
const ADDED = 3;

/**
 * Required readings n = 2500·(Ку − 1)² / (C²·(Ку + 1)²) + 3, not rounded: the formula that textbooks ascribe to НИИ
 * труда (recalled), with C the error in per cent. (Ку − 1)/(Ку + 1) is Mundel's (H − L)/(H + L). No
 * error allowed: undefined.
 */
export function readingsByNiiTruda(stability: number, errorPercent: number): number | undefined {
  if (errorPercent <= 0) return undefined;
  return 2500 * ((stability - 1) / (errorPercent * (stability + 1))) ** 2 + ADDED;
}
