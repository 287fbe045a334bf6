// Merging operations, and taking edits of the catalogue back, through the contract.
import { beforeEach, describe, expect, it } from 'vitest';

import type { Catalogue } from '#shared/operations/operation.ts';
import { MINUTE } from '#test/support/builders.ts';

import { type EditedApp, find, startEditedApp, tree, VALUES } from './edited-app.ts';

let catalogue: EditedApp;

beforeEach(() => {
  catalogue = startEditedApp();
});

describe('merging', () => {
  it('gives all observations to the other operation, and one undo gives them back', async () => {
    const { app, merge, record, figures } = catalogue;
    await record();
    const [before, treeBefore] = [await figures(), await app.api.operations.catalogue()];
    const merged = await merge('call-first', 'correspondence');
    expect(find(merged, 'call-first')).toMatchObject({
      isArchived: true,
      hotkey: null,
      mergedIntoId: app.operation('correspondence'),
    });
    const { 'call-first': _, ...others } = before;
    expect(await figures()).toEqual({ ...others, correspondence: [34, 3] });
    expect(await app.api.operations.undo()).toMatchObject({ action: 'merge' });
    expect(await figures()).toEqual(before);
    expect(tree(await app.api.operations.catalogue())).toEqual(tree(treeBefore));
    expect(await app.api.operations.redo()).toMatchObject({ action: 'merge' });
    expect(await figures()).toEqual({ ...others, correspondence: [34, 3] });
  });

  it.each([
    ['contract', 'quote', 'operation-running'],
    ['rework', 'rework', 'operation-archived'],
    ['rework', 'invoice', 'operation-archived'],
  ] as const)('of %s into %s is refused: %s', async (from, into, code) => {
    const { app, edit, merge, record, figures } = catalogue;
    await record();
    await edit({ kind: 'archive', operationId: app.operation('invoice'), isArchived: true });
    const [before, treeBefore] = [await figures(), await app.api.operations.catalogue()];
    await expect(merge(from, into)).rejects.toMatchObject({ code });
    expect(await figures()).toEqual(before);
    expect(await app.api.operations.catalogue()).toEqual(treeBefore);
  });

  it('is not taken back over what was changed since', async () => {
    const { app, merge, record, figures } = catalogue;
    await record();
    await merge('rework', 'quote');
    const { personId } = app;
    const day = await app.api.workdays.day({ personId, day: '2026-03-02' });
    const moved = day.observations.find((each) => each.operationId === app.operation('quote'));
    if (!moved) throw new Error('Merging gave the observation to the quote');
    await app.api.workdays.repair({
      personId,
      day: '2026-03-02',
      repair: {
        kind: 'reassign',
        observationIds: [moved.id],
        operationId: app.operation('invoice'),
      },
    });
    const before = await figures();
    await expect(app.api.operations.undo()).rejects.toMatchObject({ code: 'changed-since' });
    expect(await figures()).toEqual(before);
    expect(before['invoice']).toEqual([5, 1]);
  });
});

describe('undo and redo of the catalogue', () => {
  it('walk through every kind of edit, back to the beginning and forth to the end', async () => {
    const { app, edit, merge, groupOf, refreshes } = catalogue;
    const { operations } = app.api;
    const operationId = app.operation('meeting');
    const [groupId, empty] = [
      await groupOf('care'),
      await edit({ kind: 'add-group', name: 'Пустая' }),
    ];
    const emptied = empty.groups.at(-1)?.id ?? groupId;
    const edits: readonly (() => Promise<Catalogue>)[] = [
      () => edit({ kind: 'add', groupId, values: { ...VALUES, name: 'Упаковка' } }),
      () => edit({ kind: 'change', operationId, values: { name: 'Визит', colourStep: 3 } }),
      () => edit({ kind: 'move', operationId, groupId, position: 0 }),
      () => edit({ kind: 'archive', operationId, isArchived: true }),
      () => edit({ kind: 'archive', operationId, isArchived: false }),
      () => edit({ kind: 'rename-group', groupId, name: 'Забота' }),
      () => edit({ kind: 'move-group', groupId, position: 0 }),
      () => edit({ kind: 'archive-group', groupId: emptied, isArchived: true }),
      () => merge('rework', 'quote'),
    ];
    const states = [tree(await operations.catalogue())];
    for (const each of edits) states.push(tree(await each()));
    expect(new Set(states.map((each) => JSON.stringify(each))).size).toBe(edits.length + 1);
    for (const state of states.toReversed().slice(1)) {
      await operations.undo();
      expect(tree(await operations.catalogue())).toEqual(state);
    }
    for (const state of states.slice(1)) {
      await operations.redo();
      expect(tree(await operations.catalogue())).toEqual(state);
    }
    await expect(operations.redo()).rejects.toMatchObject({ code: 'nothing-to-redo' });
    expect(refreshes()).toBe(1 + 3 * edits.length);
  });

  it('leave nothing to do again once something else was done', async () => {
    const { app, edit } = catalogue;
    const { operations } = app.api;
    const change = (name: string) =>
      edit({ kind: 'change', operationId: app.operation('invoice'), values: { name } });
    await change('Счёт-фактура');
    await operations.undo();
    await change('Счёт на оплату');
    await expect(operations.redo()).rejects.toMatchObject({ code: 'nothing-to-redo' });
    expect(find(await operations.catalogue(), 'invoice')?.name).toBe('Счёт на оплату');
    await operations.undo();
    await expect(operations.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });

  it('do not take away an operation that was timed since', async () => {
    const { app, edit, groupOf, figures } = catalogue;
    const groupId = await groupOf('care');
    const added = await edit({ kind: 'add', groupId, values: { ...VALUES, name: 'Упаковка' } });
    await app.switchTo(find(added, 'Упаковка')?.code ?? '');
    app.work(MINUTE);
    await expect(app.api.operations.undo()).rejects.toMatchObject({ code: 'changed-since' });
    expect(await app.api.operations.catalogue()).toEqual(added);
    expect(await figures()).toEqual({ Упаковка: [1, 0] });
  });

  it('are apart from the keys of recording', async () => {
    const { app, edit, record, figures } = catalogue;
    await record();
    await edit({ kind: 'add-group', name: 'Выставка' });
    const { personId } = app;
    app.clock.pass(MINUTE);
    await app.api.recording.command({ personId, command: { kind: 'undo' } });
    const { groups } = await app.api.operations.catalogue();
    expect(groups.at(-1)?.name).toBe('Выставка');
    const before = await figures();
    await app.api.operations.undo();
    expect(await figures()).toEqual(before);
  });
});
