// The split of roles, built from the demonstration study by keyboard and by mouse; the figures move with it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, test } from '@playwright/test';

import { scenarioSchema } from '#shared/simulation/model/scenario.ts';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';

let window: MainWindow;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
});
test.afterAll(() => window.running.stop());

const cell = (operation: string, role: string): Locator =>
  window.page.getByRole('gridcell', { name: new RegExp(`^${operation}, ${role}:`) });
const does = (operation: string, role: string): Promise<string | null> =>
  cell(operation, role).getAttribute('aria-selected');
/** The finding, once chance has been run. */
const finding = (): Locator =>
  window.page.getByRole('heading', { level: 2, name: /^Revenue × [\d.]+ of now \(/ });
const RUN_MS = 90_000;

/** Where the next file that is saved goes. */
async function nextFile(name: string): Promise<string> {
  const file = resolve('test-results', name);
  // A busy process may lose the answer of such a call: then it is made again.
  await expect(async () => {
    await window.running.app.evaluate(({ session }, path) => {
      session.defaultSession.once('will-download', (_, item) => item.setSavePath(path));
      return true;
    }, file);
  }).toPass();
  return file;
}

test('shows a split that is made from the study, with a range', async () => {
  test.setTimeout(180_000);
  const { page } = window;
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('grid', { name: 'Operations × roles' })).toBeVisible();
  await expect(page.getByRole('button', { name: /numbers: \d+ measured/ })).toBeVisible();
  await expect(finding()).toBeVisible({ timeout: RUN_MS });
  await expect(finding()).toContainText(/6\speople, \d+ leads a month, 13–18 months/);
  await settled(page);
  await page.screenshot({ path: 'test-results/roles-en.png' });
});

test('moves work by keys, and the figures follow', async () => {
  test.setTimeout(180_000);
  const { page } = window;
  const before = await finding().textContent();
  await cell('Correspondence', 'Junior').click();
  expect(await does('Correspondence', 'Junior')).toBe('false');
  await page.keyboard.press('Space');
  expect(await does('Correspondence', 'Junior')).toBe('true');
  await page.keyboard.press('Control+ArrowRight');
  expect(await does('Correspondence', 'Junior')).toBe('false');
  expect(await does('Correspondence', 'Coordinator')).toBe('true');
  await expect(cell('Correspondence', 'Coordinator')).toBeFocused();
  await expect(finding()).toBeVisible({ timeout: RUN_MS });
  expect(await finding().textContent()).not.toBe(before);
  for (let edits = 0; edits < 3; edits += 1) await page.keyboard.press('Control+z');
  expect(await does('Correspondence', 'Junior')).toBe('true');
  await expect(finding()).toHaveText(before ?? '');
});

test('moves work and people by mouse', async () => {
  const { page } = window;
  await cell('Quote', 'Coordinator').locator('[draggable]').dragTo(cell('Quote', 'Senior'));
  expect(await does('Quote', 'Senior')).toBe('true');
  expect(await does('Quote', 'Coordinator')).toBe('false');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Add a person: Senior' }).click();
  const table = page.getByRole('table', { name: 'Roles and people' });
  const newcomer = table.getByRole('button', { name: 'New 1', exact: true });
  await newcomer.focus();
  await page.keyboard.press('Control+ArrowDown');
  await expect(table.getByRole('row', { name: /^Junior/ }).getByText('New 1')).toBeVisible();
});

test('keeps, compares and removes scenarios', async () => {
  test.setTimeout(240_000);
  const { page, api } = window;
  const more = page.getByRole('button', { name: 'More', exact: true });
  const keepAs = async (name: string): Promise<void> => {
    await more.click();
    await page.getByRole('menuitem', { name: 'Save as new' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  };
  await keepAs('One hire');
  await page.getByRole('button', { name: 'Add a person: Account manager' }).click();
  await keepAs('Two hires');
  // Beside those that the demonstration holds.
  expect((await api.simulation.scenarios()).map(({ name }) => name)).toEqual([
    'One hire',
    'Two hires',
    'Компания услуг: как есть',
    'Компания услуг: роли для тех же шести',
    'Компания услуг: роли и двое новых',
  ]);
  await page.getByRole('navigation', { name: 'What happens' }).getByText('Compare').click();
  await page.getByRole('checkbox', { name: 'One hire' }).check();
  await page.getByRole('checkbox', { name: 'Компания услуг: как есть' }).check();
  await page.getByRole('button', { name: 'Run and compare' }).click();
  const sheet = page.getByRole('table', { name: 'Side by side, on the same luck' });
  await expect(sheet.getByRole('row', { name: /^One hire/ })).toContainText('…', {
    timeout: RUN_MS,
  });
  // Three with the open one, which all others are held against.
  await expect(sheet.getByRole('row')).toHaveCount(4);
  await page.screenshot({ path: 'test-results/roles-compare-en.png' });
  await page.getByRole('heading', { name: /^Revenue by month/ }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/roles-chart-en.png' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Two hires' })).toBeVisible();
});

test('leaves as a page that says what it rests on, with the comparison', async () => {
  test.setTimeout(120_000);
  const { page } = window;
  await expect(finding()).toBeVisible({ timeout: RUN_MS });
  const file = await nextFile('result.html');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await settled(page);
  await page.screenshot({ path: 'test-results/roles-menu-en.png' });
  await page.getByRole('menuitem', { name: 'Save result as page (HTML)' }).click();
  await expect(() => expect(readFileSync(file, 'utf8')).toContain('</html>')).toPass();
  const content = readFileSync(file, 'utf8');
  expect(content).toContain('What this rests on and what it leaves out');
  expect(content).toContain('<section id="compare">');
  expect(content).not.toContain('<script');
});

test('goes into a file and out of it, and says what is wrong with a file that is none', async () => {
  test.setTimeout(120_000);
  const { page } = window;
  const file = await nextFile('scenario.json');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Save as file (JSON)' }).click();
  await expect(() => JSON.parse(readFileSync(file, 'utf8')) as unknown).toPass();
  const scenario = scenarioSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const take = (name: string, content: string): Promise<void> =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await take('other.json', JSON.stringify({ ...scenario, name: 'From a file' }));
  await expect(page.getByRole('heading', { level: 1, name: 'From a file' })).toBeVisible();
  await take('half.json', JSON.stringify({ ...scenario, months: -1 }));
  await expect(page.getByText(/“half.json” is no scenario: months/)).toBeVisible();
  const [first, last] = scenario.phases;
  await take('late.json', JSON.stringify({ ...scenario, phases: [last, first] }));
  await expect(page.getByText(/“late.json” cannot be run: the first phase/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1, name: 'Two hires' })).toBeVisible();
});

test('says what it rests on, without a fault for readers', async () => {
  const { page } = window;
  await page
    .getByRole('navigation', { name: 'What happens' })
    .getByText('What it rests on')
    .click();
  await expect(page.getByRole('table', { name: 'Numbers' })).toBeVisible();
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.screenshot({ path: 'test-results/roles-basis-en.png' });
});

test('fits and reads in Russian, in the dark, in a small window', async () => {
  test.setTimeout(180_000);
  const { page, api } = window;
  await api.settings.change({ language: 'ru', theme: 'dark' });
  await page.reload();
  await window.go('roles');
  await expect(page.getByRole('heading', { name: /^Выручка × / })).toBeVisible({ timeout: RUN_MS });
  await settled(page);
  await page.screenshot({ path: 'test-results/roles-ru-dark.png' });
  await window.resize(1024, 700);
  await settled(page);
  await page.screenshot({ path: 'test-results/roles-ru-small.png' });
  const overflow = await page.evaluate(() => {
    const main = document.querySelector('main');
    return (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0);
  });
  expect(overflow).toBeLessThanOrEqual(0);
  expect(window.complaints).toEqual([]);
});
