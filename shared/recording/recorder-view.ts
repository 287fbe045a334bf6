import { z } from 'zod';

import { operationIdSchema } from '../operations/operation.ts';
import { awaySchema } from './away.ts';
import { holdSchema, observationIdSchema, outcomeSchema, paceRatingSchema } from './observation.ts';
import { personIdSchema } from './person.ts';
import { refusalSchema } from './recorder-command.ts';
import { instantSchema, segmentIdSchema } from './segment.ts';

const runningViewSchema = z.object({
  observationId: observationIdSchema,
  segmentId: segmentIdSchema,
  operationId: operationIdSchema,
  /** Start of the running segment. */
  since: instantSchema,
  /** Time of the observation's earlier segments, ms: it runs since it was resumed. */
  earlierMs: z.int().nonnegative(),
  /** Counted with the +1 key; 0 means that nothing was counted yet. */
  countedUnits: z.int().nonnegative(),
  outcome: outcomeSchema.nullable(),
  note: z.string().nullable(),
  /** In percent; null: not rated. */
  paceRating: paceRatingSchema.nullable(),
  isInterruption: z.boolean(),
});

const heldViewSchema = z.object({
  observationId: observationIdSchema,
  operationId: operationIdSchema,
  heldAs: holdSchema,
});

const lastObservedSchema = z.object({
  observationId: observationIdSchema,
  operationId: operationIdSchema,
  ms: z.int().nonnegative(),
  paceRating: paceRatingSchema.nullable(),
});

/** What the recorder window, the tray and the top bar show. */
export const recorderViewSchema = z.object({
  personId: personIdSchema,
  running: runningViewSchema.nullable(),
  held: z.array(heldViewSchema),
  /** Recorded time of the running day, ended segments only, ms. */
  dayMs: z.int().nonnegative(),
  /** Local day that `dayMs` is of. */
  day: z.string(),
  isDayOpen: z.boolean(),
  /** Absences that wait for their one answer, oldest first. */
  questions: z.array(awaySchema),
  /** Word of the command that undo would take back. */
  undoable: z.string().nullable(),
  /** The same for who observes the person: nobody takes back what somebody else timed. */
  undoableByObserver: z.string().nullable(),
  /** Who observes the person now. */
  observedBy: personIdSchema.nullable(),
  /** Whether the person times the own day now. */
  isTimedBySelf: z.boolean(),
  /** What a rating belongs to while nothing runs; null where nothing was observed last. */
  lastObserved: lastObservedSchema.nullable(),
  /** When the recorder was asked, on its own clock. */
  now: instantSchema,
});
export type RecorderView = Readonly<z.infer<typeof recorderViewSchema>>;

/** What became of a command. */
export const commandResultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), action: z.string() }),
  z.object({ kind: z.literal('refused'), refusal: refusalSchema }),
]);
export type CommandResult = Readonly<z.infer<typeof commandResultSchema>>;
