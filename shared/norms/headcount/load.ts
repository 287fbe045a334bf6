import { z } from 'zod';

/** Between which loads a person is well occupied; more than 1 is overload by definition. */
export const loadBandSchema = z
  .object({ low: z.number().nonnegative(), high: z.number().max(1) })
  .refine(({ low, high }) => low <= high);
export type LoadBand = Readonly<z.infer<typeof loadBandSchema>>;

/** The practical band : a default that can be edited. */
const USUAL_LOAD_BAND: LoadBand = { low: 0.8, high: 0.95 };

/** What a load means. */
export type LoadState = 'spare' | 'balanced' | 'tight' | 'overload';

/** Coefficient of load Кзагр = Σ (Нвр·V) / (Ч·Фэф). Nobody, or no fund: undefined. */
export function loadCoefficient(labour: number, persons: number, fund: number): number | undefined {
  return persons * fund > 0 ? labour / (persons * fund) : undefined;
}

/** Where a load lies against the band. */
export function loadState(load: number, band: LoadBand = USUAL_LOAD_BAND): LoadState {
  if (load > 1) return 'overload';
  if (load > band.high) return 'tight';
  return load < band.low ? 'spare' : 'balanced';
}

/** One person's work and time of a period, in hours. */
export interface PersonWork {
  readonly person: string;
  readonly labour: number;
  readonly fund: number;
}

/** One person's load; both null for a person without a fund of time. */
export interface PersonLoad {
  readonly person: string;
  readonly load: number | null;
  readonly state: LoadState | null;
}

/** The load of each person. Nobody: no loads. */
export function personLoads(
  work: readonly PersonWork[],
  band: LoadBand = USUAL_LOAD_BAND,
): readonly PersonLoad[] {
  return work.map(({ person, labour, fund }) => {
    const load = loadCoefficient(labour, 1, fund);
    return load === undefined
      ? { person, load: null, state: null }
      : { person, load, state: loadState(load, band) };
  });
}
