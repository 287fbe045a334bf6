import { z } from 'zod';

import { REPORT_PARTS, reportPartSchema } from './report-parts.ts';

const lineSchema = z.string().trim().max(200);

/** What people decide about a report besides its figures; it is stored with the study. */
export const reportTextsSchema = z.object({
  /** Whose department was observed. */
  organisation: lineSchema.default(''),
  /** What the observed people are, such as "sales manager". */
  position: lineSchema.default(''),
  /** Who observed, or led the self-photographs. */
  observer: lineSchema.default(''),
  /** What follows from the figures. */
  conclusions: z.string().trim().max(5000).default(''),
  /** Parts that are not printed. */
  leftOut: z.array(reportPartSchema).max(REPORT_PARTS.length).default([]),
});
export type ReportTexts = Readonly<z.output<typeof reportTextsSchema>>;

const { shape } = reportTextsSchema;

/** Some of the texts, to change them: what is not named stays. */
export const reportTextsPatchSchema = z.object({
  organisation: shape.organisation.unwrap().exactOptional(),
  position: shape.position.unwrap().exactOptional(),
  observer: shape.observer.unwrap().exactOptional(),
  conclusions: shape.conclusions.unwrap().exactOptional(),
  leftOut: shape.leftOut.unwrap().exactOptional(),
});
