// Somebody says what they believe, by the keyboard, and sees it against what was measured; undo takes it back.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';

let window: MainWindow;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
});
test.afterAll(() => window.running.stop());

test('belief stands against measurement', async () => {
  const { page, api } = window;
  const person = (await api.recording.people()).find(({ name }) => name === 'Игорь М.');
  // Three others of the demonstration answered already: here stands what he alone believes.
  await window.go(`results?person=${person?.id ?? ''}`);
  await page.getByRole('button', { name: 'Say what you believe…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What do you believe?' });
  await expect(dialog.getByRole('textbox', { name: /^result/ })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('30');
  await expect(dialog).toContainText('90 %: 10 % is missing.');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox', { name: /^avoidable/ }).fill('10');
  await dialog.getByRole('textbox', { name: 'Contract' }).fill('20');
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious')).toEqual([]);
  await dialog.getByRole('textbox', { name: 'Contract' }).press('Enter');

  const heading = page.getByRole('heading', { name: /^Believed: 40.% is not selling/ });
  await expect(heading).toBeVisible();
  const table = page.getByRole('table', { name: 'Belief against measurement' });
  await expect(table.getByRole('row', { name: /^Contract/ })).toContainText('20.0');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading).toBeHidden();
  const left = await api.statistics.beliefs({ personId: person?.id ?? null });
  expect(left.people).toEqual([]);
  expect(window.complaints).toEqual([]);
});
