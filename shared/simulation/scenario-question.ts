import { z } from 'zod';

import { bestAllocationSchema } from './analysis/best-allocation.ts';
import { breakEvenSchema } from './analysis/break-even.ts';
import { calibrationResultSchema } from './analysis/calibrate.ts';
import { measureSchema } from './analysis/measure.ts';
import { oneMoreSchema, reliefSchema } from './analysis/one-more.ts';
import { tornadoSchema } from './analysis/tornado.ts';
import { uncertaintySchema } from './analysis/uncertainty.ts';
import { targetReachedSchema } from './analysis/what-it-takes.ts';
import { knownHistorySchema } from './model/known-history.ts';
import { scenarioSchema } from './model/scenario.ts';
import { askedRunSchema, seedSchema } from './scenario-run.ts';

/** More people than that are not tried. */
export const MOST_PEOPLE_TRIED = 60;
/** Sets of assumptions of one question at most. */
export const MOST_DRAWS = 100_000;

const runs = z.int().min(2).max(1000);

/** What can be asked of a scenario beyond what it yields; each is found out by many runs. */
const scenarioQuestionSchema = z.discriminatedUnion('kind', [
  /** On which assumptions the result hangs most; so many of the strongest are run with chance. */
  z.object({
    kind: z.literal('tornado'),
    measure: measureSchema,
    verified: z.int().min(0).max(100),
    replications: runs,
  }),
  /** How far one number must go for a target. */
  z.object({
    kind: z.literal('break-even'),
    path: z.string(),
    low: z.number(),
    high: z.number(),
    measure: measureSchema,
    target: z.number(),
    replications: runs,
  }),
  /** The best distribution of people; null people: as many as the budget pays. */
  z.object({
    kind: z.literal('allocation'),
    people: z.int().min(1).max(MOST_PEOPLE_TRIED).nullable(),
    /** Pay a month at most. */
    budget: z.number().positive().nullable(),
    replications: runs,
  }),
  /** What one person more in each role brings. */
  z.object({ kind: z.literal('one-more'), replications: runs }),
  /** The same by expected numbers: asked beside every edit, and beside other questions. */
  z.object({ kind: z.literal('relief') }),
  /** The fewest people for a multiple of revenue. */
  z.object({
    kind: z.literal('target'),
    target: z.number().positive().max(100),
    mostPeople: z.int().min(1).max(MOST_PEOPLE_TRIED),
    replications: runs,
  }),
  /** What assumptions and chance make of it together. */
  z.object({
    kind: z.literal('uncertainty'),
    measure: measureSchema,
    draws: z.int().min(2).max(MOST_DRAWS),
    replications: runs,
  }),
  /** Which sets of assumptions reproduce what is known of the department. */
  z.object({
    kind: z.literal('calibration'),
    history: knownHistorySchema,
    draws: z.int().min(1).max(MOST_DRAWS),
    replications: runs,
  }),
]);
export type ScenarioQuestion = Readonly<z.output<typeof scenarioQuestionSchema>>;
export type QuestionKind = ScenarioQuestion['kind'];

/** A question, so that it can be called off. */
export const askedQuestionSchema = askedRunSchema.extend({
  scenario: scenarioSchema,
  question: scenarioQuestionSchema,
  seed: seedSchema,
});
export type AskedQuestion = Readonly<z.output<typeof askedQuestionSchema>>;

/** What was found out, by the kind of the question. */
export const scenarioAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tornado'), found: tornadoSchema }),
  z.object({ kind: z.literal('break-even'), found: breakEvenSchema }),
  z.object({ kind: z.literal('allocation'), found: bestAllocationSchema }),
  z.object({ kind: z.literal('one-more'), found: oneMoreSchema }),
  z.object({ kind: z.literal('relief'), found: reliefSchema }),
  z.object({ kind: z.literal('target'), found: z.array(targetReachedSchema) }),
  z.object({ kind: z.literal('uncertainty'), found: uncertaintySchema }),
  z.object({ kind: z.literal('calibration'), found: calibrationResultSchema }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type ScenarioAnswer = Readonly<z.output<typeof scenarioAnswerSchema>>;

/** How much of a question is done, 0…1. */
export const questionProgressSchema = askedRunSchema.extend({ share: z.number().min(0).max(1) });
export type QuestionProgress = Readonly<z.output<typeof questionProgressSchema>>;
