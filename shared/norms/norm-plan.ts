import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import {
  type ProductionCalendar,
  productionCalendarSchema,
} from './headcount/production-calendar.ts';
import { RUSSIA_2026, RUSSIAN_CALENDARS } from './headcount/russian-calendar.ts';

const percentSchema = z.number().min(0).max(95);
const daysSchema = z.number().min(0).max(366);

/** Clients that come when they want: how many an hour, and how soon how many of them are promised to be served. */
const arrivalsSchema = z.object({
  perHour: z.number().positive().max(10_000),
  withinMinutes: z.number().min(0).max(10_000),
  servedShare: z.number().min(0.01).max(0.999),
});
export type Arrivals = Readonly<z.output<typeof arrivalsSchema>>;

/** One set-up of an operation, and the units that it serves. */
const setUpSchema = z.object({
  minutes: z.number().min(0).max(10_000),
  units: z.number().min(0.01).max(100_000),
});
export type SetUp = Readonly<z.output<typeof setUpSchema>>;

/** What a head-count is planned with, besides norms. */
export const normPlanSchema = z.object({
  /** Units a month by operation; what is not named goes on as it was observed. */
  volumes: z.record(operationIdSchema, z.number().min(0).max(10_000_000)).default({}),
  /** Allowances in percent, of what the policy of the study says: set-up (ПЗ), service (ОБС), rest (ОТЛ). */
  setUpPercent: percentSchema.default(0),
  servicePercent: percentSchema.default(0),
  restPercent: percentSchema.default(0),
  /** Rest is a part of each norm, or is added once to the whole; never both. */
  restIn: z.enum(['norms', 'correction']).default('norms'),
  /** Work that no norm describes, in percent of the normed work. */
  unnormedPercent: z.number().min(0).max(500).default(0),
  year: z.int().min(1990).max(2200).default(RUSSIA_2026.year),
  /** Calendars of this study; they take the place of the ones that come with the application. */
  calendars: z.array(productionCalendarSchema).max(100).default([]),
  weeklyHours: z.number().min(1).max(100).default(40),
  /** Calendar days of vacation a year. */
  vacationDays: daysSchema.default(28),
  /** Work days of illness, and of training, a year. */
  sickDays: daysSchema.default(0),
  trainingDays: daysSchema.default(0),
  /** How many persons there are; null: as many as were observed. */
  staff: z.number().min(0).max(100_000).nullable().default(null),
  /** In which parts of a post a head-count is rounded up. */
  staffUnit: z.union([z.literal(1), z.literal(0.5), z.literal(0.25)]).default(0.25),
  arrivals: z.record(operationIdSchema, arrivalsSchema).default({}),
  /** Set-ups of single operations; what is not named has the percent of all. */
  setUps: z.record(operationIdSchema, setUpSchema).default({}),
});
export type NormPlan = Readonly<z.output<typeof normPlanSchema>>;

const { shape } = normPlanSchema;

/** Parts of a plan, to change them: what is not named stays. Volumes, arrivals, set-ups and calendars are given whole. */
export const normPlanPatchSchema = z.object({
  volumes: shape.volumes.unwrap().exactOptional(),
  setUpPercent: shape.setUpPercent.unwrap().exactOptional(),
  servicePercent: shape.servicePercent.unwrap().exactOptional(),
  restPercent: shape.restPercent.unwrap().exactOptional(),
  restIn: shape.restIn.unwrap().exactOptional(),
  unnormedPercent: shape.unnormedPercent.unwrap().exactOptional(),
  year: shape.year.unwrap().exactOptional(),
  calendars: shape.calendars.unwrap().exactOptional(),
  weeklyHours: shape.weeklyHours.unwrap().exactOptional(),
  vacationDays: shape.vacationDays.unwrap().exactOptional(),
  sickDays: shape.sickDays.unwrap().exactOptional(),
  trainingDays: shape.trainingDays.unwrap().exactOptional(),
  staff: shape.staff.unwrap().exactOptional(),
  staffUnit: shape.staffUnit.unwrap().exactOptional(),
  arrivals: shape.arrivals.unwrap().exactOptional(),
  setUps: shape.setUps.unwrap().exactOptional(),
});
export type NormPlanPatch = Readonly<z.output<typeof normPlanPatchSchema>>;

/** All calendars that a plan can choose from, by year: its own ones, else those that come with the application. */
export function calendarsOf({ calendars }: Pick<NormPlan, 'calendars'>): ProductionCalendar[] {
  const own = new Set(calendars.map(({ year }) => year));
  return [...RUSSIAN_CALENDARS.filter(({ year }) => !own.has(year)), ...calendars].toSorted(
    (a, b) => a.year - b.year,
  );
}
