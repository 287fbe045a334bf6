import type { NewId } from '../lib/uuid.ts';
import { addOperation } from './catalogue-additions.ts';
import type { CatalogueEdit } from './catalogue-edit.ts';
import {
  type CatalogueEdited,
  type CatalogueProblem,
  changes,
  problem,
  regrouped,
  reworked,
} from './catalogue-edited.ts';
import { moveOperation } from './catalogue-order.ts';
import { namesOf } from './operation-name.ts';
import type { Catalogue, Operation } from './operation.ts';

type EditOf<Kind extends CatalogueEdit['kind']> = Extract<CatalogueEdit, { kind: Kind }>;

/** A leaf at the end of a branch. */
export function addTo(catalogue: Catalogue, edit: EditOf<'add'>, newId: NewId): CatalogueEdited {
  return (
    closedGroup(catalogue, edit.groupId) ??
    takenName(catalogue, [edit.values.name]) ??
    changes(addOperation(catalogue, edit, newId))
  );
}

/** Changes what is named. */
export function changeOperation(
  catalogue: Catalogue,
  { operationId, values }: EditOf<'change'>,
): CatalogueEdited {
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  );
  return withOperation(catalogue, operationId, (operation) => {
    const names = values.name === undefined ? [] : [values.name];
    return takenName(catalogue, names, operationId) ?? changes(reworked(operation, given));
  });
}

/** Moves a leaf to a place in a branch. */
export function placeOperation(catalogue: Catalogue, edit: EditOf<'move'>): CatalogueEdited {
  return withOperation(catalogue, edit.operationId, ({ isArchived }) => {
    const closed = closedGroup(catalogue, edit.groupId);
    const isRefused = closed?.code === 'not-found' || !isArchived;
    return closed && isRefused ? closed : changes(moveOperation(catalogue, edit));
  });
}

/** Out of use; its observations stay. */
export function archive(catalogue: Catalogue, { operationId }: EditOf<'archive'>): CatalogueEdited {
  return withOperation(catalogue, operationId, (operation) =>
    changes(reworked(operation, { isArchived: true, hotkey: null })),
  );
}

/** Back into use: under a name that nobody has by now, apart from what it was merged into, in a group that is shown. */
export function takeBack(
  catalogue: Catalogue,
  { operationId }: EditOf<'archive'>,
): CatalogueEdited {
  return withOperation(catalogue, operationId, (operation) => {
    if (!operation.isArchived) return changes([]);
    const taken = takenName(catalogue, namesOf(operation), operationId);
    if (taken) return taken;
    const group = catalogue.groups.find(({ id }) => id === operation.groupId);
    return changes([
      ...(group ? regrouped(group, { isArchived: false }) : []),
      ...reworked(operation, { isArchived: false, mergedIntoId: null }),
    ]);
  });
}

function withOperation(
  { operations }: Catalogue,
  id: string,
  edit: (operation: Operation) => CatalogueEdited,
): CatalogueEdited {
  const operation = operations.find((each) => each.id === id);
  return operation ? edit(operation) : problem('not-found', id);
}

/** What is in use stands in a group that is in use. */
function closedGroup({ groups }: Catalogue, id: string): CatalogueProblem | undefined {
  const group = groups.find((each) => each.id === id);
  if (!group) return problem('not-found', id);
  return group.isArchived ? problem('operation-archived', group.name ?? group.code) : undefined;
}

/** Two operations in use must not look the same, in whichever language. */
function takenName(
  { operations }: Catalogue,
  names: readonly string[],
  except?: string,
): CatalogueProblem | undefined {
  const used = new Set(
    operations
      .filter(({ id, isArchived }) => id !== except && !isArchived)
      .flatMap((operation) => namesOf(operation))
      .map((name) => name.toLowerCase()),
  );
  const taken = names.find((name) => used.has(name.trim().toLowerCase()));
  return taken === undefined ? undefined : problem('name-taken', taken);
}
