import type { Change } from '../lib/change.ts';
import type { CatalogueEdit } from './catalogue-edit.ts';
import type { Catalogue, Operation, OperationGroup } from './operation.ts';

/** Moves a leaf to a place in a branch; only rows whose place changes are written. */
export function moveOperation(
  { operations }: Catalogue,
  { operationId, groupId, position }: Extract<CatalogueEdit, { kind: 'move' }>,
): Change<'operation', Operation>[] {
  const moved = operations.find(({ id }) => id === operationId);
  if (!moved) return [];
  const others = operations
    .filter((each) => each.groupId === groupId && each.id !== operationId)
    .toSorted((a, b) => a.position - b.position);
  const order = others.toSpliced(Math.min(position, others.length), 0, moved);
  return order.flatMap((row, index): Change<'operation', Operation>[] => {
    if (row.position === index && row.groupId === groupId) return [];
    const after = { ...row, groupId, position: index, rev: row.rev + 1 };
    return [{ entity: 'operation', id: row.id, before: row, after }];
  });
}

/** Moves a branch to a place among the branches. */
export function moveGroup(
  { groups }: Catalogue,
  { groupId, position }: Extract<CatalogueEdit, { kind: 'move-group' }>,
): Change<'operation-group', OperationGroup>[] {
  const moved = groups.find(({ id }) => id === groupId);
  if (!moved) return [];
  const others = groups
    .filter(({ id }) => id !== groupId)
    .toSorted((a, b) => a.position - b.position);
  const order = others.toSpliced(Math.min(position, others.length), 0, moved);
  return order.flatMap((row, index): Change<'operation-group', OperationGroup>[] => {
    if (row.position === index) return [];
    const after = { ...row, position: index, rev: row.rev + 1 };
    return [{ entity: 'operation-group', id: row.id, before: row, after }];
  });
}
