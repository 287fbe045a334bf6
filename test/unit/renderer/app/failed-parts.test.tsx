// What fails in one part of the frame is said there, and the rest of it lives on.
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { breakable } from '#test/support/broken-bridge.ts';
import { startTestApp } from '#test/support/test-app.ts';

import { renderApp } from './render-app.tsx';

const patient = { timeout: 15_000 };

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => vi.restoreAllMocks());

describe('a part that fails', () => {
  it('says so in its place and comes back with Retry; the screen lives on', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const app = startTestApp();
    await app.api.settings.change({ purpose: 'time', currentPersonId: app.personId });
    await app.switchTo('quote');
    const { bridge, broken } = breakable(app);
    broken.set('recording.state', 'unexpected');
    const user = userEvent.setup();
    renderApp({ bridge }, '/operations');
    await screen.findByRole('tree', {}, patient);
    const alerts = await screen.findAllByRole('alert');
    // The chip in the top bar, and the question after an absence.
    expect(alerts).toHaveLength(2);
    for (const alert of alerts) {
      expect(alert.textContent).toContain('This part could not be shown');
      expect(within(alert).getByRole('button', { name: 'Copy details' })).toBeTruthy();
    }
    broken.clear();
    for (const alert of alerts) {
      await user.click(within(alert).getByRole('button', { name: 'Retry' }));
    }
    await screen.findByRole('button', { name: /Quote/ });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells of a change that did not come about', async () => {
    const app = startTestApp();
    await app.api.settings.change({ purpose: 'time', currentPersonId: app.personId });
    const { bridge, broken } = breakable(app);
    const user = userEvent.setup();
    renderApp({ bridge }, '/operations');
    await screen.findByRole('tree', {}, patient);
    broken.set('recording.command', 'disk-full');
    await user.click(await screen.findByRole('button', { name: /Start recording/ }));
    await screen.findByRole('option', { name: /Quote/, hidden: true });
    await user.keyboard('quote{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/disk is full/i);
  });

  it('tells of a bug with its details to copy, once', async () => {
    const app = startTestApp();
    await app.api.settings.change({ purpose: 'time', currentPersonId: app.personId });
    const { bridge, broken } = breakable(app);
    const user = userEvent.setup();
    renderApp({ bridge }, '/operations');
    await screen.findByRole('tree', {}, patient);
    broken.set('recording.showWindow', 'unexpected');
    for (let time = 0; time < 2; time += 1) {
      await user.keyboard('{Control>}k{/Control}');
      const search = await screen.findByRole('textbox', { name: 'Search and commands' }, patient);
      await user.type(search, 'recorder window');
      await user.click(await screen.findByText(/Show or hide/));
    }
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('button', { name: 'Copy details' })).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(1));
  });
});
