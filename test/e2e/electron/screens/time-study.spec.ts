// The time study of an operation in the real application: its course over time, the chronocard and its choices, and the
// intervals from the thread of the bundle.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, test } from '@playwright/test';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';

let window: MainWindow;
let panel: Locator;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
  panel = window.page.getByRole('complementary').filter({ has: window.page.getByRole('grid') });
});
test.afterAll(() => window.running.stop());

async function openContract(): Promise<void> {
  const { operations } = await window.api.operations.catalogue();
  const id = operations.find(({ code }) => code === 'contract')?.id ?? '';
  await window.go(`results?operation=${encodeURIComponent(id)}`);
  await panel.waitFor();
}

test('has three intervals, which the thread gives', async () => {
  await openContract();
  const table = panel.getByRole('table', { name: 'Intervals of the average' });
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('row', { name: /BCa/ }).getByRole('cell').nth(1)).toHaveText(
    /^\d+\.\d\u00A0min$/,
  );
});

test('shows lengths, ranges and the moving average by keys', async () => {
  await openContract();
  const kinds = panel.getByRole('radiogroup', { name: 'What the chart shows' });
  await kinds.getByRole('radio', { name: 'Length' }).focus();
  await window.page.keyboard.press('ArrowRight');
  await expect(kinds.getByRole('radio', { name: 'Moving range' })).toBeChecked();
  await window.page.keyboard.press('ArrowRight');
  await expect(panel.getByText(/λ = 0\.2/)).toBeVisible();
});

test('takes a cleaning rule and an error, and takes them back', async () => {
  await openContract();
  const { page } = window;
  const card = panel.getByRole('region', { name: 'Chronocard' });
  await expect(card).toContainText('Cleaning: none');
  await card.getByRole('button', { name: 'Choices…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choices of the time study' });
  await dialog.getByRole('combobox', { name: 'Cleaning of readings' }).click();
  await page.getByRole('option', { name: 'least and greatest' }).click();
  await expect(card).toContainText(/Cleaning \(least and greatest\) would leave 2 of/);
  const error = dialog.getByRole('textbox', { name: 'Size of the error' });
  await error.fill('5');
  await error.press('Enter');
  await expect(panel).toContainText('±5\u00A0%');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(panel).toContainText('±10\u00A0%');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await window.api.studies.change({ policy: { cleaning: 'none' } });
  await expect(card).toContainText('Cleaning: none');
});

for (const language of ['ru', 'en'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [1024, 700],
  ] as const) {
    test(`fits and hinders nobody in ${language} at ${width}×${height}`, async () => {
      await window.api.settings.change({ language });
      await window.api.studies.change({ policy: { cleaning: 'stepwise' } });
      await window.resize(width, height);
      await openContract();
      await settled(window.page);
      const name = (part: string): string =>
        test.info().outputPath(`${language}-${width}-${part}.png`);
      const [course, required] = [panel.locator('figure').last(), panel.locator('table').nth(2)];
      await course.scrollIntoViewIfNeeded();
      await window.page.screenshot({ path: name('course') });
      await required.scrollIntoViewIfNeeded();
      await window.page.screenshot({ path: name('card') });
      await panel.getByRole('button', { name: /…$/ }).click();
      await window.page.getByRole('dialog').waitFor();
      await settled(window.page);
      await window.page.screenshot({ path: name('choices') });
      await window.page.getByRole('dialog').getByRole('row').last().scrollIntoViewIfNeeded();
      await window.page.screenshot({ path: name('norms') });
      await window.page.keyboard.press('Escape');
      await expect(window.page.getByRole('dialog')).toBeHidden();
      const room = await panel.evaluate((element) => [element.scrollWidth, element.clientWidth]);
      expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0);
      const { violations } = await new AxeBuilder({ page: window.page }).setLegacyMode().analyze();
      expect(
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
      ).toEqual([]);
      expect(window.complaints).toEqual([]);
    });
  }
}
