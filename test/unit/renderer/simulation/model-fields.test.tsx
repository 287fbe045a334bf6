// Numbers of the change and of learning on the screen of roles, over real main code.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { RolesScreen } from '#renderer/simulation/RolesScreen.tsx';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp } from '#test/support/test-app.ts';

// Runs go on beside the screen: a loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 120_000 });
const RUN_MS = 60_000;

const nothing = (): void => {};

function open(locale: 'en' | 'ru' = 'en') {
  const screenOf = <RolesScreen scenarioId={null} onScenario={nothing} onBegin={nothing} />;
  return renderScreen(screenOf, { app: startTestApp({ isDemo: true }), locale });
}

async function set(name: string, value: string): Promise<void> {
  const user = userEvent.setup();
  const field = await screen.findByRole('textbox', { name });
  await user.clear(field);
  await user.type(field, `${value}{Enter}`);
}

it('counts the one-off cost of the change as an assumption, with a range, until it has paid for itself', async () => {
  const user = userEvent.setup();
  open();
  const counted = async (): Promise<string | null> =>
    (await screen.findByRole('button', { name: /^\d+ numbers: / })).textContent;
  const before = await counted();
  await set('One-off cost, thousand', '500');
  expect(await counted()).not.toBe(before);
  const change = screen.getByRole('region', { name: 'The change itself' });
  expect(within(change).getByText('assumed, 400–600')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Money' }));
  expect(
    await screen.findByText(
      /The change costs 500 thousand once \(assumed, 400–600\), which is counted\./,
      {},
      { timeout: RUN_MS },
    ),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'What it rests on' }));
  const numbers = await screen.findByRole('table', { name: 'Numbers' });
  const row = within(numbers).getByRole('row', { name: /^One-off cost, thousand/ });
  expect(within(row).getByRole('textbox', { name: /: From$/ })).toHaveProperty('value', '400');
});

it('takes a dip of everybody, and asks how long it lasts once there is one', async () => {
  open();
  const change = await screen.findByRole('region', { name: 'The change itself' });
  expect(
    within(change).queryByRole('textbox', { name: 'Months in which the dip falls' }),
  ).toBeNull();
  await set('Dip: extra time of everybody', '0.3');
  expect(within(change).getByText('assumed, 0.24–0.36')).toBeTruthy();
  expect(
    within(change).getByRole('textbox', { name: 'Months in which the dip falls' }),
  ).toHaveProperty('value', '1');
  await set('Dip: extra time of everybody', '0');
  expect(
    within(change).queryByRole('textbox', { name: 'Months in which the dip falls' }),
  ).toBeNull();
});

it('shows beside hires how long they learn, and where that comes from', async () => {
  open();
  await set('Extra time of a newcomer', '1.5');
  const learning = screen.getByRole('group', { name: 'Learning' });
  expect(within(learning).getAllByText(/^assumed, /)).toHaveLength(4);
  expect(
    within(learning).getByRole('textbox', { name: 'Extra time of a newcomer' }),
  ).toHaveProperty('value', '1.5');
});

it('is written in Russian too', async () => {
  open('ru');
  expect(await screen.findByRole('region', { name: 'Сама перемена' })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Разовые затраты, тыс.' })).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Обучение' })).toBeTruthy();
});
