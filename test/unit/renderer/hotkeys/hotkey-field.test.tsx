import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { HotkeyField } from '#renderer/hotkeys/HotkeyField.tsx';
import { AppError } from '#shared/contract/app-error.ts';
import type { Bridge } from '#shared/contract/bridge.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp } from '#test/support/test-app.ts';

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

const CTRL_ALT = { ctrlKey: true, altKey: true };

async function show(refuse: () => void = () => {}) {
  const tests: boolean[] = [];
  const app = startTestApp({
    system: {
      hotkeys: {
        status: () => ({ engine: 'system', problem: null, chords: [] }),
        refresh: () => {},
        test: (isOn) => {
          if (isOn) refuse();
          tests.push(isOn);
        },
      },
    },
  });
  const heard: ((event: unknown) => void)[] = [];
  const bridge: Bridge = {
    ...app.bridge,
    listen: (listener) => {
      heard.push(listener);
      return app.bridge.listen(listener);
    },
  };
  const action = { kind: 'switch', operationId: app.operation('rework') } as const;
  renderScreen(<HotkeyField label="Rework" action={action} hotkey={null} />, { app: { bridge } });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^Change the keys: Rework/ }));
  const chord = async () => {
    const { operations } = await app.api.operations.catalogue();
    return operations.find(({ code }) => code === 'rework')?.hotkey;
  };
  const tell = (hotkey: string): void => {
    for (const listener of heard) listener({ name: 'hotkeys.tested', payload: { hotkey } });
  };
  return { app, chord, tests, tell };
}

describe('the keys of an operation', () => {
  it('are pressed anew', async () => {
    const { chord } = await show();
    fireEvent.keyDown(document.body, { code: 'F5', key: 'F5', ...CTRL_ALT });
    await waitFor(async () => expect(await chord()).toBe('Ctrl+Alt+F5'));
  });

  it('are heard from main when the system keeps them from the window', async () => {
    const { chord, tests, tell } = await show();
    expect(tests).toEqual([true]);
    tell('Ctrl+Alt+F6');
    await waitFor(async () => expect(await chord()).toBe('Ctrl+Alt+F6'));
    expect(tests.at(-1)).toBe(false);
  });

  it('name whatever has them already', async () => {
    const { chord } = await show();
    fireEvent.keyDown(document.body, { code: 'Digit3', key: '3', ...CTRL_ALT });
    await screen.findByText('Ctrl+Alt+3 already belongs to “Closing call”.');
    expect(await chord()).toBeNull();
  });

  it('cannot be a letter or a bare key, and say why', async () => {
    const { chord } = await show();
    fireEvent.keyDown(document.body, { code: 'KeyQ', key: 'q', ...CTRL_ALT });
    await screen.findByText(/Letters stand elsewhere/);
    fireEvent.keyDown(document.body, { code: 'Digit3', key: '3' });
    // It goes on listening: nothing was asked of main.
    expect(screen.getByRole('button', { name: /^Press the keys/ })).toBeTruthy();
    expect(screen.queryByText(/cannot be used/)).toBeNull();
    expect(await chord()).toBeNull();
  });

  it('stay as they were after Esc', async () => {
    const { chord } = await show();
    fireEvent.keyDown(document.body, { code: 'Escape', key: 'Escape' });
    await screen.findByRole('button', { name: /^Change the keys: Rework/ });
    expect(await chord()).toBeNull();
  });

  it('are not listened to when they would be carried out, and it is said why', async () => {
    const { chord } = await show(() => {
      throw new AppError('not-allowed', { what: 'hotkeys' });
    });
    await screen.findByRole('alert');
    await screen.findByRole('button', { name: /^Change the keys: Rework/ });
    fireEvent.keyDown(document.body, { code: 'F5', key: 'F5', ...CTRL_ALT });
    expect(await chord()).toBeNull();
  });
});
