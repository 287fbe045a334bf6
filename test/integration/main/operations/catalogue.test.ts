// Edits of the catalogue through the contract: what they do to the tree, and to what was recorded.
import { beforeEach, describe, expect, it } from 'vitest';

import { MINUTE } from '#test/support/builders.ts';

import { type EditedApp, find, leaves, startEditedApp, VALUES } from './edited-app.ts';

let catalogue: EditedApp;

beforeEach(() => {
  catalogue = startEditedApp();
});

describe('an operation', () => {
  it('is added at the end of its group, told to windows and keys, and can be timed at once', async () => {
    const { app, edit, groupOf, figures, refreshes } = catalogue;
    const groupId = await groupOf('care');
    const edited = await edit({ kind: 'add', groupId, values: { ...VALUES, name: 'Упаковка' } });
    expect(leaves(edited, groupId)).toEqual(['care-question', 'Упаковка']);
    expect(await app.api.operations.catalogue()).toEqual(edited);
    expect(app.told).toContainEqual({ name: 'record.changed', payload: { area: 'operations' } });
    expect(refreshes()).toBe(1);
    const added = find(edited, 'Упаковка');
    expect(added).toMatchObject({ ...VALUES, isArchived: false, mergedIntoId: null });
    await app.switchTo(added?.code ?? '');
    app.work(3 * MINUTE);
    expect(await figures()).toEqual({ Упаковка: [3, 0] });
  });

  it('is renamed with all that was recorded with it, and keeps its code', async () => {
    const { app, edit, record, figures } = catalogue;
    await record();
    const before = await figures();
    const operationId = app.operation('call-first');
    const edited = await edit({
      kind: 'change',
      operationId,
      values: { name: ' Холодный звонок ' },
    });
    expect(find(edited, 'call-first')).toMatchObject({ id: operationId, name: 'Холодный звонок' });
    const { 'call-first': calls, ...others } = before;
    expect(await figures()).toEqual({ ...others, 'Холодный звонок': calls });
  });

  it('can be of another kind afterwards: the time of the past follows', async () => {
    const { app, edit, record } = catalogue;
    await record();
    const { byKind: before } = await app.api.statistics.photo({});
    const values = { kind: 'result', timeIndex: 'ОП' } as const;
    await edit({ kind: 'change', operationId: app.operation('call-first'), values });
    const { byKind: after, nonResultShare } = await app.api.statistics.photo({});
    expect([before.result, after.result]).toEqual([0, 14 * MINUTE]);
    expect(before.support - after.support).toBe(14 * MINUTE);
    expect(nonResultShare.value).toBeCloseTo(32 / 46, 9);
  });

  it.each(['Договор', 'Contract', ' договор '])(
    'is not called %j, as another one is in whichever language',
    async (name) => {
      const { app, edit, groupOf, refreshes } = catalogue;
      const before = await app.api.operations.catalogue();
      const refused = expect.objectContaining({ code: 'name-taken' });
      const groupId = await groupOf('care');
      const operationId = app.operation('invoice');
      await expect(edit({ kind: 'add', groupId, values: { ...VALUES, name } })).rejects.toEqual(
        refused,
      );
      await expect(edit({ kind: 'change', operationId, values: { name } })).rejects.toEqual(
        refused,
      );
      expect(await app.api.operations.catalogue()).toEqual(before);
      expect(refreshes()).toBe(0);
      await expect(app.api.operations.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
    },
  );

  it('moves within its group and into another', async () => {
    const { app, edit, groupOf } = catalogue;
    const [calls, care] = [await groupOf('calls'), await groupOf('care')];
    const operationId = app.operation('meeting');
    const first = await edit({ kind: 'move', operationId, groupId: calls, position: 0 });
    expect(leaves(first, calls)).toEqual([
      'meeting',
      'call-first',
      'call-follow-up',
      'call-closing',
      'travel',
    ]);
    const away = await edit({ kind: 'move', operationId, groupId: care, position: 99 });
    expect(leaves(away, care)).toEqual(['care-question', 'meeting']);
    expect(leaves(away, calls)).toEqual(['call-first', 'call-follow-up', 'call-closing', 'travel']);
  });

  it('goes into the archive with its key, but without its time, and comes back', async () => {
    const { app, edit, record, figures } = catalogue;
    await record();
    const before = await figures();
    const operationId = app.operation('call-first');
    const archived = await edit({ kind: 'archive', operationId, isArchived: true });
    expect(find(archived, 'call-first')).toMatchObject({ isArchived: true, hotkey: null });
    expect(await figures()).toEqual(before);
    await expect(app.switchTo('call-first')).rejects.toMatchObject({ code: 'operation-archived' });
    expect(await figures()).toEqual(before);
    const back = await edit({ kind: 'archive', operationId, isArchived: false });
    expect(find(back, 'call-first')).toMatchObject({ isArchived: false });
    app.clock.pass(1000);
    expect(await app.switchTo('call-first')).toMatchObject({ kind: 'done' });
  });
});

describe('a group', () => {
  it('is added, renamed, moved, and archived once nothing in it is in use', async () => {
    const { edit, groupOf } = catalogue;
    const added = await edit({ kind: 'add-group', name: 'Выставка' });
    const group = added.groups.at(-1);
    expect(group).toMatchObject({ name: 'Выставка', isArchived: false });
    const groupId = group?.id ?? (await groupOf('calls'));
    const renamed = await edit({ kind: 'rename-group', groupId, name: 'Выставки' });
    const moved = await edit({ kind: 'move-group', groupId, position: 1 });
    expect(renamed.groups.at(-1)?.name).toBe('Выставки');
    expect(moved.groups.map(({ name, code }) => name ?? code).slice(0, 3)).toEqual([
      'calls',
      'Выставки',
      'letters',
    ]);
    const isArchived = true;
    const letters = await groupOf('letters');
    await expect(
      edit({ kind: 'archive-group', groupId: letters, isArchived }),
    ).rejects.toMatchObject({ code: 'group-not-empty' });
    const archived = await edit({ kind: 'archive-group', groupId, isArchived });
    expect(archived.groups[1]).toMatchObject({ name: 'Выставки', isArchived });
    await expect(
      edit({ kind: 'add', groupId, values: { ...VALUES, name: 'Стенд' } }),
    ).rejects.toMatchObject({ code: 'operation-archived' });
  });
});

describe('what the contract refuses', () => {
  it.each([
    [{ edit: { kind: 'add-group', name: '   ' } }, 'invalid-input'],
    [{ edit: { kind: 'paint' } }, 'invalid-input'],
    [{}, 'invalid-input'],
    [{ edit: { kind: 'archive', operationId: 'contract', isArchived: true } }, 'invalid-input'],
    [
      {
        edit: {
          kind: 'archive',
          operationId: '00000000-0000-7000-8000-000000000009',
          isArchived: true,
        },
      },
      'not-found',
    ],
  ] as const)('%j is %s, and nothing changes', async (input, code) => {
    const { app } = catalogue;
    const before = await app.api.operations.catalogue();
    expect(await app.bridge.call('operations.edit', input)).toMatchObject({ ok: false, code });
    expect(await app.api.operations.catalogue()).toEqual(before);
  });
});
