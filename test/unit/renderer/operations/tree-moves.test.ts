import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { dropMove, stepMove } from '#renderer/operations/tree-moves.ts';
import { operationsIn, orderedGroups } from '#renderer/operations/tree-rows.ts';
import type { CatalogueEdit } from '#shared/operations/catalogue-edit.ts';
import { editCatalogue } from '#shared/operations/edit-catalogue.ts';
import type { Catalogue } from '#shared/operations/operation.ts';
import { startTestApp } from '#test/support/test-app.ts';

/** The catalogue after an edit, as main would write it. */
function after(catalogue: Catalogue, edit: CatalogueEdit | undefined): Catalogue {
  if (!edit) return catalogue;
  const edited = editCatalogue(catalogue, edit, () => '00000000-0000-7000-8000-000000000000');
  if (edited.kind === 'problem') throw new Error(edited.code);
  const rows = new Map(edited.changes.map(({ id, after: row }) => [id, row]));
  const changed = <Row extends { readonly id: string }>(all: readonly Row[]): Row[] =>
    all.map((row) => (rows.get(row.id) as Row | undefined) ?? row);
  return { groups: changed(catalogue.groups), operations: changed(catalogue.operations) };
}

const codes = (catalogue: Catalogue): string[] =>
  orderedGroups(catalogue).flatMap((group) => [
    `# ${group.code}`,
    ...operationsIn(catalogue, group.id).map(({ code }) => code),
  ]);

describe('moving in the tree', () => {
  let catalogue: Catalogue;
  const idOf = (code: string): string =>
    [...catalogue.operations, ...catalogue.groups].find((each) => each.code === code)?.id ?? '';
  beforeAll(async () => {
    catalogue = await startTestApp().api.operations.catalogue();
  });

  it('goes one step within a group', () => {
    const moved = after(catalogue, stepMove(catalogue, idOf('call-first'), 1));
    expect(codes(moved).slice(0, 3)).toEqual(['# calls', 'call-follow-up', 'call-first']);
  });

  it('goes on into the next group at the edge of one', () => {
    const moved = after(catalogue, stepMove(catalogue, idOf('travel'), 1));
    expect(codes(moved).slice(4, 8)).toEqual(['meeting', '# letters', 'travel', 'correspondence']);
  });

  it('stops at both ends of the catalogue', () => {
    expect(stepMove(catalogue, idOf('call-first'), -1)).toBeUndefined();
    expect(stepMove(catalogue, idOf('lunch'), 1)).toBeUndefined();
    expect(stepMove(catalogue, idOf('calls'), -1)).toBeUndefined();
  });

  it('moves groups as well', () => {
    const moved = after(catalogue, stepMove(catalogue, idOf('calls'), 1));
    expect(
      orderedGroups(moved)
        .map(({ code }) => code)
        .slice(0, 2),
    ).toEqual(['letters', 'calls']);
  });

  it('steps over what is archived and not shown', () => {
    const hidden = {
      ...catalogue,
      operations: catalogue.operations.map((each) =>
        each.code === 'call-follow-up' ? { ...each, isArchived: true } : each,
      ),
    };
    const moved = after(hidden, stepMove(hidden, idOf('call-first'), 1));
    const live = operationsIn(moved, moved.groups[0]?.id ?? '').filter((each) => !each.isArchived);
    expect(live.map(({ code }) => code).slice(0, 2)).toEqual(['call-closing', 'call-first']);
  });

  it('drops before or after a line, and to the top of a group', () => {
    const drop = (on: string, edge: 'before' | 'after'): string[] =>
      codes(after(catalogue, dropMove(catalogue, idOf('quote'), { id: idOf(on), edge })));
    expect(drop('call-closing', 'before').slice(2, 5)).toEqual([
      'call-follow-up',
      'quote',
      'call-closing',
    ]);
    expect(drop('call-closing', 'after').slice(3, 5)).toEqual(['call-closing', 'quote']);
    expect(drop('calls', 'after').slice(0, 2)).toEqual(['# calls', 'quote']);
  });

  it('is nothing when a line is dropped where it is', () => {
    const quote = idOf('quote');
    expect(dropMove(catalogue, quote, { id: quote, edge: 'after' })).toBeUndefined();
    expect(dropMove(catalogue, quote, { id: idOf('contract'), edge: 'before' })).toBeUndefined();
    expect(
      dropMove(catalogue, idOf('letters'), { id: idOf('calls'), edge: 'after' }),
    ).toBeUndefined();
  });

  it('down and up again leaves everything as it was', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const all = [...catalogue.operations, ...catalogue.groups];
        const id = all[seed % all.length]?.id ?? '';
        const down = stepMove(catalogue, id, 1);
        if (!down) return;
        const lower = after(catalogue, down);
        expect(codes(after(lower, stepMove(lower, id, -1)))).toEqual(codes(catalogue));
      }),
    );
  });
});
