import { z } from 'zod';

import { operationGroupSchema, operationSchema } from '#shared/operations/operation.ts';
import { awaySchema } from '#shared/recording/away.ts';
import { observationSchema } from '#shared/recording/observation.ts';
import { personSchema } from '#shared/recording/person.ts';
import type { Entity, Rows } from '#shared/recording/row-change.ts';
import { segmentSchema } from '#shared/recording/segment.ts';
import { shiftSchema } from '#shared/recording/shift.ts';

import type { Value } from './sql.ts';

/** Where the rows of an entity live: which column holds which field, and how the field is checked on its way out. */
export interface EntityTable<E extends Entity> {
  readonly table: string;
  readonly columns: Readonly<Record<string, keyof Rows[E]>>;
  readonly schema: z.ZodType<Rows[E]>;
  /** Fields that SQLite keeps in another shape than the domain does. */
  readonly booleans?: readonly string[];
  readonly lists?: readonly string[];
}

const fixed = { id: 'id', rev: 'rev' } as const;

/** The only place that knows columns by field. */
export const ENTITY_TABLES: { readonly [E in Entity]: EntityTable<E> } = {
  person: {
    table: 'person',
    schema: personSchema,
    booleans: ['isArchived'],
    columns: { ...fixed, name: 'name', is_archived: 'isArchived' },
  },
  'operation-group': {
    table: 'operation_group',
    schema: operationGroupSchema,
    booleans: ['isArchived'],
    columns: {
      ...fixed,
      code: 'code',
      name: 'name',
      position: 'position',
      is_archived: 'isArchived',
    },
  },
  operation: {
    table: 'operation',
    schema: operationSchema,
    booleans: ['isArchived'],
    columns: {
      ...fixed,
      group_id: 'groupId',
      code: 'code',
      name: 'name',
      kind: 'kind',
      time_index: 'timeIndex',
      unit: 'unit',
      colour_step: 'colourStep',
      hotkey: 'hotkey',
      position: 'position',
      is_archived: 'isArchived',
      merged_into_id: 'mergedIntoId',
    },
  },
  shift: {
    table: 'shift',
    schema: shiftSchema,
    columns: {
      ...fixed,
      person_id: 'personId',
      started_at: 'start',
      ended_at: 'end',
      zone: 'zone',
    },
  },
  observation: {
    table: 'observation',
    schema: observationSchema,
    columns: {
      ...fixed,
      person_id: 'personId',
      operation_id: 'operationId',
      counted_units: 'countedUnits',
      outcome: 'outcome',
      note: 'note',
      interrupts_id: 'interruptsId',
      held_as: 'heldAs',
      held_depth: 'heldDepth',
      excluded_for: 'excludedFor',
      observed_by: 'observedBy',
      pace_rating: 'paceRating',
    },
  },
  segment: {
    table: 'segment',
    schema: segmentSchema,
    booleans: ['isEdited'],
    columns: {
      ...fixed,
      person_id: 'personId',
      observation_id: 'observationId',
      started_at: 'start',
      ended_at: 'end',
      start_zone: 'startZone',
      start_offset_minutes: 'startOffsetMinutes',
      end_zone: 'endZone',
      end_offset_minutes: 'endOffsetMinutes',
      origin: 'origin',
      is_edited: 'isEdited',
    },
  },
  away: {
    table: 'away',
    schema: awaySchema,
    booleans: ['endedDay'],
    lists: ['causes'],
    columns: {
      ...fixed,
      person_id: 'personId',
      started_at: 'start',
      ended_at: 'end',
      zone: 'zone',
      causes: 'causes',
      observation_id: 'observationId',
      ended_day: 'endedDay',
      answer: 'answer',
    },
  },
};

/** Built once: every column of every written row passes through it. */
const plainSchema = z.union([z.string(), z.number(), z.null()]);

/** A field as SQLite keeps it: booleans as 0 and 1, lists as JSON. */
export function toColumn(field: unknown): Value {
  if (typeof field === 'boolean') return field ? 1 : 0;
  if (Array.isArray(field)) return JSON.stringify(field);
  return plainSchema.parse(field);
}
