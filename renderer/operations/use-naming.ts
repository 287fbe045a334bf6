import type { Operation } from '#shared/operations/operation.ts';

import { focusLine } from './tree-line.ts';
import type { TreeRow } from './tree-rows.ts';
import type { CatalogueCommands } from './use-catalogue-commands.ts';
import type { Tree } from './use-tree.ts';

/** What becomes of a name that was written in the tree. */
export interface Naming {
  readonly rename: (row: TreeRow, name: string) => void;
  readonly add: (name: string) => void;
  readonly addGroup: (name: string) => void;
  readonly cancel: () => void;
}

/** A new operation is like its neighbours, until its details say otherwise. */
const PLAIN = { kind: 'support', timeIndex: 'ОП', colourStep: 0 } as const;

/** Renaming and adding, by the name field of the tree. */
export function useNaming(tree: Tree, { edit }: CatalogueCommands): Naming {
  const { writing, setWriting, setActive } = tree;
  const cancel = (): void => {
    setWriting(null);
    if (tree.active) focusLine(tree.active.id);
  };
  return {
    cancel,
    rename: (row, name) => {
      cancel();
      if (row.kind === 'group') edit({ kind: 'rename-group', groupId: row.group.id, name });
      else edit({ kind: 'change', operationId: row.operation.id, values: { name } });
    },
    add: (name) => {
      if (writing?.kind !== 'new-operation') return;
      const { groupId } = writing;
      const last = lastOf(tree, groupId);
      const { kind, timeIndex, colourStep } = last ?? PLAIN;
      const values = { name, kind, timeIndex, colourStep, unit: last?.unit ?? null, hotkey: null };
      setWriting(null);
      edit({ kind: 'add', groupId, values }, ({ operations }) => {
        const added = operations.find((each) => each.name === name && !each.isArchived);
        if (!added) return;
        setActive(added.id);
        focusLine(added.id);
      });
    },
    addGroup: (name) => {
      setWriting(null);
      edit({ kind: 'add-group', name }, ({ groups }) => {
        const added = groups.findLast((each) => each.name === name);
        if (added) focusLine(added.id);
      });
    },
  };
}

function lastOf({ rows }: Tree, groupId: string): Operation | undefined {
  const row = rows.findLast(
    (each) => each.kind === 'operation' && each.operation.groupId === groupId,
  );
  return row?.kind === 'operation' ? row.operation : undefined;
}
