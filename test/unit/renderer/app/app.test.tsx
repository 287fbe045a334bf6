import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import type { Notice } from '#shared/settings/notice.ts';
import { startTestApp } from '#test/support/test-app.ts';

import { renderApp } from './render-app.tsx';

const MINUTE = 60_000;
const patient = { timeout: 15_000 };

// Screens are loaded when they are first shown, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });
afterEach(() => vi.restoreAllMocks());

describe('the first start', () => {
  it('asks what for and whose day, and goes on to today', async () => {
    const app = startTestApp();
    const user = userEvent.setup();
    const { address } = renderApp(app);
    await user.click(await screen.findByRole('radio', { name: /I run a study/ }, patient));
    const name = screen.getByRole('textbox');
    await user.clear(name);
    await user.type(name, 'Olga{Enter}');
    await waitFor(() => expect(address()).toBe('/today'), patient);
    const settings = await app.api.settings.get();
    expect(settings.purpose).toBe('study');
    expect(await app.api.recording.people()).toMatchObject([
      { id: settings.currentPersonId, name: 'Olga' },
    ]);
  });

  it('is over for good once it was answered', async () => {
    const app = startTestApp();
    await app.api.settings.change({ purpose: 'time' });
    const { address } = renderApp(app);
    await waitFor(() => expect(address()).toBe('/today'), patient);
  });

  it('is done with the keyboard alone', async () => {
    const app = startTestApp();
    const user = userEvent.setup();
    const { address } = renderApp(app);
    const first = await screen.findByRole('radio', { name: /I time my day/ }, patient);
    await waitFor(() => expect(document.activeElement).toBe(first));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/today'), patient);
    expect((await app.api.settings.get()).purpose).toBe('time');
  });
});

describe('the rail', () => {
  const links = () =>
    within(screen.getByRole('navigation', { name: 'Screens' }))
      .getAllByRole('link')
      .map(({ textContent }) => textContent);

  it.each([
    [/I time my day/, ['Today', 'Workdays', 'Results', 'Settings', 'Help']],
    [
      /I run a study/,
      [
        'Today',
        'Workdays',
        'Results',
        'Roles',
        'Report',
        'Operations',
        'Observe',
        'Settings',
        'Help',
      ],
    ],
    [
      /I model roles/,
      [
        'Today',
        'Workdays',
        'Results',
        'Roles',
        'Report',
        'Operations',
        'Observe',
        'Settings',
        'Help',
      ],
    ],
  ])('after the answer %s shows what it needs', async (answer, screens) => {
    const app = startTestApp();
    const user = userEvent.setup();
    renderApp(app);
    await user.click(await screen.findByRole('radio', { name: answer }, patient));
    await user.type(screen.getByRole('textbox'), '{Enter}');
    await screen.findByRole('navigation', { name: 'Screens' }, patient);
    expect(links()).toEqual(screens);
  });

  it('shows what is switched on in the settings; the palette reaches all the rest', async () => {
    const app = startTestApp();
    await app.api.settings.change({ purpose: 'time' });
    const user = userEvent.setup();
    const { address } = renderApp(app, '/settings');
    const shown = await screen.findByRole('switch', { name: 'Operations' }, patient);
    expect(shown).toHaveProperty('checked', false);
    await user.click(shown);
    await screen.findByRole('link', { name: 'Operations' });
    await user.click(shown);
    await user.click(screen.getByRole('switch', { name: 'Results' }));
    await waitFor(() => expect(links()).toEqual(['Today', 'Workdays', 'Settings', 'Help']));
    await user.keyboard('{Control>}k{/Control}');
    await user.type(
      await screen.findByRole('textbox', { name: 'Search and commands' }),
      'operations{Enter}',
    );
    await waitFor(() => expect(address()).toBe('/operations'), patient);
  });
});

describe('the frame', () => {
  it('leads to every screen and keeps the period on the way', async () => {
    const app = startTestApp();
    const user = userEvent.setup();
    const { address } = renderApp(app, '/results?period=week');
    await user.click(await screen.findByRole('link', { name: 'Operations' }, patient));
    await screen.findByRole('tree', {}, patient);
    await user.click(screen.getByRole('link', { name: 'Results' }));
    expect(address()).toBe('/results?period=week');
    await screen.findByText('Nothing is recorded in this period.', {}, patient);
    await user.click(screen.getByRole('button', { name: 'Show all time' }));
    expect(address()).toBe('/results');
  });

  it('changes the period in the address', async () => {
    const app = startTestApp();
    const user = userEvent.setup();
    const { address } = renderApp(app, '/results');
    await user.click(await screen.findByRole('button', { name: /^Period: All time/ }, patient));
    await user.click(await screen.findByText('Last week'));
    expect(address()).toBe('/results?period=last-week');
  });

  it('finds a screen and an operation by a few letters', async () => {
    const app = startTestApp();
    const user = userEvent.setup();
    const { address } = renderApp(app, '/help');
    await screen.findByRole('heading', { name: 'Help' }, patient);
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('textbox', {}, patient), 'settings{Enter}');
    await waitFor(() => expect(address()).toBe('/settings'), patient);
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('textbox', { name: 'Search and commands' }), 'quote');
    await user.click(await screen.findByText(/Switch to:/));
    const running = async () =>
      (await app.api.recording.state({ personId: app.personId })).running?.operationId;
    await waitFor(async () => expect(await running()).toBe(app.operation('quote')));
  });

  it('leads from an observation to its day, with that observation chosen, and on without it', async () => {
    const app = startTestApp();
    for (const code of ['quote', 'call-first', 'quote', 'call-first']) {
      await app.switchTo(code);
      app.work(10 * MINUTE);
    }
    const user = userEvent.setup();
    const { address } = renderApp(app, '/results');
    const table = await screen.findByRole('table', { name: 'Operations' }, patient);
    await user.click(within(table).getByRole('button', { name: 'Quote' }));
    const panel = await screen.findByRole('complementary', { name: 'Quote' });
    await user.click(await within(panel).findByRole('button', { name: /09:20/ }));
    await waitFor(() => expect(address()).toMatch(/today\/2026-03-02\?.*observation=/), patient);
    const name = 'Observations of the day';
    const list = await screen.findByRole('grid', { name }, patient);
    expect(within(list).getByRole('row', { selected: true }).textContent).toMatch(/^09:20–09:30Q/);
    await user.click(screen.getByRole('link', { name: 'Today' }));
    await waitFor(() => expect(address()).not.toContain('observation'));
    await waitFor(() => {
      const day = within(screen.getByRole('grid', { name }));
      expect(day.getAllByRole('row', { selected: false })).toHaveLength(4);
    });
  });

  it('lists the keys of the screen', async () => {
    const user = userEvent.setup();
    renderApp(startTestApp(), '/operations');
    await screen.findByRole('tree', {}, patient);
    await user.keyboard('?');
    const keys = await screen.findByRole('dialog', { name: 'Keys of this screen' });
    expect(within(keys).getByText('Move up or down')).toBeTruthy();
  });

  it('shows what runs on every screen', async () => {
    const app = startTestApp();
    await app.switchTo('contract');
    app.work(5 * MINUTE);
    renderApp(app, '/settings');
    const chip = await screen.findByRole('button', { name: /^Contract/ }, patient);
    expect(chip.textContent).toContain('5:');
  });

  it('tells the notices until they are put away', async () => {
    const notices: Notice[] = [{ kind: 'network-folder', path: '//server/data' }];
    const app = startTestApp({
      system: { notices: { list: () => notices, dismiss: (index) => notices.splice(index, 1) } },
    });
    const user = userEvent.setup();
    renderApp(app, '/help');
    await screen.findByText(/network drive \(\/\/server\/data\)/, {}, patient);
    await user.click(screen.getByRole('button', { name: 'Put away' }));
    await waitFor(() => expect(screen.queryByText(/network drive \(/)).toBeNull());
  });

  it('follows the chosen language at once', async () => {
    const app = startTestApp();
    renderApp(app, '/settings');
    await screen.findByRole('heading', { name: 'Settings' }, patient);
    await app.api.settings.change({ language: 'ru' });
    await screen.findByRole('heading', { name: 'Настройки' }, patient);
    expect(document.documentElement.lang).toBe('ru');
  });

  it('keeps everything else alive when a screen cannot be shown', async () => {
    // React tells of the error as well.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const app = startTestApp();
    const bridge = {
      ...app.bridge,
      call: (method: string, input: unknown) =>
        method === 'operations.catalogue'
          ? Promise.resolve({ ok: false, code: 'disk-error', details: {} } as const)
          : app.bridge.call(method, input),
    };
    renderApp({ bridge }, '/operations');
    const failed = await screen.findByText(/The disk did not take the data/, {}, patient);
    expect(failed.closest('main')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Results' })).toBeTruthy();
  });
});

describe('the demonstration', () => {
  it('says so, and opens its last day', async () => {
    const app = startTestApp({ start: '2020-03-02T06:00:00Z' });
    await app.switchTo('quote');
    app.work(30 * MINUTE);
    await app.api.recording.command({ personId: app.personId, command: { kind: 'end-day' } });
    const about = { ...(await app.api.settings.about()), mode: 'demo' as const };
    const bridge = {
      ...app.bridge,
      call: (method: string, input: unknown) =>
        method === 'settings.about'
          ? Promise.resolve({ ok: true, value: about } as const)
          : app.bridge.call(method, input),
    };
    const { address } = renderApp({ bridge });
    await waitFor(() => expect(address()).toBe('/today/2020-03-02'), patient);
    await screen.findByText('Demonstration');
    await screen.findByText(/2 March 2020/);
  });
});
