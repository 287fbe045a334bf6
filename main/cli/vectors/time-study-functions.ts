import { z } from 'zod';

import { type Allowance, allowanceFactor } from '#shared/norms/standard-time/allowance.ts';
import { timePerCycle } from '#shared/norms/standard-time/element-frequency.ts';
import {
  LMS_FACTORS,
  lmsPoints,
  lmsRating,
  WESTINGHOUSE,
} from '#shared/norms/standard-time/lms-rating.ts';
import { outputSpread } from '#shared/norms/standard-time/output-spread.ts';
import { outputNorm, unitTime, unitTimeWithSetUp } from '#shared/norms/standard-time/unit-time.ts';
import { basicTime, normalTime, STANDARD_RATING } from '#shared/recording/rating.ts';
import { mean, sum } from '#shared/statistics/mean.ts';
import { stabilityCoefficient } from '#shared/statistics/stability-coefficient.ts';

import { known, valuesSchema } from './sample-schemas.ts';
import { type StudyWords, standardTimeOf, studySchema } from './standard-time-words.ts';
import { type VectorFunctions, vectorFunction } from './vector-function.ts';

const figuresSchema = z.union([z.number(), valuesSchema]);

/** Rated, normal and standard time, in the words of the case files. */
export const timeStudyFunctions: VectorFunctions = {
  basic_time: vectorFunction(
    z.object({
      observed: z.number(),
      rating: z.number(),
      standard: z.number().default(STANDARD_RATING),
    }),
    ({ observed, rating, standard }) => ({ basic: basicTime(observed, rating, standard) }),
  ),
  lms_rating: vectorFunction(
    z.object({
      ...Object.fromEntries(LMS_FACTORS.map((factor) => [factor, z.string().optional()])),
      values: valuesSchema.optional(),
    }),
    (given) => ({ PR: lmsRating(given.values ?? pointsOf(given)) }),
  ),
  allowance_factor: vectorFunction(
    z.object({ NT: figuresSchema, A: z.number() }),
    ({ NT, A: share }) => {
      const job = known(allowanceFactor({ base: 'job', share }));
      const workday = known(allowanceFactor({ base: 'workday', share }));
      return {
        AF_job: job,
        AF_workday: workday,
        ST_job: scaled(NT, job),
        ST_workday: scaled(NT, workday),
      };
    },
  ),
  element_normal_times: vectorFunction(
    z.object({ OT: valuesSchema, PR: figuresSchema }),
    ({ OT, PR }) => {
      const normal = OT.map((observed, place) =>
        normalTime(observed, typeof PR === 'number' ? PR : known(PR[place])),
      );
      return { NT: normal, total: sum(normal) };
    },
  ),
  periodic_element_time: vectorFunction(
    z.object({ elements: z.array(valuesSchema), occurs_every: valuesSchema }),
    ({ elements, occurs_every: every }) => {
      const observed = elements.map((times) => known(mean(times)));
      const perCycle = observed.map((time, place) => timePerCycle(time, every[place] ?? 1));
      return { OT: observed, per_cycle: perCycle, cycle: sum(perCycle) };
    },
  ),
  std_time_job: vectorFunction(studySchema, (given) => {
    const { isOne, observed, time } = standardTimeOf(given, allowanceOf(given, 'job'));
    const isSummed = isOne || 'columns' in given;
    return {
      OT: isOne ? observed[0] : observed,
      avg: sum(observed),
      NT: isSummed ? time.normalTotal : time.normal,
      NT_total: time.normalTotal,
      ST: time.standard,
      ST_total: time.standard,
    };
  }),
  std_time_workday: vectorFunction(studySchema, (given) => {
    const { isOne, observed, time } = standardTimeOf(given, allowanceOf(given, 'workday'));
    return {
      OT: isOne ? observed[0] : observed,
      avg: sum(observed),
      NT: time.normalTotal,
      NT_total: time.normalTotal,
      ST: time.standard,
      ST_total: time.standard,
    };
  }),
  norm_time_ru: vectorFunction(
    z.object({
      measurements: valuesSchema,
      a_ob: z.number().default(0),
      a_otl: z.number().default(0),
      Tpz: z.number().default(0),
      batch: z.number().default(1),
    }),
    ({ measurements, a_ob: servicing, a_otl: rest, Tpz: setUp, batch }) => {
      const operative = known(mean(measurements));
      const perUnit = unitTime(operative, { servicing, rest });
      return {
        Top: operative,
        Ku: stabilityCoefficient(measurements),
        Tsht: perUnit,
        Tshtk: unitTimeWithSetUp(perUnit, setUp, batch),
      };
    },
  ),
  norm_output: vectorFunction(
    z.object({ shift_min: z.number(), norm: z.number() }),
    ({ shift_min: shift, norm }) => ({ output: outputNorm(shift, norm) }),
  ),
  output_spread: vectorFunction(
    z.object({ person_min: valuesSchema, volume: figuresSchema.default(1) }),
    ({ person_min: minutes, volume }) => {
      const { perHour, total, totalMinutes, spread } = outputSpread(
        minutes.map((personMinutes, place) => ({
          personMinutes,
          volume: typeof volume === 'number' ? volume : known(volume[place]),
        })),
      );
      return { per60: perHour, total, spread, sum_min: totalMinutes };
    },
  ),
};

function pointsOf(grades: Readonly<Record<string, unknown>>): readonly number[] {
  const letter = (factor: string): string => z.string().parse(grades[factor]);
  return known(
    lmsPoints(WESTINGHOUSE, {
      skill: letter('skill'),
      effort: letter('effort'),
      conditions: letter('conditions'),
      consistency: letter('consistency'),
    }),
  );
}

function scaled(times: number | readonly number[], factor: number): number | number[] {
  return typeof times === 'number' ? times * factor : times.map((time) => time * factor);
}

/** The function names the convention; a case may call the share by either name. */
function allowanceOf(given: StudyWords, base: Allowance['base']): Allowance {
  return { base, share: given.allow_job ?? given.allow_day ?? given.A ?? 0 };
}
