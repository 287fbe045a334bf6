import { z } from 'zod';

import type { Allowance } from '#shared/norms/standard-time/allowance.ts';
import {
  type StandardTime,
  standardTime,
  type WorkElement,
} from '#shared/norms/standard-time/standard-time.ts';
import { mean } from '#shared/statistics/mean.ts';
import { keptTimes, type ReadingRow, rowOf } from '#shared/statistics/readings/reading.ts';

import { known, valuesSchema } from './sample-schemas.ts';

const allowanceWords = {
  allow_job: z.number().optional(),
  allow_day: z.number().optional(),
  A: z.number().optional(),
};

const elementSchema = z.object({
  times: valuesSchema.optional(),
  OT: z.number().optional(),
  PR: z.number().default(1),
  exclude_index: z.array(z.int()).default([]),
  occurs_every: z.number().default(1),
});

/** A time study in any of the shapes of the case files: elements, columns of readings, or one row or figure. */
export const studySchema = z.union([
  z.object({ ...allowanceWords, elements: z.array(elementSchema) }),
  z.object({
    ...allowanceWords,
    columns: z.array(valuesSchema),
    PR: z.union([z.number(), valuesSchema]).default(1),
  }),
  elementSchema.extend({ ...allowanceWords, rating: z.number().optional() }),
]);
export type StudyWords = z.output<typeof studySchema>;

/** A study with its answer. */
interface AnsweredStudy {
  /** One row of readings or one figure, whose words are figures and not lists. */
  readonly isOne: boolean;
  readonly observed: readonly number[];
  readonly time: StandardTime;
}

/** Observed, normal and standard time of a study. */
export function standardTimeOf(given: StudyWords, allowance: Allowance): AnsweredStudy {
  const elements = elementsOf(given);
  return {
    isOne: !('elements' in given) && !('columns' in given),
    observed: elements.map(({ observed }) => observed),
    time: known(standardTime(elements, allowance)),
  };
}

function elementsOf(given: StudyWords): readonly WorkElement[] {
  if ('elements' in given) return given.elements.map((element) => elementOf(element));
  if ('columns' in given) {
    const { columns, PR } = given;
    return columns.map((times, place) => ({
      observed: known(mean(times)),
      rating: typeof PR === 'number' ? PR : known(PR[place]),
      occursEvery: 1,
    }));
  }
  return [elementOf({ ...given, PR: given.rating ?? given.PR })];
}

function elementOf(element: z.output<typeof elementSchema>): WorkElement {
  return {
    observed: element.OT ?? known(mean(keptTimes(rowWithout(element)))),
    rating: element.PR,
    occursEvery: element.occurs_every,
  };
}

function rowWithout({ times, exclude_index: places }: z.output<typeof elementSchema>): ReadingRow {
  const exclusion = { cause: 'defect', reason: 'exclude_index' } as const;
  return rowOf(known(times)).map((reading, place) =>
    places.includes(place) ? { ...reading, exclusion } : reading,
  );
}
