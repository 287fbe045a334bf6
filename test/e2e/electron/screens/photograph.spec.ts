// The photograph of the demonstration study: days, hours of the week, interruptions; a day is opened from its line.
import { expect, test } from '@playwright/test';

import { formatShare } from '#shared/lib/format.ts';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';

let window: MainWindow;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
});
test.afterAll(() => window.running.stop());

test('shows when the time goes where, and opens a day', async () => {
  const { page, api } = window;
  await window.go('results?view=photograph');
  const { heat } = await api.statistics.pattern({});
  const monday = heat.find(({ weekday, hour }) => weekday === 1 && hour === 10);
  const share = Number(monday?.nonResultMs) / Number(monday?.workingMs);
  const table = page.getByRole('table', { name: 'Not selling by hour and day of the week' });
  await expect(
    table
      .getByRole('row', { name: /^10:00/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(formatShare('en', share));
  const days = page.getByRole('list', { name: 'Days on one clock' });
  await expect(days.getByRole('listitem')).toHaveCount(30);
  await page.getByRole('button', { name: 'Older', exact: true }).click();
  await expect(days).toContainText('Mon, 16 Mar');
  await days.getByRole('button').first().press('Enter');
  await expect(page).toHaveURL(/#\/today\/2026-03-(1[6-9]|20)/);
  expect(window.complaints).toEqual([]);
});

for (const language of ['en', 'ru'] as const) {
  test(`fits on a small window in ${language}`, async () => {
    const { page, api } = window;
    await api.settings.change({ language });
    await window.resize(1024, 700);
    await window.go('results?view=photograph');
    await settled(page);
    const { scroll, client } = await page
      .locator('main')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scroll: scrollWidth, client: clientWidth }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
}
