import { z } from 'zod';

import { kindSchema } from './kind.ts';
import { timeIndexSchema } from './time-index.ts';

/** Id of an operation. */
export const operationIdSchema = z.uuid().brand<'OperationId'>();
export type OperationId = z.infer<typeof operationIdSchema>;

/** Id of a group. */
export const groupIdSchema = z.uuid().brand<'GroupId'>();
export type GroupId = z.infer<typeof groupIdSchema>;

/** What a person sees as a name: trimmed, one line, short enough for a button. */
export const nameSchema = z.string().trim().min(1).max(80);

const codeSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** Something that a person does and that can be timed, such as "closing call". */
export const operationSchema = z.object({
  id: operationIdSchema,
  rev: z.int().positive(),
  groupId: groupIdSchema,
  /** Stable word for files and the command line; unique in the catalogue. */
  code: codeSchema,
  /** Null: the built-in name of `code` in the language of the screen. */
  name: nameSchema.nullable(),
  kind: kindSchema,
  timeIndex: timeIndexSchema,
  /** What one unit is called ("call", "letter"); null: the built-in unit of `code`. */
  unit: z.string().trim().min(1).max(30).nullable(),
  /** Step of the kind's colour, 0 (the kind's own) to 4. */
  colourStep: z.int().min(0).max(4),
  /** As typed, such as `Ctrl+Alt+1`; null: none. */
  hotkey: z.string().nullable(),
  position: z.int().nonnegative(),
  isArchived: z.boolean(),
  /** Where its observations went when it was merged into another operation. */
  mergedIntoId: operationIdSchema.nullable(),
});
export type Operation = Readonly<z.infer<typeof operationSchema>>;

/** A branch of the catalogue. */
export const operationGroupSchema = z.object({
  id: groupIdSchema,
  rev: z.int().positive(),
  code: codeSchema,
  /** Null: the built-in name of `code`. */
  name: nameSchema.nullable(),
  position: z.int().nonnegative(),
  isArchived: z.boolean(),
});
export type OperationGroup = Readonly<z.infer<typeof operationGroupSchema>>;

/** The tree of operations: groups and, under them, operations; each ordered by `position`. */
export const catalogueSchema = z.object({
  groups: z.array(operationGroupSchema),
  operations: z.array(operationSchema),
});
export type Catalogue = Readonly<z.infer<typeof catalogueSchema>>;
