import { notifications } from '@mantine/notifications';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { OperationsScreen } from '#renderer/operations/OperationsScreen.tsx';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

const MINUTE = 60_000;

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => notifications.clean());

async function show(app: TestApp = startTestApp()) {
  renderScreen(<OperationsScreen renderHotkey={() => null} />, { app });
  await screen.findByRole('tree');
  const find = async (code: string) => {
    const { operations } = await app.api.operations.catalogue();
    return operations.find((each) => each.code === code);
  };
  return { app, user: userEvent.setup(), find };
}

/** A line of the tree begins with its name; kind, index, unit and keys follow. */
const named = (name: string) => ({ name: new RegExp(`^${name.replace('.', '\\.')}`) });
const line = (name: string) => screen.getByRole('treeitem', named(name));
const lines = () => screen.getAllByRole('treeitem').map((each) => each.textContent);
const startsWith = (names: readonly string[]) =>
  names.map((name) => expect.stringMatching(`^${name}`));

describe('the catalogue', () => {
  it('says how many operations and keys there are', async () => {
    await show();
    expect(screen.getByRole('heading', { name: '24 operations, 10 with keys' })).toBeTruthy();
  });

  it('renames in place with F2 and takes it back with Ctrl+Z', async () => {
    const { user, find } = await show();
    await user.click(line('Quote'));
    await user.keyboard('{F2}');
    const field = within(line('Quote')).getByRole('textbox', { name: 'Quote' });
    await user.clear(field);
    await user.type(field, 'Offer{Enter}');
    await screen.findByRole('treeitem', named('Offer'));
    expect((await find('quote'))?.name).toBe('Offer');
    await waitFor(() => expect(document.activeElement).toBe(line('Offer')));
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('treeitem', named('Quote'));
    expect((await find('quote'))?.name).toBeNull();
    await screen.findByText('Undone: Operation changed');
  });

  it('leaves a name as it was with Esc', async () => {
    const { user, find } = await show();
    await user.click(line('Quote'));
    await user.keyboard('{F2}Something{Escape}');
    expect(line('Quote')).toBeTruthy();
    expect((await find('quote'))?.name).toBeNull();
  });

  it('says when a name is taken and changes nothing', async () => {
    const { user, find } = await show();
    await user.click(line('Quote'));
    await user.keyboard('{F2}');
    const field = within(line('Quote')).getByRole('textbox');
    await user.clear(field);
    await user.type(field, 'invoice{Enter}');
    await screen.findByText(/already/);
    expect((await find('quote'))?.name).toBeNull();
  });

  it('moves with Alt and an arrow and keeps the focus on what moved', async () => {
    const { user } = await show();
    await user.click(line('First call'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() =>
      expect(lines().slice(1, 3)).toEqual(startsWith(['Follow-up call', 'First call'])),
    );
    await waitFor(() => expect(document.activeElement).toBe(line('First call')));
  });

  it('walks and folds by arrows, as every tree', async () => {
    const { user } = await show();
    await user.click(line('First call'));
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(document.activeElement).toBe(line('Calls and meetings')));
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByRole('treeitem', named('First call'))).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(line('First call')));
  });

  it('finds by a few letters', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('textbox', { name: 'Find an operation' }), 'wait');
    expect(lines()).toEqual(startsWith(['Losses', 'Waiting for approval', 'Waiting: system down']));
  });

  it('adds an operation beside its neighbours', async () => {
    const { user, app } = await show();
    await user.click(line('Contract'));
    await user.click(screen.getByRole('button', { name: 'Add operation' }));
    await user.type(
      screen.getByRole('textbox', { name: 'Name of the new operation' }),
      'Reminder{Enter}',
    );
    await waitFor(() => expect(document.activeElement).toBe(line('Reminder')));
    const { operations, groups } = await app.api.operations.catalogue();
    const added = operations.find(({ name }) => name === 'Reminder');
    expect(groups.find(({ id }) => id === added?.groupId)?.code).toBe('paperwork');
    expect(added?.kind).toBe('support');
  });

  it('archives with Delete, shows the archive and brings back', async () => {
    const { user, find } = await show();
    await user.click(line('Training'));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryByRole('treeitem', named('Training'))).toBeNull());
    await user.click(screen.getByRole('switch', { name: 'Show the archive (1)' }));
    await user.click(line('Training'));
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    await waitFor(async () => expect((await find('training'))?.isArchived).toBe(false));
  });

  it('changes the kind with its meaning in words', async () => {
    const { user, find } = await show();
    await user.click(line('Training'));
    await user.click(screen.getByRole('combobox', { name: 'Kind of work' }));
    await user.click(await screen.findByText(/Work that another role/));
    await waitFor(async () => expect((await find('training'))?.kind).toBe('avoidable'));
  });

  it('explains a merge, carries it out and takes it back', async () => {
    const app = startTestApp();
    await app.switchTo('invoice');
    app.work(10 * MINUTE);
    await app.switchTo('quote');
    app.work(10 * MINUTE);
    const { user, find } = await show(app);
    await user.click(line('Invoice'));
    await screen.findByText('1 finished observation');
    await user.click(screen.getByRole('button', { name: 'Merge into…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Merge “Invoice”' });
    await user.click(within(dialog).getByRole('combobox'));
    await user.click(await screen.findByRole('option', { name: 'Contract', hidden: true }));
    within(dialog).getByText(/1 observation of “Invoice” becomes one of “Contract”/);
    await user.click(within(dialog).getByRole('button', { name: 'Merge' }));
    await waitFor(async () => expect((await find('invoice'))?.isArchived).toBe(true));
    expect((await find('invoice'))?.mergedIntoId).toBe(app.operation('contract'));
    await screen.findByText('Operations merged');
    const undo = screen.getAllByText('Undo').find((each) => each.closest('button'));
    if (undo) await user.click(undo);
    await waitFor(async () => expect((await find('invoice'))?.isArchived).toBe(false));
  });

  it('stays clear with sixty operations more', async () => {
    const app = startTestApp();
    const { groups } = await app.api.operations.catalogue();
    const groupId = groups[0]?.id;
    if (!groupId) throw new Error('no group');
    const values = {
      kind: 'support',
      timeIndex: 'ОП',
      unit: null,
      colourStep: 0,
      hotkey: null,
    } as const;
    for (let index = 0; index < 60; index += 1) {
      const name = `Own ${index}`;
      await app.api.operations.edit({
        edit: { kind: 'add', groupId, values: { ...values, name } },
      });
    }
    const { user } = await show(app);
    expect(screen.getByRole('heading', { name: '84 operations, 10 with keys' })).toBeTruthy();
    await user.click(line('Calls and meetings'));
    await user.keyboard('{ArrowLeft}');
    expect(lines()).toHaveLength(8 + 19);
  });
});
