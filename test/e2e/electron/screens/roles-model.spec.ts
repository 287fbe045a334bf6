// Standards, the change itself and learning on the screen of roles: by keys alone, in both languages, in a small window.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';

let window: MainWindow;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
});
test.afterAll(() => window.running.stop());

const RUN_MS = 90_000;

test('takes a standard by keys, and shows how often it is kept', async () => {
  test.setTimeout(180_000);
  const { page } = window;
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: 'Queues' }).click();
  const choice = page.getByRole('combobox', { name: 'Operation' });
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(choice).not.toHaveValue('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const hours = page.getByRole('textbox', { name: /: begun within so many hours$/ });
  await expect(hours).toHaveValue('1');
  await hours.fill('0.5');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('table', { name: 'Standards kept' });
  // A share with the error of its runs, before the change and after it.
  await expect(kept.getByRole('row').nth(1)).toHaveText(
    /0\.5\sh[\d.]+\s% ±\s[\d.]+\s% \([\d.]+\s%–[\d.]+\s%\)[\d.]+\s% ±/,
    { timeout: RUN_MS },
  );
  await settled(page);
  await kept.scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/roles-standards-en.png' });
});

test('takes a one-off cost and a dip, and is free of faults for readers', async () => {
  test.setTimeout(120_000);
  const { page } = window;
  const set = async (name: string, value: string): Promise<void> => {
    await page.getByRole('textbox', { name, exact: true }).fill(value);
    await page.keyboard.press('Enter');
  };
  await set('One-off cost, thousand', '400');
  await set('Dip: extra time of everybody', '0.3');
  const change = page.getByRole('region', { name: 'The change itself' });
  await expect(change.getByText('assumed, 320–480')).toBeVisible();
  await set('Months in which the dip falls', '2');
  await page.getByRole('button', { name: 'Money' }).click();
  await expect(page.getByText(/The change costs 400 thousand once/)).toBeVisible({
    timeout: RUN_MS,
  });
  await settled(page);
  await change.scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/roles-change-en.png' });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('fits and reads in Russian, in the dark, in a small window', async () => {
  test.setTimeout(180_000);
  const { page, api } = window;
  await api.settings.change({ language: 'ru', theme: 'dark' });
  const change = page.getByRole('region', { name: 'Сама перемена' });
  await expect(change).toBeVisible();
  await page.getByRole('button', { name: 'Очереди' }).click();
  await settled(page);
  await change.scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/roles-change-ru-dark.png' });
  await window.resize(1024, 700);
  await settled(page);
  for (const [name, shown] of [
    ['rules', page.getByRole('region', { name: 'Правила' })],
    ['kept', page.getByRole('region', { name: 'Соблюдение нормативов' })],
    ['learning', page.getByRole('group', { name: 'Обучение' })],
  ] as const) {
    await shown.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: `test-results/roles-${name}-ru-small.png` });
  }
  const overflow = await page.evaluate(() => {
    const main = document.querySelector('main');
    return (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0);
  });
  expect(overflow).toBeLessThanOrEqual(0);
  expect(window.complaints).toEqual([]);
});
