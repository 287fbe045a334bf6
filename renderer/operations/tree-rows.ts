import type { Catalogue, Operation, OperationGroup } from '#shared/operations/operation.ts';

/** A line of the catalogue on screen. */
export type TreeRow =
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly group: OperationGroup;
      /** Operations in use. */
      readonly count: number;
      readonly isFolded: boolean;
    }
  | { readonly kind: 'operation'; readonly id: string; readonly operation: Operation };

/** What of the catalogue is shown. */
export interface TreeView {
  /** Typed words; every one must be in the name, the group's name or the code of a ready-made operation. */
  readonly filter: string;
  readonly folded: ReadonlySet<string>;
  readonly hasArchived: boolean;
}

interface Names {
  readonly operation: (operation: Operation) => string;
  readonly group: (group: OperationGroup) => string;
}

const byPosition = (a: { readonly position: number }, b: { readonly position: number }): number =>
  a.position - b.position;

/** The operations of a group, in order, archived ones too. */
export function operationsIn({ operations }: Catalogue, groupId: string): Operation[] {
  return operations.filter((each) => each.groupId === groupId).toSorted(byPosition);
}

/** The groups in order, archived ones too. */
export function orderedGroups({ groups }: Catalogue): OperationGroup[] {
  return groups.toSorted(byPosition);
}

const plain = (text: string): string => text.toLocaleLowerCase().replaceAll('ё', 'е');

/** The code of an own operation is made by chance: it would match by chance too. */
const codeOf = ({ name, code }: Operation): string => (name === null ? code : '');

/** The lines of the tree from top to bottom. While a filter is typed nothing is folded, and empty groups are left out. */
export function treeRows(catalogue: Catalogue, view: TreeView, names: Names): TreeRow[] {
  const words = plain(view.filter).split(/\s+/).filter(Boolean);
  const isFiltered = words.length > 0;
  const isShown = ({ isArchived }: { readonly isArchived: boolean }): boolean =>
    view.hasArchived || !isArchived;
  return orderedGroups(catalogue)
    .filter(isShown)
    .flatMap((group): TreeRow[] => {
      const all = operationsIn(catalogue, group.id);
      const matches = all
        .filter(isShown)
        .filter((each) =>
          hasWords(`${names.operation(each)} ${names.group(group)} ${codeOf(each)}`),
        );
      if (isFiltered && matches.length === 0) return [];
      const isFolded = !isFiltered && view.folded.has(group.id);
      const count = all.filter(({ isArchived }) => !isArchived).length;
      const leaves = matches.map((operation): TreeRow => ({
        kind: 'operation',
        id: operation.id,
        operation,
      }));
      return [{ kind: 'group', id: group.id, group, count, isFolded }, ...(isFolded ? [] : leaves)];
    });

  function hasWords(text: string): boolean {
    const searched = plain(text);
    return words.every((word) => searched.includes(word));
  }
}
