// The split of roles over real main code: what is edited, and what is said of it.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';

import { RolesScreen } from '#renderer/simulation/RolesScreen.tsx';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp, type TestApp } from '#test/support/test-app.ts';

// Runs go on beside the screen: a loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 120_000 });

const nothing = (): void => {};

afterEach(() => vi.restoreAllMocks());

function open(app: TestApp, locale: 'en' | 'ru' = 'en') {
  return renderScreen(<RolesScreen scenarioId={null} onScenario={nothing} onBegin={nothing} />, {
    app,
    locale,
  });
}

const cell = (operation: string, role: string): Promise<HTMLElement> =>
  screen.findByRole('cell', { name: new RegExp(`^${operation}, ${role}:`) });

const does = async (operation: string, role: string): Promise<string | null> =>
  (await cell(operation, role)).getAttribute('aria-selected');

it('says what is missing before anything was recorded', async () => {
  open(startTestApp());
  expect(
    await screen.findByRole('heading', { name: /^Here you divide the operations/ }),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Record a day' })).toBeTruthy();
});

it('moves a dot by keys, undoes and redoes it, and knows where every number comes from', async () => {
  const user = userEvent.setup();
  open(startTestApp({ isDemo: true }));
  const quote = await cell('Quote', 'Coordinator');
  expect(quote.getAttribute('aria-selected')).toBe('true');
  expect(
    screen.getByRole('button', { name: /^\d+ numbers: \d+ measured · 1 imported/ }),
  ).toBeTruthy();
  quote.focus();
  await user.keyboard('{Control>}{ArrowLeft}{/Control}');
  expect(await does('Quote', 'Junior')).toBe('true');
  expect(await does('Quote', 'Coordinator')).toBe('false');
  expect(document.activeElement).toBe(await cell('Quote', 'Junior'));
  await user.click(screen.getByRole('button', { name: 'Undo (Ctrl+Z)' }));
  expect(await does('Quote', 'Coordinator')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Redo (Ctrl+Y)' }));
  expect(await does('Quote', 'Coordinator')).toBe('false');
});

it('warns of an operation that nobody does', async () => {
  const user = userEvent.setup();
  open(startTestApp({ isDemo: true }));
  await user.click(await cell('Contract', 'Coordinator'));
  expect(await screen.findByText('Nobody does “Contract”.')).toBeTruthy();
  expect(await screen.findByText(/Limited by people: nobody does “Contract”/)).toBeTruthy();
});

it('shows mean values without a range first, and the range when chance was run', async () => {
  open(startTestApp({ isDemo: true }));
  expect(
    await screen.findByRole('heading', {
      name: /^Revenue about × [\d.]+ .*its range is being run/,
    }),
  ).toBeTruthy();
  await waitFor(
    () =>
      expect(
        screen.getByRole('heading', {
          name: /^Revenue × [\d.]+ of now \([\d.]+–[\d.]+ in 8 of 10 cases\): 6\speople, \d+ leads a month, 13–18 months/,
        }),
      ).toBeTruthy(),
    { timeout: 60_000 },
  );
});

it('says in words why an edit cannot be run', async () => {
  const user = userEvent.setup();
  open(startTestApp({ isDemo: true }));
  await user.click(await screen.findByRole('button', { name: 'What it rests on' }));
  const win = await screen.findByRole('textbox', { name: 'Won at each closing talk' });
  await user.clear(win);
  await user.type(win, '0.9{Enter}');
  expect(
    await screen.findByText(
      /“Split of roles” cannot be run: .* more than certainty together \(0\.9 \+ 0\.26 > 1\)/,
    ),
  ).toBeTruthy();
});

it('is written in Russian too', async () => {
  open(startTestApp({ isDemo: true }), 'ru');
  const grid = await screen.findByRole('grid', { name: 'Операции × роли' });
  expect(within(grid).getByRole('columnheader', { name: /^Сопровождение/ })).toBeTruthy();
});

it('opens the example of the services company in its words, and takes it back', async () => {
  const user = userEvent.setup();
  open(startTestApp({ isDemo: true }));
  await cell('Quote', 'Coordinator');
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: /example of a services company/ }));
  expect(await screen.findByRole('heading', { name: 'Services company' })).toBeTruthy();
  expect(await does('Closing call', 'Senior')).toBe('true');
  expect(screen.queryByRole('cell', { name: /^first-call/ })).toBeNull();
  expect(
    screen.getByRole('button', { name: /^\d+ numbers: 0 measured · 0 imported/ }),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo (Ctrl+Z)' }));
  expect(screen.queryByRole('heading', { name: 'Services company' })).toBeNull();
});
