import { describe, expect, it } from 'vitest';

import type { CatalogueEdit } from '#shared/operations/catalogue-edit.ts';
import { aGroup, anOperation, groupId, newId, operationId } from '#test/support/builders.ts';

import { after, catalogue, countOf, edit, operationAfter, orderAfter, values } from './edited.ts';

describe('adding an operation', () => {
  it('puts it at the end of its group, with a code of its own', () => {
    expect(edit({ kind: 'add', groupId: groupId(1), values })).toEqual({
      kind: 'changes',
      changes: [
        {
          entity: 'operation',
          id: newId(1),
          before: null,
          after: {
            ...values,
            id: newId(1),
            rev: 1,
            groupId: groupId(1),
            code: 'own-8000000000000001',
            position: 3,
            isArchived: false,
            mergedIntoId: null,
          },
        },
      ],
    });
  });

  it('begins an empty group', () => {
    const empty = { groups: [aGroup(1)], operations: [] };
    const result = after({ kind: 'add', groupId: groupId(1), values }, empty);
    expect(result).toMatchObject({ operations: [{ position: 0 }] });
  });

  it.each([
    ['its own name of another', 'показ', 'name-taken'],
    ['the built-in name of another', 'Встреча с клиентом', 'name-taken'],
    ['the built-in name in the other language', 'CLIENT MEETING', 'name-taken'],
  ])('refuses %s, whatever its case', (_, name, code) => {
    expect(edit({ kind: 'add', groupId: groupId(1), values: { ...values, name } })).toEqual({
      kind: 'problem',
      code,
      name,
    });
  });

  it('takes the name of an archived one', () => {
    const wanted = { ...values, name: 'Счёт' };
    expect(edit({ kind: 'add', groupId: groupId(1), values: wanted }).kind).toBe('changes');
  });

  it('refuses a group that is not there, or archived', () => {
    expect(after({ kind: 'add', groupId: groupId(9), values })).toBe('not-found');
    expect(after({ kind: 'add', groupId: groupId(3), values })).toBe('operation-archived');
  });
});

describe('changing an operation', () => {
  it('changes what is named and keeps the rest', () => {
    const wanted = { kind: 'change', operationId: operationId(2) } as const;
    const row = operationAfter({ ...wanted, values: { kind: 'loss', unit: 'раз' } }, 2);
    expect(row).toEqual({ ...anOperation(2), name: 'Показ', kind: 'loss', unit: 'раз', rev: 2 });
  });

  it('takes a unit and a chord away with null, and nothing with undefined', () => {
    const wanted = { kind: 'change', operationId: operationId(1) } as const;
    expect(operationAfter({ ...wanted, values: { hotkey: null } }, 1)?.hotkey).toBeNull();
    const edited = operationAfter({ ...wanted, values: { hotkey: undefined, colourStep: 2 } }, 1);
    expect(edited).toMatchObject({ hotkey: 'Ctrl+Alt+1', colourStep: 2 });
  });

  it('lets an operation keep its own name, also with another case', () => {
    const wanted = { kind: 'change', operationId: operationId(2) } as const;
    expect(operationAfter({ ...wanted, values: { name: 'ПОКАЗ' } }, 2)?.name).toBe('ПОКАЗ');
  });

  it('refuses the name of another, in whichever language', () => {
    for (const name of ['Встреча с клиентом', 'client meeting']) {
      const wanted = { kind: 'change', operationId: operationId(2), values: { name } } as const;
      expect(after(wanted)).toBe('name-taken');
    }
  });

  it('refuses one that is not there', () => {
    const wanted = { kind: 'change', operationId: operationId(9) } as const;
    expect(after({ ...wanted, values: { kind: 'loss' } })).toBe('not-found');
    expect(after({ ...wanted, values: { name: 'Другая' } })).toBe('not-found');
  });

  it('is nothing when nothing changes', () => {
    const wanted = { kind: 'change', operationId: operationId(2) } as const;
    expect(countOf(edit({ ...wanted, values: {} }))).toBe(0);
    expect(countOf(edit({ ...wanted, values: { name: 'Показ', kind: 'support' } }))).toBe(0);
  });
});

describe('archiving an operation', () => {
  const archive = { kind: 'archive', operationId: operationId(1), isArchived: true } as const;

  it('gives its chord free', () => {
    expect(operationAfter(archive, 1)).toMatchObject({ isArchived: true, hotkey: null });
  });

  it('can be taken back, without the chord', () => {
    const back = { ...archive, operationId: operationId(3), isArchived: false };
    expect(operationAfter(back, 3)).toMatchObject({ isArchived: false, hotkey: null });
  });

  it('is not taken back while another has the name', () => {
    const operations = [...catalogue.operations, anOperation(5, { name: 'счёт' })];
    const back = { ...archive, operationId: operationId(3), isArchived: false };
    expect(after(back, { ...catalogue, operations })).toBe('name-taken');
  });

  it('makes a merged operation one of its own again when taken back', () => {
    const merged = anOperation(5, { isArchived: true, mergedIntoId: operationId(1) });
    const back = { ...archive, operationId: operationId(5), isArchived: false };
    const result = after(back, { ...catalogue, operations: [merged] });
    expect(result).toMatchObject({ operations: [{ isArchived: false, mergedIntoId: null }] });
  });

  it('brings the archived group back with it', () => {
    const operations = [anOperation(5, { groupId: groupId(3), isArchived: true })];
    const back = { ...archive, operationId: operationId(5), isArchived: false };
    const result = after(back, { ...catalogue, operations });
    expect(result).toMatchObject({ groups: [{}, {}, { isArchived: false }] });
  });

  it('refuses one that is not there, and is nothing when it is so already', () => {
    expect(after({ ...archive, operationId: operationId(9) })).toBe('not-found');
    expect(countOf(edit({ ...archive, operationId: operationId(3) }))).toBe(0);
    expect(countOf(edit({ ...archive, operationId: operationId(1), isArchived: false }))).toBe(0);
  });
});

describe('moving an operation', () => {
  const move = (n: number, group: number, position: number): CatalogueEdit => ({
    kind: 'move',
    operationId: operationId(n),
    groupId: groupId(group),
    position,
  });

  it.each([
    ['to the front', move(3, 1, 0), ['3 1 2', '4']],
    ['to the middle', move(1, 1, 1), ['2 1 3', '4']],
    ['behind all others', move(1, 1, 99), ['2 3 1', '4']],
    ['into another group', move(2, 2, 0), ['1 3', '2 4']],
    ['to the end of another group', move(2, 2, 1), ['1 3', '4 2']],
  ])('puts it %s', (_, wanted, expected) => {
    expect(orderAfter(wanted)).toEqual(expected);
  });

  it('writes only what gets another place', () => {
    expect(countOf(edit(move(1, 1, 0)))).toBe(0);
    expect(countOf(edit(move(2, 1, 2)))).toBe(2);
  });

  it('refuses what is not there', () => {
    expect(after(move(9, 1, 0))).toBe('not-found');
    expect(after(move(1, 9, 0))).toBe('not-found');
  });

  it('refuses to move what is in use into an archived group', () => {
    expect(after(move(1, 3, 0))).toBe('operation-archived');
    expect(edit(move(3, 3, 0)).kind).toBe('changes');
  });
});
