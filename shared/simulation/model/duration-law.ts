import { z } from 'zod';

const minutes = z.number().positive().max(100_000);

/** Fewer readings than this say nothing about how an operation's time is spread. */
export const FEWEST_READINGS = 5;

/**
 * How long one performance of an operation takes, in minutes. `log-normal`: by its mean and its coefficient of variation;
 * `readings`: drawn from what was measured; `fixed`: always the same; `exponential`: for cases with a known answer.
 * Never a normal law: it would give negative minutes.
 */
export const durationLawSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('log-normal'),
    mean: minutes,
    cv: z.number().positive().max(10),
  }),
  z.strictObject({
    kind: z.literal('readings'),
    values: z.array(minutes).min(FEWEST_READINGS).max(100_000),
  }),
  z.strictObject({ kind: z.literal('fixed'), mean: minutes }),
  z.strictObject({ kind: z.literal('exponential'), mean: minutes }),
]);
export type DurationLaw = Readonly<z.output<typeof durationLawSchema>>;

/** Mean and second moment of a duration (min, min²). */
export function momentsOf(law: DurationLaw): { readonly mean: number; readonly second: number } {
  if (law.kind === 'readings') {
    const sum = (power: number): number =>
      law.values.reduce((total, value) => total + value ** power, 0) / law.values.length;
    return { mean: sum(1), second: sum(2) };
  }
  const { mean } = law;
  const cv = { 'log-normal': 0, fixed: 0, exponential: 1 }[law.kind];
  const spread = law.kind === 'log-normal' ? law.cv : cv;
  return { mean, second: mean * mean * (1 + spread * spread) };
}
