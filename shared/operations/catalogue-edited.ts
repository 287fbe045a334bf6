import type { Change } from '../lib/change.ts';
import type { Operation, OperationGroup } from './operation.ts';

/** A row of the catalogue made or changed. */
export type CatalogueChange =
  | Change<'operation', Operation>
  | Change<'operation-group', OperationGroup>;

/** Why an edit is not possible. */
export interface CatalogueProblem {
  readonly kind: 'problem';
  readonly code: 'not-found' | 'name-taken' | 'group-not-empty' | 'operation-archived';
  readonly name: string;
}

/** The rows to write, or why the edit is not possible. */
export type CatalogueEdited =
  | { readonly kind: 'changes'; readonly changes: readonly CatalogueChange[] }
  | CatalogueProblem;

/** An edit that is possible. */
export function changes(list: readonly CatalogueChange[]): CatalogueEdited {
  return { kind: 'changes', changes: list };
}

/** An edit that is not. */
export function problem(code: CatalogueProblem['code'], name: string): CatalogueProblem {
  return { kind: 'problem', code, name };
}

/** The operation with other values; nothing where they are the values that it has. */
export function reworked(operation: Operation, values: Partial<Operation>): CatalogueChange[] {
  if (!differs(operation, values)) return [];
  const after = { ...operation, ...values, rev: operation.rev + 1 };
  return [{ entity: 'operation', id: operation.id, before: operation, after }];
}

/** The group with other values; nothing where they are the values that it has. */
export function regrouped(
  group: OperationGroup,
  values: Partial<OperationGroup>,
): CatalogueChange[] {
  if (!differs(group, values)) return [];
  const after = { ...group, ...values, rev: group.rev + 1 };
  return [{ entity: 'operation-group', id: group.id, before: group, after }];
}

function differs(row: object, values: object): boolean {
  const before = new Map<string, unknown>(Object.entries(row));
  return Object.entries(values).some(([name, value]) => before.get(name) !== value);
}
