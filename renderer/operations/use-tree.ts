import { useState } from 'react';

import type { Catalogue, GroupId } from '#shared/operations/operation.ts';

import { useCatalogueNames } from './catalogue-names.ts';
import { type TreeRow, treeRows } from './tree-rows.ts';

/** What is being written in the tree: a name, a new operation, a new group. */
type Writing =
  | { readonly kind: 'name'; readonly id: string }
  | { readonly kind: 'new-operation'; readonly groupId: GroupId }
  | { readonly kind: 'new-group' };

/** The tree as it is on screen. */
export interface Tree {
  readonly rows: readonly TreeRow[];
  readonly active: TreeRow | undefined;
  readonly filter: string;
  readonly hasArchived: boolean;
  readonly writing: Writing | null;
  readonly setFilter: (filter: string) => void;
  readonly setHasArchived: (hasArchived: boolean) => void;
  readonly setActive: (id: string) => void;
  readonly setWriting: (writing: Writing | null) => void;
  readonly fold: (groupId: string, isFolded: boolean) => void;
  readonly foldAll: (isFolded: boolean) => void;
}

/** State of the tree that is nobody else's business: what is folded, filtered, chosen, being written. */
export function useTree(catalogue: Catalogue): Tree {
  const names = useCatalogueNames();
  const [filter, setFilter] = useState('');
  const [hasArchived, setHasArchived] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [activeId, setActive] = useState<string | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const rows = treeRows(catalogue, { filter, folded, hasArchived }, names);
  return {
    rows,
    active: rows.find(({ id }) => id === activeId),
    filter,
    hasArchived,
    writing,
    setFilter,
    setHasArchived,
    setActive,
    setWriting,
    fold: (groupId, isFolded) => {
      const others = [...folded].filter((id) => id !== groupId);
      setFolded(new Set(isFolded ? [...others, groupId] : others));
    },
    foldAll: (isFolded) => setFolded(new Set(isFolded ? catalogue.groups.map(({ id }) => id) : [])),
  };
}
