// Standards on the screen of roles, over real main code: made by keys, counted, warned of, taken back.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { RolesScreen } from '#renderer/simulation/RolesScreen.tsx';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp } from '#test/support/test-app.ts';

// Runs go on beside the screen: a loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 120_000 });

const nothing = (): void => {};

it('is made by keys, shows how often it is kept, warns where it is not, and goes again', async () => {
  const user = userEvent.setup();
  renderScreen(<RolesScreen scenarioId={null} onScenario={nothing} onBegin={nothing} />, {
    app: startTestApp({ isDemo: true }),
  });
  const choice = await screen.findByRole('combobox', { name: 'Operation' });
  await user.click(screen.getByRole('button', { name: 'Queues' }));
  expect(screen.queryByRole('table', { name: 'Standards kept' })).toBeNull();
  choice.focus();
  await user.keyboard('{ArrowDown}');
  await user.click(await screen.findByRole('option', { name: 'First call', hidden: true }));
  await user.click(screen.getByRole('button', { name: 'Add a standard' }));
  const hours = await screen.findByRole('textbox', {
    name: 'First call: begun within so many hours',
  });
  expect(hours).toHaveProperty('value', '1');
  await user.clear(hours);
  await user.type(hours, '0.1{Enter}');
  const table = await screen.findByRole('table', { name: 'Standards kept' });
  const row = /^First call 0\.1\sh ≈\s\d+\s% ≈\s\d+\s%/;
  expect(await within(table).findByRole('row', { name: row })).toBeTruthy();
  expect(
    await screen.findByText(/“First call” is begun within 0\.1\sh in only \d+\s% of the cases\./),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove the standard: First call' }));
  expect(screen.queryByRole('textbox', { name: /^First call: begun within/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo (Ctrl+Z)' }));
  expect(screen.getByRole('textbox', { name: /^First call: begun within/ })).toHaveProperty(
    'value',
    '0.1',
  );
});
