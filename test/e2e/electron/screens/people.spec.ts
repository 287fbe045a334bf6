// People side by side: the comparison on screen is that of the record, by keyboard, in both languages.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';

let window: MainWindow;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
});
test.afterAll(() => window.running.stop());

test('compares people at an operation that is chosen by keys, down to the observations', async () => {
  const { page, api } = window;
  await api.settings.change({ language: 'en' });
  await window.go('results?view=people');
  const { operations, people } = await api.statistics.people({});
  const quote = operations.find(({ code }) => code === 'quote');
  const [first] = quote?.people ?? [];
  const choice = page.getByRole('combobox', { name: 'Operation' });
  await choice.fill('Quote');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: /^The same operation: / });
  const row = table.getByRole('row').nth(1);
  await expect(row.getByRole('rowheader')).toHaveText(
    people.find(({ personId }) => personId === first?.personId)?.name ?? '',
  );
  await expect(row.getByRole('cell').first()).toHaveText(String(first?.readings));
  await expect(row).toContainText(`×${first?.ratio?.value.toFixed(2)}`);

  await row.getByRole('rowheader').getByRole('button').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: / · / });
  await expect(panel).toContainText(`${first?.readings} finished observation`);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

for (const [language, theme] of [
  ['ru', 'light'],
  ['en', 'dark'],
] as const) {
  test(`hinders nobody and fits in ${language}`, async () => {
    const { page, api } = window;
    await api.settings.change({ language, theme });
    await window.go('results?view=people');
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
    ] as const) {
      await window.resize(width, height);
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const tables = await page.getByRole('table').all();
      for (const table of tables) {
        const hidden = await table.evaluate(
          ({ scrollWidth, parentElement }) => scrollWidth - (parentElement?.clientWidth ?? 0),
        );
        expect(hidden).toBeLessThanOrEqual(1);
      }
      const path = test.info().outputPath(`people-${language}-${width}.png`);
      await page.screenshot({ path });
      for (const [nth, table] of tables.entries()) {
        await table.scrollIntoViewIfNeeded();
        await page.screenshot({ path: path.replace('.png', `-${nth}.png`) });
      }
    }
    expect(window.complaints).toEqual([]);
  });
}
