import { normalQuantile } from '#shared/statistics/distributions/normal-quantile.ts';
import type { Estimate } from '#shared/statistics/estimate.ts';

import type { FundPolicy } from './fund-policy.ts';
import { type LabourLine, labourVolume, labourVolumeError } from './labour-volume.ts';

/** Listed persons with the interval that the norms' own intervals leave, or why there is none. */
interface HeadcountEstimate extends Omit<Estimate, 'method'> {
  readonly value: number;
  readonly method: 'propagated-norms' | 'norm-without-error';
}

/** How many persons the work of a period takes. Not rounded: that is the last step, and a person's decision. */
export interface Headcount {
  /** Hours by the norms, without the correction. */
  readonly labour: number;
  /** Present persons (явочная); null with an effective fund, which knows only listed ones. */
  readonly present: number | null;
  /** Listed persons (списочная). */
  readonly listed: HeadcountEstimate;
  /** Operations that come at random: the figure leaves no margin for queues, and under-staffs. */
  readonly needsQueueMargin: readonly string[];
}

/**
 * Norm of head-count Нч = Σ (Нвр_i·V_i) · Кр / Фрв present and Нч·Кн listed persons, with
 * SE(Нч) = Кр·Кн/Фрв · √Σ (V_i·SE_i)² and a normal interval at `level`. No operations: 0 persons.
 */
export function headcount(
  lines: readonly LabourLine[],
  correction: number,
  policy: FundPolicy,
  level = 0.95,
): Headcount {
  const labour = labourVolume(lines);
  const present = personsFor(labour * correction, policy.hours);
  const absence = policy.fund === 'nominal' ? policy.absenceCoefficient : 1;
  const error = labourVolumeError(lines);
  const half =
    error === null
      ? null
      : normalQuantile((1 + level) / 2) * absence * personsFor(error * correction, policy.hours);
  const value = present * absence;
  return {
    labour,
    present: policy.fund === 'nominal' ? present : null,
    listed: {
      value,
      low: half === null ? null : Math.max(0, value - half),
      high: half === null ? null : value + half,
      level,
      method: half === null ? 'norm-without-error' : 'propagated-norms',
    },
    needsQueueMargin: lines
      .filter(({ arrivesAtRandom, volume }) => arrivesAtRandom && volume > 0)
      .map(({ name }) => name),
  };
}

/** Persons for so many hours of labour, Ч = Т / (Ф · Квн), where norms are kept `fulfilment` times over. */
export function personsFor(labour: number, fund: number, fulfilment = 1): number {
  return labour / (fund * fulfilment);
}
