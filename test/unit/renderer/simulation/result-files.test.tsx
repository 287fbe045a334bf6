// What leaves the screen of roles says what it is true of: a page, a document, and tables with their terms.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { RolesScreen } from '#renderer/simulation/RolesScreen.tsx';
import { assert } from '#shared/lib/assert.ts';
import { renderScreen } from '#test/support/render-screen.tsx';
import { startTestApp } from '#test/support/test-app.ts';

// Runs go on beside the screen: a loaded machine is slow, not wrong.
vi.setConfig({ testTimeout: 120_000 });

const nothing = (): void => {};

/** What was offered to be saved, in order. */
let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  Object.assign(URL, {
    createObjectURL: (content: Blob): string => {
      saved.push(content);
      return 'blob:saved';
    },
    revokeObjectURL: nothing,
  });
});

async function lastSaved(): Promise<string> {
  const content = saved.at(-1);
  assert(content !== undefined, 'something was saved');
  const reader = new FileReader();
  const loaded = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsText(content);
  await loaded;
  assert(typeof reader.result === 'string', 'it is text');
  return reader.result;
}

async function openRun(locale: 'en' | 'ru' = 'en') {
  const user = userEvent.setup();
  const app = startTestApp({ isWholeDemo: true });
  renderScreen(<RolesScreen scenarioId={null} onScenario={nothing} onBegin={nothing} />, {
    app,
    locale,
  });
  const finding =
    locale === 'en' ? /^Revenue × [\d.]+ of now \(/ : /^Выручка × [\d,]+ от нынешней \(/;
  await waitFor(() => screen.getByRole('heading', { name: finding }), { timeout: 60_000 });
  return user;
}

const choose = async (user: ReturnType<typeof userEvent.setup>, more: string, item: RegExp) => {
  await user.click(screen.getByRole('button', { name: more }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

it('saves the result as a page, with the comparison that was asked for', async () => {
  const user = await openRun();
  await choose(user, 'More', /^Save result as page/);
  const page = await lastSaved();
  expect(page).toMatch(/<h1>Revenue × [\d.]+ of now \([\d.]+–[\d.]+ in 8 of 10 cases\)/);
  expect(page).toContain('What this rests on and what it leaves out');
  expect(page).toContain('seed 2026');
  expect(page).not.toContain('<section id="compare">');
  const tabs = screen.getByRole('navigation', { name: 'What happens' });
  await user.click(within(tabs).getByText('Compare'));
  await user.click(await screen.findByRole('checkbox', { name: 'Компания услуг: как есть' }));
  await user.click(screen.getByRole('button', { name: 'Run and compare' }));
  const table = await screen.findByRole(
    'table',
    { name: 'Side by side, on the same luck' },
    { timeout: 60_000 },
  );
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  await choose(user, 'More', /^Save result as page/);
  const compared = await lastSaved();
  expect(compared).toContain('<section id="compare">');
  expect(compared).toContain('Компания услуг: как есть');
});

it('saves the document of the command line', async () => {
  const user = await openRun();
  await choose(user, 'More', /^Save result as JSON/);
  const document = JSON.parse(await lastSaved());
  expect(document).toMatchObject({ engine: 'events', seed: 2026, replications: 20 });
  expect(document.scenarios).toHaveLength(2);
  expect(document.scenarios[1].months[18].calendarMonth).toBe('2026-04');
  expect(document.comparisons[0].difference.ciLow).toBeLessThan(
    document.comparisons[0].difference.ciHigh,
  );
  expect(document.limits.length).toBeGreaterThan(5);
});

it('writes under each table of what, of whom, how often run and resting on what it is', async () => {
  const user = await openRun('ru');
  const section = screen
    .getByRole('table', { name: 'Часы в месяц по операциям' })
    .closest('section');
  assert(section !== null, 'the table has a section');
  await user.click(within(section).getByRole('button', { name: /CSV/ }));
  const csv = await lastSaved();
  expect(csv).toContain('Сценарий: Схема ролей');
  expect(csv).toMatch(/Условия: 6\sсотрудников, \d+ заявок в месяц/);
  expect(csv).toMatch(/Прогоны: 20 .*зерно 2026/);
  expect(csv).toMatch(/На чём держится: \d+\sчис\S+: допущений: \d+/);
});
