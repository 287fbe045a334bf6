import type { CatalogueEdit } from './catalogue-edit.ts';
import {
  type CatalogueChange,
  type CatalogueEdited,
  changes,
  problem,
  regrouped,
} from './catalogue-edited.ts';
import { moveGroup } from './catalogue-order.ts';
import type { Catalogue, OperationGroup } from './operation.ts';

type EditOf<Kind extends CatalogueEdit['kind']> = Extract<CatalogueEdit, { kind: Kind }>;

/** Gives a branch another name. */
export function renameGroup(
  catalogue: Catalogue,
  { groupId, name }: EditOf<'rename-group'>,
): CatalogueEdited {
  return withGroup(catalogue, groupId, (group) => regrouped(group, { name }));
}

/** Moves a branch to a place among the branches. */
export function placeGroup(catalogue: Catalogue, edit: EditOf<'move-group'>): CatalogueEdited {
  return withGroup(catalogue, edit.groupId, () => moveGroup(catalogue, edit));
}

/** A group with operations in use stays: they would vanish from the screens but not from the day. */
export function archiveGroup(
  catalogue: Catalogue,
  { groupId, isArchived }: EditOf<'archive-group'>,
): CatalogueEdited {
  const isUsed = catalogue.operations.some(
    (operation) => operation.groupId === groupId && !operation.isArchived,
  );
  if (isArchived && isUsed) return problem('group-not-empty', groupId);
  return withGroup(catalogue, groupId, (group) => regrouped(group, { isArchived }));
}

function withGroup(
  { groups }: Catalogue,
  id: string,
  edit: (group: OperationGroup) => readonly CatalogueChange[],
): CatalogueEdited {
  const group = groups.find((each) => each.id === id);
  return group ? changes(edit(group)) : problem('not-found', id);
}
