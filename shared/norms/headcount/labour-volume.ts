import { sum } from '#shared/statistics/mean.ts';

/** One operation of the period that is planned: its norm, its volume, and how it arrives. */
export interface LabourLine {
  readonly name: string;
  /** Hours per unit. */
  readonly norm: number;
  /** Standard error of the norm in hours; null where it was set and not measured. */
  readonly normError: number | null;
  readonly volume: number;
  /** Whether it comes when clients want, as an incoming call does, and cannot be put off. */
  readonly arrivesAtRandom: boolean;
}

/** Volume of labour Т = Σ (Нвр_i · V_i) in hours. No operations: 0. */
export function labourVolume(lines: readonly Pick<LabourLine, 'norm' | 'volume'>[]): number {
  return sum(lines.map(({ norm, volume }) => norm * volume));
}

/** Standard error √Σ (V_i · SE_i)²; null as soon as one norm that matters has none. No operations: 0. */
export function labourVolumeError(
  lines: readonly Pick<LabourLine, 'normError' | 'volume'>[],
): number | null {
  let squares = 0;
  for (const { normError, volume } of lines) {
    if (volume === 0) continue;
    if (normError === null) return null;
    squares += (volume * normError) ** 2;
  }
  return Math.sqrt(squares);
}
