import { describe, expect, it } from 'vitest';

import { groupId, newId } from '#test/support/builders.ts';

import { after, catalogue, countOf, edit, groupAfter } from './edited.ts';

describe('groups', () => {
  it('are added at the end', () => {
    expect(edit({ kind: 'add-group', name: 'Новая' })).toEqual({
      kind: 'changes',
      changes: [
        {
          entity: 'operation-group',
          id: newId(1),
          before: null,
          after: {
            id: newId(1),
            rev: 1,
            code: 'own-8000000000000001',
            name: 'Новая',
            position: 3,
            isArchived: false,
          },
        },
      ],
    });
  });

  it('begin an empty catalogue', () => {
    const empty = { groups: [], operations: [] };
    expect(after({ kind: 'add-group', name: 'Первая' }, empty)).toMatchObject({
      groups: [{ position: 0 }],
    });
  });

  it('are renamed', () => {
    const rename = { kind: 'rename-group', groupId: groupId(2), name: 'Письма' } as const;
    expect(groupAfter(rename, 2)?.name).toBe('Письма');
    expect(after({ ...rename, groupId: groupId(9) })).toBe('not-found');
  });

  it('are moved, and only what gets another place is written', () => {
    const move = { kind: 'move-group', groupId: groupId(3), position: 0 } as const;
    expect(after(move)).toMatchObject({
      groups: [{ position: 1 }, { position: 2 }, { position: 0 }],
    });
    expect(countOf(edit({ ...move, position: 2 }))).toBe(0);
    expect(countOf(edit({ ...move, groupId: groupId(1), position: 99 }))).toBe(3);
    expect(after({ ...move, groupId: groupId(9) })).toBe('not-found');
  });

  it('are archived when nothing in them is in use, and taken back', () => {
    const archive = { kind: 'archive-group', groupId: groupId(1), isArchived: true } as const;
    expect(edit(archive)).toEqual({
      kind: 'problem',
      code: 'group-not-empty',
      name: groupId(1),
    });
    const operations = catalogue.operations.filter(({ isArchived }) => isArchived);
    expect(after(archive, { ...catalogue, operations })).toMatchObject({
      groups: [{ isArchived: true }, {}, {}],
    });
    expect(groupAfter({ ...archive, groupId: groupId(3), isArchived: false }, 3)).toMatchObject({
      isArchived: false,
    });
    expect(after({ ...archive, groupId: groupId(9) })).toBe('not-found');
  });
});
