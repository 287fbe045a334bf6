import { z } from 'zod';

import type { Entity, RowChange, Rows } from '#shared/recording/row-change.ts';

import { ENTITY_TABLES, type EntityTable } from './entity-tables.ts';

/** A journal row as SQLite keeps it. */
export interface ImageRow {
  readonly entity: string;
  readonly row_id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every entity, in an order in which rows may be written. */
export const entitySchema = z.enum([
  'person',
  'operation-group',
  'operation',
  'shift',
  'observation',
  'segment',
  'away',
]) satisfies z.ZodType<Entity>;

/** Reads a change back from its images. */
export function toChange(row: ImageRow): RowChange {
  return read(entitySchema.parse(row.entity), row);
}

function read<E extends Entity>(entity: E, row: ImageRow): RowChange<E> {
  const table: EntityTable<E> = ENTITY_TABLES[entity];
  const parse = (text: string | null): Rows[E] | null =>
    text === null ? null : table.schema.parse(JSON.parse(text));
  return { entity, id: row.row_id, before: parse(row.before), after: parse(row.after) };
}
