import { z } from 'zod';

import { kindSchema } from './kind.ts';
import { groupIdSchema, nameSchema, operationIdSchema, operationSchema } from './operation.ts';
import { timeIndexSchema } from './time-index.ts';

const valuesSchema = z.object({
  name: nameSchema,
  kind: kindSchema,
  timeIndex: timeIndexSchema,
  unit: operationSchema.shape.unit,
  colourStep: operationSchema.shape.colourStep,
  hotkey: operationSchema.shape.hotkey,
});

/** What can be done to the catalogue. Merging two operations touches observations: it is a call of its own. */
export const catalogueEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-group'), name: nameSchema }),
  z.object({ kind: z.literal('rename-group'), groupId: groupIdSchema, name: nameSchema }),
  z.object({
    kind: z.literal('move-group'),
    groupId: groupIdSchema,
    position: z.int().nonnegative(),
  }),
  z.object({
    kind: z.literal('archive-group'),
    groupId: groupIdSchema,
    isArchived: z.boolean(),
  }),
  z.object({ kind: z.literal('add'), groupId: groupIdSchema, values: valuesSchema }),
  z.object({
    kind: z.literal('change'),
    operationId: operationIdSchema,
    values: valuesSchema.partial(),
  }),
  /** To a place in a group, 0 = first; other operations make room. */
  z.object({
    kind: z.literal('move'),
    operationId: operationIdSchema,
    groupId: groupIdSchema,
    position: z.int().nonnegative(),
  }),
  z.object({
    kind: z.literal('archive'),
    operationId: operationIdSchema,
    isArchived: z.boolean(),
  }),
]);
export type CatalogueEdit = z.output<typeof catalogueEditSchema>;
