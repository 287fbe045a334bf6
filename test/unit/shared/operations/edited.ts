// A small catalogue, and what it becomes by an edit.
import type { CatalogueEdit } from '#shared/operations/catalogue-edit.ts';
import type { CatalogueEdited } from '#shared/operations/catalogue-edited.ts';
import { editCatalogue } from '#shared/operations/edit-catalogue.ts';
import type { Catalogue, Operation, OperationGroup } from '#shared/operations/operation.ts';
import {
  aGroup,
  anOperation,
  countingIds,
  frozen,
  groupId,
  operationId,
} from '#test/support/builders.ts';

/** Two groups in use and one archived; the third operation is archived. */
export const catalogue: Catalogue = frozen({
  groups: [aGroup(1), aGroup(2), aGroup(3, { isArchived: true })],
  operations: [
    anOperation(1, { code: 'meeting', hotkey: 'Ctrl+Alt+1' }),
    anOperation(2, { name: 'Показ' }),
    anOperation(3, { name: 'Счёт', isArchived: true, position: 2 }),
    anOperation(4, { groupId: groupId(2), position: 0 }),
  ],
});

/** What a new operation is given. */
export const values = {
  name: 'Новая',
  kind: 'result',
  timeIndex: 'ОП',
  unit: null,
  colourStep: 1,
  hotkey: null,
} as const;

export function edit(wanted: CatalogueEdit, of: Catalogue = catalogue): CatalogueEdited {
  return editCatalogue(of, frozen(wanted), countingIds());
}

/** The catalogue after the edit, or the code of the problem. */
export function after(wanted: CatalogueEdit, of: Catalogue = catalogue): Catalogue | string {
  const edited = edit(wanted, of);
  if (edited.kind === 'problem') return edited.code;
  const groups = new Map(of.groups.map((row) => [String(row.id), row]));
  const operations = new Map(of.operations.map((row) => [String(row.id), row]));
  for (const { before, after: row } of edited.changes) {
    if (row === null) throw new Error('no edit of the catalogue removes a row');
    if (before && row.rev !== before.rev + 1) throw new Error('revisions grow one by one');
    if ('groupId' in row) operations.set(row.id, row);
    else groups.set(row.id, row);
  }
  return { groups: [...groups.values()], operations: [...operations.values()] };
}

function catalogueAfter(wanted: CatalogueEdit): Catalogue {
  const result = after(wanted);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

export function operationAfter(wanted: CatalogueEdit, n: number): Operation | undefined {
  return catalogueAfter(wanted).operations.find(({ id }) => id === operationId(n));
}

export function groupAfter(wanted: CatalogueEdit, n: number): OperationGroup | undefined {
  return catalogueAfter(wanted).groups.find(({ id }) => id === groupId(n));
}

/** Operations of the first two groups, in order. */
export function orderAfter(wanted: CatalogueEdit): string[] {
  const { operations } = catalogueAfter(wanted);
  return [1, 2].map((group) =>
    operations
      .filter((each) => each.groupId === groupId(group))
      .toSorted((a, b) => a.position - b.position)
      .map(({ id }) => Number(id.slice(-2)))
      .join(' '),
  );
}

/** How many rows an edit writes. */
export function countOf(edited: CatalogueEdited): number {
  return edited.kind === 'changes' ? edited.changes.length : Number.NaN;
}
