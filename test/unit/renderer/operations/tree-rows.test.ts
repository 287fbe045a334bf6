import { beforeAll, describe, expect, it } from 'vitest';

import { type TreeRow, treeRows, type TreeView } from '#renderer/operations/tree-rows.ts';
import { groupName, operationName } from '#shared/operations/operation-name.ts';
import type { Catalogue } from '#shared/operations/operation.ts';
import { startTestApp } from '#test/support/test-app.ts';

const names = {
  operation: (operation: Catalogue['operations'][number]) => operationName(operation, 'en'),
  group: (group: Catalogue['groups'][number]) => groupName(group, 'en'),
};
const plain: TreeView = { filter: '', folded: new Set(), hasArchived: false };
const wordsOf = (rows: readonly TreeRow[]): string[] =>
  rows.map((row) =>
    row.kind === 'group' ? `# ${names.group(row.group)}` : names.operation(row.operation),
  );

describe('the lines of the tree', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await startTestApp().api.operations.catalogue();
  });
  const shown = (view: Partial<TreeView>): string[] =>
    wordsOf(treeRows(catalogue, { ...plain, ...view }, names));

  it('are groups with their operations below, in order', () => {
    expect(shown({}).slice(0, 4)).toEqual([
      '# Calls and meetings',
      'First call',
      'Follow-up call',
      'Closing call',
    ]);
  });

  it('leave out what is folded', () => {
    const calls = catalogue.groups.find(({ code }) => code === 'calls');
    const lines = shown({ folded: new Set([calls?.id ?? '']) });
    expect(lines.slice(0, 2)).toEqual(['# Calls and meetings', '# Correspondence']);
  });

  it('are those with every typed word, whatever is folded', () => {
    const folded = new Set(catalogue.groups.map(({ id }) => id));
    expect(shown({ folded, filter: 'CALL clos' })).toEqual([
      '# Calls and meetings',
      'Closing call',
    ]);
  });

  it('are found by the name of their group too', () => {
    expect(shown({ filter: 'paperwork' })).toHaveLength(6);
  });

  it('count what is in use and hide what is archived', () => {
    const [first, ...others] = catalogue.operations;
    const archived = {
      ...catalogue,
      operations: [...others, ...(first ? [{ ...first, isArchived: true }] : [])],
    };
    const hidden = treeRows(archived, plain, names);
    const all = treeRows(archived, { ...plain, hasArchived: true }, names);
    expect(all).toHaveLength(hidden.length + 1);
    const countOf = (rows: readonly TreeRow[]): number =>
      rows.reduce((sum, row) => sum + (row.kind === 'group' ? row.count : 0), 0);
    expect(countOf(all)).toBe(catalogue.operations.length - 1);
  });
});
