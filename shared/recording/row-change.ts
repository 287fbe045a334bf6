import { type Change, inverse } from '../lib/change.ts';
import type { Operation, OperationGroup } from '../operations/operation.ts';
import type { Away } from './away.ts';
import type { Observation } from './observation.ts';
import type { Person } from './person.ts';
import type { Segment } from './segment.ts';
import type { Shift } from './shift.ts';

/** Every kind of row that holds truth, by its entity word. */
export interface Rows {
  readonly person: Person;
  readonly 'operation-group': OperationGroup;
  readonly operation: Operation;
  readonly shift: Shift;
  readonly observation: Observation;
  readonly segment: Segment;
  readonly away: Away;
}

/** Word of a kind of row. */
export type Entity = keyof Rows;

/** One row made, changed or removed. A command or a repair is a list of these, written in one transaction. */
export type RowChange<E extends Entity = Entity> = {
  readonly [Each in E]: Change<Each, Rows[Each]>;
}[E];

/** A row is made. */
export function made<E extends Entity>(entity: E, row: Rows[E]): Change<E, Rows[E]> {
  return { entity, id: row.id, before: null, after: row };
}

/** A row gets other values; its revision grows by one. */
export function changed<E extends Entity>(
  entity: E,
  row: Rows[E],
  values: Partial<Omit<Rows[E], 'id' | 'rev'>>,
): Change<E, Rows[E]> {
  return { entity, id: row.id, before: row, after: { ...row, ...values, rev: row.rev + 1 } };
}

/** A row is removed. */
export function removed<E extends Entity>(entity: E, row: Rows[E]): Change<E, Rows[E]> {
  return { entity, id: row.id, before: row, after: null };
}

/** What takes the changes back, last first. */
export function inverseOf(changes: readonly RowChange[]): RowChange[] {
  return changes.toReversed().map((change) => inverse(change));
}
