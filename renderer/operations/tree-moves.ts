import type { CatalogueEdit } from '#shared/operations/catalogue-edit.ts';
import type { Catalogue, GroupId, Operation } from '#shared/operations/operation.ts';

import { operationsIn, orderedGroups } from './tree-rows.ts';

/** An edit that moves an operation or a group. */
export type Move = Extract<CatalogueEdit, { kind: 'move' | 'move-group' }>;

/** Where something is dropped: on the upper or the lower half of a line. */
export interface DropPlace {
  readonly id: string;
  readonly edge: 'before' | 'after';
}

const isLive = ({ isArchived }: { readonly isArchived: boolean }): boolean => !isArchived;

/** One step up (−1) or down (1) among what is in use; at the edge of a group into the next one. Undefined at the ends. */
export function stepMove(catalogue: Catalogue, id: string, step: -1 | 1): Move | undefined {
  const operation = catalogue.operations.find((each) => each.id === id);
  return operation ? stepOperation(catalogue, operation, step) : stepGroup(catalogue, id, step);
}

function stepOperation(catalogue: Catalogue, operation: Operation, step: -1 | 1): Move | undefined {
  const live = operationsIn(catalogue, operation.groupId).filter(isLive);
  const neighbour = live[live.indexOf(operation) + step];
  if (neighbour) {
    const edge = step < 0 ? 'before' : 'after';
    return dropOperation(catalogue, operation, { id: neighbour.id, edge });
  }
  const groups = orderedGroups(catalogue).filter(isLive);
  const next = groups[groups.findIndex(({ id }) => id === operation.groupId) + step];
  return next && intoGroup(catalogue, operation, next.id, step < 0 ? 'end' : 'start');
}

function stepGroup(catalogue: Catalogue, id: string, step: -1 | 1): Move | undefined {
  const groups = orderedGroups(catalogue);
  const live = groups.filter(isLive);
  const group = live.find((each) => each.id === id);
  const neighbour = group && live[live.indexOf(group) + step];
  if (!neighbour) return undefined;
  return { kind: 'move-group', groupId: group.id, position: groups.indexOf(neighbour) };
}

/** What dropping a line on another means; undefined when nothing would change. */
export function dropMove(catalogue: Catalogue, id: string, place: DropPlace): Move | undefined {
  const move = place.id === id ? undefined : moveTo(catalogue, id, place);
  return move && isChange(catalogue, move) ? move : undefined;
}

/** A move to where it already is would be a change of nothing, which undo would then take back. */
function isChange(catalogue: Catalogue, move: Move): boolean {
  if (move.kind === 'move-group') {
    return orderedGroups(catalogue)[move.position]?.id !== move.groupId;
  }
  return operationsIn(catalogue, move.groupId)[move.position]?.id !== move.operationId;
}

function moveTo(catalogue: Catalogue, id: string, place: DropPlace): Move | undefined {
  const operation = catalogue.operations.find((each) => each.id === id);
  if (!operation) return dropGroup(catalogue, id, place);
  const group = catalogue.groups.find((each) => each.id === place.id);
  return group
    ? intoGroup(catalogue, operation, group.id, 'start')
    : dropOperation(catalogue, operation, place);
}

function dropGroup(catalogue: Catalogue, id: string, place: DropPlace): Move | undefined {
  const targetId = catalogue.operations.find((each) => each.id === place.id)?.groupId ?? place.id;
  const others = orderedGroups(catalogue).filter((each) => each.id !== id);
  const group = catalogue.groups.find((each) => each.id === id);
  const index = others.findIndex((each) => each.id === targetId);
  if (!group || index < 0) return undefined;
  const position = index + (place.edge === 'after' ? 1 : 0);
  return { kind: 'move-group', groupId: group.id, position };
}

function dropOperation(
  catalogue: Catalogue,
  operation: Operation,
  place: DropPlace,
): Move | undefined {
  const target = catalogue.operations.find((each) => each.id === place.id);
  if (!target) return undefined;
  const others = operationsIn(catalogue, target.groupId).filter(({ id }) => id !== operation.id);
  const position = others.indexOf(target) + (place.edge === 'after' ? 1 : 0);
  return { kind: 'move', operationId: operation.id, groupId: target.groupId, position };
}

/** To the first or the last place of a group. */
export function intoGroup(
  catalogue: Catalogue,
  operation: Operation,
  groupId: GroupId,
  end: 'start' | 'end',
): Move {
  const count = operationsIn(catalogue, groupId).length;
  return {
    kind: 'move',
    operationId: operation.id,
    groupId,
    position: end === 'start' ? 0 : count,
  };
}
