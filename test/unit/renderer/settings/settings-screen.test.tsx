import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { SettingsScreen } from '#renderer/settings/SettingsScreen.tsx';
import type { BackupEntry } from '#shared/settings/about.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });

async function show(
  app: TestApp = startTestApp(),
  onShowRecorder = vi.fn<(isShown: boolean) => void>(),
) {
  renderScreen(<SettingsScreen people={null} onShowRecorder={onShowRecorder} />, { app });
  await screen.findByRole('heading', { name: 'Settings' });
  return { app, user: userEvent.setup(), onShowRecorder };
}

describe('the settings', () => {
  it('keep each choice at once', async () => {
    const { app, user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await waitFor(async () => expect((await app.api.settings.get()).theme).toBe('dark'));
    await user.click(screen.getByRole('switch', { name: /Tint the recorder/ }));
    await waitFor(async () => expect((await app.api.settings.get()).warnNonResult).toBe(false));
  });

  it('take minutes only within sense', async () => {
    const { app, user } = await show();
    const field = screen.getByRole('textbox', { name: 'Ask about an absence after' });
    await user.clear(field);
    await user.type(field, '12');
    await waitFor(async () => expect((await app.api.settings.get()).idleAfterMinutes).toBe(12));
    await user.clear(field);
    await user.type(field, '999');
    expect(field).toHaveProperty('value', '99 min');
    await waitFor(async () => expect((await app.api.settings.get()).idleAfterMinutes).toBe(99));
  });

  it('choose the operation of the interrupt key by its name', async () => {
    const { app, user } = await show();
    await user.click(screen.getByRole('combobox', { name: 'The interrupt key begins' }));
    await user.click(await screen.findByRole('option', { name: 'Rework', hidden: true }));
    await waitFor(async () => expect((await app.api.settings.get()).interruptWith).toBe('rework'));
  });

  it('show and hide the recorder window', async () => {
    const { user, onShowRecorder } = await show();
    await user.click(screen.getByRole('switch', { name: 'Recorder window' }));
    expect(onShowRecorder).toHaveBeenCalledWith(false);
  });

  it('say in plain words what a key hook means', async () => {
    await show();
    const hook = screen.getByRole('radio', { name: /key hook/ });
    expect(hook).toHaveProperty('checked', false);
    screen.getByText(/no text is kept or leaves it/);
    screen.getByText(/no display, so there are no global keys/);
  });

  it('list every command and operation with its keys', async () => {
    await show();
    const table = screen.getByRole('table', { name: 'Keys' });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + 8 + 24);
    const first = within(table).getByRole('row', { name: /^First call/ });
    expect(first.textContent).toContain('CtrlAlt1');
  });

  it('ask before a backup is brought back', async () => {
    const backup: BackupEntry = { file: '/b/one', kind: 'daily', madeAt: 0, bytes: 2_500_000 };
    const restore = vi.fn<(file: string) => void>();
    const backups = { list: () => [backup], make: () => backup, restore };
    const { user } = await show(startTestApp({ system: { backups } }));
    screen.getByText('2.5 MB');
    await user.click(screen.getByRole('button', { name: 'Restore…' }));
    const dialog = await screen.findByRole('dialog', { name: /^Restore the backup of/ });
    expect(restore).not.toHaveBeenCalled();
    await user.click(within(dialog).getByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(restore).toHaveBeenCalledWith('/b/one'));
  });

  it('tell where the data lies', async () => {
    await show();
    expect(screen.getByText(':memory:')).toBeTruthy();
  });
});
