import { z } from 'zod';

import { divisionCoefficient } from '#shared/statistics/sampling/division-coefficient.ts';
import { ratedStandard } from '#shared/statistics/sampling/rated-standard.ts';
import {
  checkCounts,
  type SampledShare,
  sampledShares,
  utilisation,
} from '#shared/statistics/sampling/sampled-shares.ts';
import { sampledHoursPerUnit, sampledTimes } from '#shared/statistics/sampling/sampled-time.ts';

import { type VectorFunctions, vectorFunction } from './vector-function.ts';

const numbers = z.array(z.number());
const oneOrMany = z.union([z.number(), numbers]);

/** What moments that were seen say about work. */
export const sampledWorkFunctions: VectorFunctions = {
  shares: vectorFunction(
    z.object({ counts: numbers, week_hours: z.number() }),
    ({ counts, week_hours: hours }) => {
      const sampled = sampledShares(counts, hours);
      return { total: sampled?.total ?? 0, ...professorWords(sampled?.rows ?? []) };
    },
  ),
  utilization: vectorFunction(z.object({ total: numbers, working: numbers }), (inputs) => ({
    util_pct: inputs.total.map((total, place) => {
      const part = utilisation(inputs.working[place] ?? 0, total);
      return part === undefined ? null : part * 100;
    }),
  })),
  division_coefficient: vectorFunction(
    z.object({ off_function_min: oneOrMany, workers: z.number(), shift_min: z.number() }),
    ({ off_function_min: minutes, workers, shift_min: shiftMinutes }) => ({
      K: divisionCoefficient({ offFunctionMinutes: [minutes].flat(), workers, shiftMinutes }),
    }),
  ),
  counts_consistency: vectorFunction(
    z.object({ counts: numbers, printed_total: z.number() }),
    ({ counts, printed_total: stated }) => {
      const { total, isConsistent } = checkCounts(counts, stated);
      return { total, consistent: isConsistent };
    },
  ),
  ws_rated_standard: vectorFunction(
    z.object({
      hours: numbers,
      obs: numbers,
      cat: numbers,
      rating: numbers,
      volumes: z.number(),
    }),
    ({ hours, obs, cat, rating, volumes }) => {
      const standard = ratedStandard(
        hours.map((each, place) => ({
          hours: each,
          moments: obs[place] ?? 0,
          inCategory: cat[place] ?? 0,
          rating: (rating[place] ?? 100) / 100,
        })),
        volumes,
      );
      return {
        obs_total: standard?.moments,
        cat_total: standard?.inCategory,
        p_bar: standard?.share,
        normal_hours: standard?.normalHours,
        hours_per_100: standard?.hoursPerHundred,
      };
    },
  ),
  ws_standard_time: vectorFunction(
    z.object({
      hours: z.number(),
      obs: z.number(),
      idle_obs: z.number(),
      manual_to_machine: z.tuple([z.number(), z.number()]),
      rating: z.number(),
      pieces: z.number(),
      allow: z.number(),
      allowance_base: z.enum(['job', 'workday']).default('job'),
    }),
    (inputs) => {
      const [manualPart, machinePart] = inputs.manual_to_machine;
      const times = sampledTimes({
        minutes: inputs.hours * 60,
        pieces: inputs.pieces,
        moments: inputs.obs,
        idleMoments: inputs.idle_obs,
        manualPart,
        machinePart,
        rating: inputs.rating,
        allowance: inputs.allow,
        allowanceBase: inputs.allowance_base,
      });
      return {
        To: times?.overall,
        Te: times?.active,
        NT: times?.normal,
        ST: times?.standard,
      };
    },
  ),
  ws_time_per_unit: vectorFunction(
    z.object({
      workers: z.number(),
      hours: z.number(),
      obs_cat: z.number(),
      obs_total: z.number(),
      Q: z.number(),
    }),
    ({ workers, hours, obs_cat: inCategory, obs_total: moments, Q }) => ({
      p: utilisation(inCategory, moments),
      hours_per_unit: sampledHoursPerUnit({ workers, hours, inCategory, moments, output: Q }),
    }),
  ),
};

/** The case files name three of a professor's six states: the first, the last but one and the last. */
function professorWords(rows: readonly SampledShare[]): Record<string, unknown> {
  const word = (name: string, row: SampledShare | undefined): Record<string, unknown> =>
    row ? { [name]: row.share, [`hours_${name}`]: row.time } : {};
  return {
    ...word('teaching', rows.at(0)),
    ...word('research', rows.at(-2)),
    ...word('unavailable', rows.at(-1)),
  };
}
