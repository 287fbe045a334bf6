// From a number to the observations behind it, to their day; and to any day by the calendar.
import { expect, test } from '@playwright/test';

import { dayOf } from '../../pages/day.ts';
import { type MainWindow, openMain } from '../../pages/main-window.ts';

let window: MainWindow;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
});
test.afterAll(() => window.running.stop());

const rowOf = (operation: string) =>
  window.page.getByRole('table', { name: 'Operations' }).getByRole('row', { name: operation });

test('leads from a number to its observations, and from them to their day', async () => {
  const { page } = window;
  await window.resize(1024, 700);
  await window.go('results');
  const row = rowOf('Closing call');
  await row.getByRole('cell').nth(2).getByRole('button').click();
  const panel = page.getByRole('complementary', { name: 'Closing call' });
  const { operations } = await window.api.statistics.photo({});
  const closing = operations.find(({ code }) => code === 'call-closing');
  await expect(panel).toContainText(`${closing?.observations} finished observations`);
  const first = panel.getByRole('grid').getByRole('row').nth(1);
  const [when = ''] = await first.locator('td').allInnerTexts();
  await first.getByRole('button').click();

  await expect(page).toHaveURL(/#\/today\/2026-03-27\?.*person=.*observation=/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('27 March');
  const [time = ''] = when.match(/\d\d:\d\d/) ?? [];
  const chosen = dayOf(page).list.getByRole('row', { selected: true });
  const isThere = async (): Promise<void> => {
    await expect(chosen).toHaveText(new RegExp(`^${time}.*Closing call`));
    await expect(chosen).toBeInViewport();
  };
  await isThere();
  await page.reload();
  await isThere();
});

test('shows the person and the days that stand in the address', async () => {
  const { page, api } = window;
  const people = await api.recording.people();
  const person = people[2];
  if (!person) throw new Error('The demonstration has six people');
  const filter = { personId: person.id, from: '2026-03-17', to: '2026-03-19' };
  await window.go(`results?person=${person.id}&from=${filter.from}&to=${filter.to}`);
  const photo = await api.statistics.photo(filter);
  const closing = photo.operations.find(({ code }) => code === 'call-closing');
  await expect(page.getByRole('combobox', { name: 'Person' })).toHaveValue(person.name);
  await expect(page.getByRole('button', { name: /^Period/ })).toContainText('17–19 March');
  await expect(page.getByText('3 days of people', { exact: true })).toBeVisible();
  await expect(rowOf('Closing call').getByRole('cell').nth(2)).toHaveText(
    String(closing?.observations),
  );
  const share = 1 - photo.resultMs / photo.workingMs;
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    `${Math.round(share * 100)} %`,
  );
});

test('opens any past day from the calendar, by keyboard too', async () => {
  const { page } = window;
  await window.go('workdays');
  await page.getByRole('button', { name: /24 March/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tuesday 24 March');
  await page.getByRole('button', { name: 'Calendar', exact: true }).click();
  const picker = page.getByRole('dialog');
  await picker.getByRole('button', { name: /24 March/ }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tuesday 17 March');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wednesday 18 March');
  expect(window.complaints).toEqual([]);
});
