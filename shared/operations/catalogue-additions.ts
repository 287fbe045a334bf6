import type { Change } from '../lib/change.ts';
import type { NewId } from '../lib/uuid.ts';
import type { CatalogueEdit } from './catalogue-edit.ts';
import {
  type Catalogue,
  groupIdSchema,
  type Operation,
  type OperationGroup,
  operationIdSchema,
} from './operation.ts';

/** A branch at the end of the catalogue. */
export function addGroup(
  { groups }: Catalogue,
  name: string,
  newId: NewId,
): Change<'operation-group', OperationGroup>[] {
  const id = groupIdSchema.parse(newId());
  const position = 1 + Math.max(-1, ...groups.map((group) => group.position));
  const row = { id, rev: 1, code: codeOf(id), name, position, isArchived: false };
  return [{ entity: 'operation-group', id, before: null, after: row }];
}

/** A leaf at the end of its branch. */
export function addOperation(
  { operations }: Catalogue,
  { groupId, values }: Extract<CatalogueEdit, { kind: 'add' }>,
  newId: NewId,
): Change<'operation', Operation>[] {
  const id = operationIdSchema.parse(newId());
  const inGroup = operations.filter((operation) => operation.groupId === groupId);
  const position = 1 + Math.max(-1, ...inGroup.map((operation) => operation.position));
  const row: Operation = {
    id,
    rev: 1,
    groupId,
    code: codeOf(id),
    ...values,
    position,
    isArchived: false,
    mergedIntoId: null,
  };
  return [{ entity: 'operation', id, before: null, after: row }];
}

/** A code of our own cannot clash with a built-in one, nor with that of another computer. */
function codeOf(id: string): string {
  return `own-${id.replaceAll('-', '').slice(-16)}`;
}
