// What decides a split of roles, what a target takes and which assumptions fit what is known: asked in the window, answered
// on threads, called off.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';

let window: MainWindow;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
});
test.afterAll(() => window.running.stop());

const ANSWER_MS = 180_000;
const tab = (name: string) =>
  window.page.getByRole('navigation', { name: 'What happens' }).getByText(name, { exact: true });
const ask = (title: string) => window.page.getByRole('button', { name: `Find out: ${title}` });
const table = (name: string) => window.page.getByRole('table', { name });

async function isClean(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test('finds the assumptions on which it hangs, and can be called off', async () => {
  test.setTimeout(300_000);
  const { page } = window;
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open the example of a services company' }).click();
  await tab('What decides').click();
  const title = 'On which assumptions it hangs';
  await ask(title).click();
  await expect(page.getByText(/^\d+\s?% done$/)).toBeVisible();
  // Another question waits for this one.
  await expect(ask('Where one person more brings most')).toBeDisabled();
  await page.getByRole('button', { name: 'Cancel' }).last().click();
  await expect(page.getByText('Called off.')).toBeVisible();
  await ask(title).focus();
  await page.keyboard.press('Enter');
  const bars = table('Assumptions by what they decide');
  await expect(bars).toBeVisible({ timeout: ANSWER_MS });
  await expect(page.getByText(/^Most hangs on “.+”: ×\s[\d.]+ … ×\s[\d.]+/)).toBeVisible();
  expect(await bars.getByRole('row').count()).toBe(16);
  await isClean();
  await page.screenshot({ path: 'test-results/deciding-tornado-en.png' });
});

test('says where one person more brings most, and keeps the answer through other tabs', async () => {
  test.setTimeout(300_000);
  const { page } = window;
  await ask('Where one person more brings most').click();
  await expect(page.getByText(/^The bottleneck is “Account manager”/)).toBeVisible({
    timeout: ANSWER_MS,
  });
  await tab('Money').click();
  await tab('What decides').click();
  await expect(table('One person more, by role')).toBeVisible();
  await page.getByRole('button', { name: 'Add a person: Account manager' }).click();
  await expect(page.getByText('Found out before the last edits: ask again.').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Found out before the last edits: ask again.')).toHaveCount(0);
});

test('says how sure it is over all assumptions together', async () => {
  test.setTimeout(300_000);
  const { page } = window;
  await ask('How sure it is, all assumptions together').click();
  await expect(page.getByText(/in the middle; 8 of 10 cases lie between/)).toBeVisible({
    timeout: ANSWER_MS,
  });
  const chances = table('How often it is at least that much');
  // Nobody is told that eight people bring four and a half times as much.
  await expect(chances.getByRole('row', { name: /^×\s4\.50/ })).toContainText(/<\s?1\s?%|[01]\s?%/);
  await page.screenshot({ path: 'test-results/deciding-sure-en.png' });
});

test('finds the best distribution of people, and takes it over', async () => {
  test.setTimeout(300_000);
  const { page } = window;
  await tab('What it takes').click();
  await ask('The best distribution of people').click();
  const found = table('Distributions, the nearest to today first among equals');
  await expect(found).toBeVisible({ timeout: ANSWER_MS });
  await isClean();
  await page.screenshot({ path: 'test-results/deciding-people-en.png' });
  const before = await page.getByRole('table', { name: 'Roles and people' }).textContent();
  await found
    .getByRole('button', { name: /^Take over/ })
    .first()
    .click();
  await expect(page.getByRole('table', { name: 'Roles and people' })).not.toHaveText(before ?? '');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('table', { name: 'Roles and people' })).toHaveText(before ?? '');
});

test('finds how far one number must go', async () => {
  test.setTimeout(300_000);
  const { page } = window;
  await page.getByRole('textbox', { name: 'Target, × of before' }).fill('1.9');
  await ask('How far one number must go').click();
  await expect(page.getByText(/must be [\d.]+ instead of [\d.]+: then ×\s1\.[89]/)).toBeVisible({
    timeout: ANSWER_MS,
  });
});

test('chooses assumptions by what is known', async () => {
  test.setTimeout(300_000);
  const { page } = window;
  await tab('Known history').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Share of time' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Add a fact' }).click();
  await page.getByRole('menuitem', { name: 'Deals a month' }).click();
  const most = page.getByRole('textbox', { name: 'Deals a month: most' });
  await most.fill('60');
  await most.press('Enter');
  await ask('Assumptions that fit what is known').click();
  await expect(page.getByText(/^\d+ of 2,000 sets fit\./)).toBeVisible({ timeout: ANSWER_MS });
  await isClean();
  await page.screenshot({ path: 'test-results/deciding-history-en.png' });
});

test('reads in Russian, in the dark, in a small window', async () => {
  test.setTimeout(300_000);
  const { page, api } = window;
  await api.settings.change({ language: 'ru', theme: 'dark' });
  await page.reload();
  await window.go('roles');
  await window.resize(1024, 700);
  for (const name of ['Что решает', 'Что нужно', 'Что известно']) {
    await page.getByRole('navigation', { name: 'Что будет' }).getByText(name).click();
    await settled(page);
    const overflow = await page.evaluate(() => {
      const main = document.querySelector('main');
      return (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0);
    });
    expect(overflow, name).toBeLessThanOrEqual(0);
  }
  expect(window.complaints).toEqual([]);
});
