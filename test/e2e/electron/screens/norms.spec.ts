// Norms are approved, planned with and taken back in the real application; the command line says the same.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, test } from '@playwright/test';

import { runCli } from '#main/cli/run-cli.ts';
import { formatAverage, formatNumber } from '#shared/lib/format.ts';

import { type MainWindow, openMain } from '../../pages/main-window.ts';

let window: MainWindow;
let file: string;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
  file = (await window.api.settings.about()).dataFile;
});
test.afterAll(() => window.running.stop());

interface Printed {
  readonly norms: readonly {
    readonly code: string;
    readonly norm: { readonly value: number };
    readonly piece: { readonly calculationSeconds: number; readonly setUpSeconds: number };
    readonly source: string;
    readonly volume: number;
  }[];
  readonly headcount: { readonly persons: { readonly listed: number } };
}

/** What the command line prints of the same file. */
async function printed(): Promise<Printed> {
  const { output } = await runCli(['photo', '--db', file, '--norms', '--json']);
  return JSON.parse(output) as Printed;
}

const contractOf = ({ norms }: Printed) => norms.find(({ code }) => code === 'contract');
const row = (): Locator =>
  window.page
    .getByRole('table', { name: 'Norms and work' })
    .getByRole('row', { name: /^Contract/ });
const listed = (value: number): string => formatNumber('en', value, 2, true);

test('a norm is approved by a person on a date, and taken back', async () => {
  const { page } = window;
  await window.go('results?view=norms');
  const before = contractOf(await printed());
  expect(before?.source).toBe('proposed');
  await row()
    .getByRole('button', { name: /proposed/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Norm: Contract' });
  await dialog.getByRole('button', { name: 'Approve the proposed time…' }).click();
  const approval = page.getByRole('dialog', { name: 'Approve 1 norm' });
  await page.keyboard.press('Enter');
  await expect(approval).toContainText('Say who approves it.');
  await approval.getByRole('textbox', { name: 'Approved by' }).fill('Vera, head of sales');
  await approval.getByLabel('Date').fill('2026-03-30');
  await page.keyboard.press('Enter');

  await expect(row()).toContainText('version 1, Vera, head of sales');
  const after = contractOf(await printed());
  expect(after?.source).toBe('approved');
  await expect(row()).toContainText(formatAverage('en', Number(after?.norm.value) * 1000));

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(row()).toContainText('proposed');
  expect(contractOf(await printed())?.source).toBe('proposed');
  expect(window.complaints).toEqual([]);
});

test('a planned volume changes the head-count, and undo brings the old one back', async () => {
  const { page } = window;
  await window.go('results?view=norms');
  const before = await printed();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(listed(before.headcount.persons.listed));
  const volume = page.getByRole('textbox', { name: 'Volume: Contract' });
  await volume.fill('500');
  await volume.press('Enter');
  await expect(heading).not.toContainText(listed(before.headcount.persons.listed));
  const after = await printed();
  expect(contractOf(after)?.volume).toBe(500);
  expect(after.headcount.persons.listed).toBeGreaterThan(before.headcount.persons.listed);
  await expect(heading).toContainText(listed(after.headcount.persons.listed));

  await heading.click();
  await page.keyboard.press('Control+z');
  await expect(heading).toContainText(listed(before.headcount.persons.listed));
  expect(contractOf(await printed())?.volume).toBe(contractOf(before)?.volume);
});

for (const language of ['en', 'ru'] as const) {
  test(`a norm shows how it was reckoned, with a set-up of its own: ${language}`, async () => {
    const { page, api } = window;
    await api.settings.change({ language });
    await api.norms.changePlan({ servicePercent: 3, restPercent: 8 });
    await window.resize(1024, 700);
    await window.go('results?view=norms');
    const title = language === 'en' ? 'Contract' : 'Договор';
    const own = language === 'en' ? 'A set-up of its own' : 'Своя подготовка';
    await page
      .getByRole('row', { name: new RegExp(`^${title}`) })
      .getByRole('button', { name: /proposed|предложена/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: own }).focus();
    await page.keyboard.press('Space');
    const field = dialog.getByRole('textbox', { name: /one set-up|одна подготовка/ });
    await field.fill('30');
    await page.keyboard.press('Enter');
    await expect.poll(async () => contractOf(await printed())?.piece.setUpSeconds).toBe(1800);
    const norm = formatAverage(
      language,
      Number(contractOf(await printed())?.piece.calculationSeconds) * 1000,
    );
    await expect(dialog.getByRole('row', { name: /Тшт-к/ })).toContainText(`= ${norm}`);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .exclude('.mantine-Notification-root')
      .analyze();
    expect(
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
    ).toEqual([]);
    await page.screenshot({ path: `test-results/norm-${language}.png` });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await api.norms.plan()).setUps).toEqual({});
    await api.settings.change({ language: 'en' });
    await api.norms.changePlan({ servicePercent: 0, restPercent: 0 });
    await window.resize(1440, 900);
  });
}

test('the calendar of the year can be edited', async () => {
  const { page } = window;
  await window.go('results?view=norms');
  await page.getByRole('button', { name: 'Calendar…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Production calendar' });
  await expect(dialog).toContainText('247 work days, 4 of them an hour shorter: 1972 h');
  await dialog.getByRole('textbox', { name: 'January: work days' }).fill('10');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await window.api.norms.plan()).calendars.length).toBe(1);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await window.api.norms.plan()).calendars.length).toBe(0);
});

test('fits in Russian on a small window, with the times after cleaning', async () => {
  const { page, api } = window;
  await api.settings.change({ language: 'ru' });
  await api.studies.change({ policy: { cleaning: 'stepwise', standardError: 'naive' } });
  await window.resize(1024, 700);
  await window.go('results?view=norms');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('человека');
  await expect(page.getByRole('columnheader', { name: 'После очистки' })).toBeVisible();
  await page.screenshot({ path: 'test-results/norms-cleaned-ru.png' });
  await page.getByRole('table', { name: 'Нормы и трудоёмкость' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/norms-cleaned-ru-table.png' });
  const { scroll, client } = await page
    .locator('main')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scroll: scrollWidth, client: clientWidth }));
  expect(scroll).toBeLessThanOrEqual(client);
});
