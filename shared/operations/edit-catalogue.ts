import { assertNever } from '../lib/assert.ts';
import type { Change } from '../lib/change.ts';
import type { NewId } from '../lib/uuid.ts';
import { addGroup, addOperation } from './catalogue-additions.ts';
import type { CatalogueEdit } from './catalogue-edit.ts';
import { moveGroup, moveOperation } from './catalogue-order.ts';
import { operationName } from './operation-name.ts';
import type { Catalogue, Operation, OperationGroup } from './operation.ts';

export type CatalogueChange =
  | Change<'operation', Operation>
  | Change<'operation-group', OperationGroup>;

/** The rows to write, or why the edit is not possible. */
export type CatalogueEdited =
  | { readonly kind: 'changes'; readonly changes: readonly CatalogueChange[] }
  | {
      readonly kind: 'problem';
      readonly code: 'not-found' | 'name-taken' | 'group-not-empty' | 'operation-archived';
      readonly name: string;
    };

/** Edits of the catalogue as a pure function. Observations keep their operation whatever happens to its name. */
export function editCatalogue(
  catalogue: Catalogue,
  edit: CatalogueEdit,
  newId: NewId,
): CatalogueEdited {
  switch (edit.kind) {
    case 'add-group':
      return changes(addGroup(catalogue, edit.name, newId));
    case 'add':
      return unlessTaken(catalogue, edit.values.name, undefined, () =>
        addOperation(catalogue, edit, newId),
      );
    case 'change':
      return changeOperation(catalogue, edit);
    case 'move':
      return changes(moveOperation(catalogue, edit));
    case 'archive':
      return withOperation(catalogue, edit.operationId, (operation) => [
        change('operation', operation, {
          isArchived: edit.isArchived,
          ...(edit.isArchived && { hotkey: null }),
        }),
      ]);
    case 'rename-group':
      return withGroup(catalogue, edit.groupId, (group) => [
        change('operation-group', group, { name: edit.name }),
      ]);
    case 'move-group':
      return changes(moveGroup(catalogue, edit));
    case 'archive-group':
      return archiveGroup(catalogue, edit);
    default:
      return assertNever(edit);
  }
}

const changes = (list: readonly CatalogueChange[]): CatalogueEdited => ({
  kind: 'changes',
  changes: list,
});

function change<
  E extends 'operation' | 'operation-group',
  Row extends { readonly id: string; readonly rev: number },
>(entity: E, row: Row, values: Partial<Row>): Change<E, Row> {
  return { entity, id: row.id, before: row, after: { ...row, ...values, rev: row.rev + 1 } };
}

function withOperation(
  { operations }: Catalogue,
  id: string,
  edit: (operation: Operation) => CatalogueChange[],
): CatalogueEdited {
  const operation = operations.find((each) => each.id === id);
  if (!operation) return { kind: 'problem', code: 'not-found', name: id };
  return changes(edit(operation));
}

function withGroup(
  { groups }: Catalogue,
  id: string,
  edit: (group: OperationGroup) => CatalogueChange[],
): CatalogueEdited {
  const group = groups.find((each) => each.id === id);
  if (!group) return { kind: 'problem', code: 'not-found', name: id };
  return changes(edit(group));
}

/** Two operations in use must not look the same, in whichever language. */
function unlessTaken(
  { operations }: Catalogue,
  name: string,
  except: string | undefined,
  edit: () => CatalogueChange[],
): CatalogueEdited {
  const wanted = name.trim().toLocaleLowerCase();
  const isTaken = operations.some(
    (operation) =>
      operation.id !== except &&
      !operation.isArchived &&
      (['ru', 'en'] as const).some(
        (language) => operationName(operation, language).toLocaleLowerCase() === wanted,
      ),
  );
  return isTaken ? { kind: 'problem', code: 'name-taken', name } : changes(edit());
}

function changeOperation(
  catalogue: Catalogue,
  { operationId, values }: Extract<CatalogueEdit, { kind: 'change' }>,
): CatalogueEdited {
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  const edit = (): CatalogueEdited =>
    withOperation(catalogue, operationId, (operation) => [change('operation', operation, given)]);
  if (values.name === undefined) return edit();
  const checked = unlessTaken(catalogue, values.name, operationId, () => []);
  return checked.kind === 'problem' ? checked : edit();
}

/** A group with operations in use stays: they would vanish from the screens but not from the day. */
function archiveGroup(
  catalogue: Catalogue,
  { groupId, isArchived }: Extract<CatalogueEdit, { kind: 'archive-group' }>,
): CatalogueEdited {
  const isUsed = catalogue.operations.some(
    (operation) => operation.groupId === groupId && !operation.isArchived,
  );
  if (isArchived && isUsed) return { kind: 'problem', code: 'group-not-empty', name: groupId };
  return withGroup(catalogue, groupId, (group) => [
    change('operation-group', group, { isArchived }),
  ]);
}
