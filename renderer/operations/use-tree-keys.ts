import type { KeyboardEvent } from 'react';

import type { Catalogue } from '#shared/operations/operation.ts';

import { rowAfterKey } from '../ui/table/selection.ts';
import { focusLine } from './tree-line.ts';
import { stepMove } from './tree-moves.ts';
import type { TreeRow } from './tree-rows.ts';
import type { CatalogueCommands } from './use-catalogue-commands.ts';
import type { Tree } from './use-tree.ts';

interface TreeKeysOptions {
  readonly catalogue: Catalogue;
  readonly tree: Tree;
  readonly commands: CatalogueCommands;
}

const PAGE = 10;

/** Arrows, Home, End; left and right fold; F2 renames; Alt with an arrow moves; Delete archives; Enter goes to the details. */
export function useTreeKeys(options: TreeKeysOptions): (event: KeyboardEvent) => void {
  const { tree } = options;
  return (event) => {
    const { rows, active } = tree;
    if (event.ctrlKey || event.metaKey) return;
    const index = active ? rows.indexOf(active) : 0;
    const row = rows[index];
    if (!row) return;
    const isDone = event.altKey
      ? moveBy(options, row, event.key)
      : goTo(tree, index, event.key) || act(options, row, event.key);
    if (isDone) event.preventDefault();
  };
}

function moveBy({ catalogue, commands }: TreeKeysOptions, row: TreeRow, key: string): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  const move = stepMove(catalogue, row.id, key === 'ArrowUp' ? -1 : 1);
  if (move) commands.edit(move, () => focusLine(row.id));
  return true;
}

function goTo(tree: Tree, index: number, key: string): boolean {
  const target = rowAfterKey(key, index, { count: tree.rows.length, page: PAGE });
  const row = target === undefined ? undefined : tree.rows[target];
  if (!row) return false;
  tree.setActive(row.id);
  focusLine(row.id);
  return true;
}

function act(options: TreeKeysOptions, row: TreeRow, key: string): boolean {
  const { tree } = options;
  const actions: Readonly<Record<string, () => void>> = {
    F2: () => tree.setWriting({ kind: 'name', id: row.id }),
    Insert: () => addBeside(tree, row),
    Delete: () => archive(options, row),
    Enter: () => document.getElementById(DETAILS_ID)?.focus(),
    ' ': () => foldOf(tree, row, row.kind === 'group' && !row.isFolded),
    ArrowLeft: () => foldOf(tree, row, true),
    ArrowRight: () => foldOf(tree, row, false),
  };
  actions[key]?.();
  return actions[key] !== undefined;
}

/** The first field beside the tree. */
export const DETAILS_ID = 'catalogue-details';

function addBeside(tree: Tree, row: TreeRow): void {
  const groupId = row.kind === 'group' ? row.group.id : row.operation.groupId;
  tree.setWriting({ kind: 'new-operation', groupId });
}

function archive({ commands }: TreeKeysOptions, row: TreeRow): void {
  if (row.kind === 'group') {
    commands.edit({ kind: 'archive-group', groupId: row.group.id, isArchived: true });
  } else if (!row.operation.isArchived) {
    commands.edit({ kind: 'archive', operationId: row.operation.id, isArchived: true });
  }
}

/** Left on an operation goes to its group, as in every tree. */
function foldOf(tree: Tree, row: TreeRow, isFolded: boolean): void {
  if (row.kind === 'group') tree.fold(row.id, isFolded);
  else if (isFolded) {
    tree.setActive(row.operation.groupId);
    focusLine(row.operation.groupId);
  }
}
