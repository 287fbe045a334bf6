// The catalogue is edited by keyboard, taken back step by step, and stays clear with many operations.
import { expect, type Locator, test } from '@playwright/test';

import { type MainWindow, openMain } from '../../pages/main-window.ts';
import { recorderCard } from '../../pages/recorder-card.ts';

let window: MainWindow;

test.beforeEach(async () => {
  window = await openMain();
  await window.go('operations');
});
test.afterEach(async () => {
  expect(window.complaints).toEqual([]);
  await window.running.stop();
});

/** A line of the tree begins with its name; kind, index, unit and keys follow. */
const line = (name: string): Locator =>
  window.page.getByRole('treeitem', { name: new RegExp(`^${name}`) });

const names = async (): Promise<string[]> => {
  const lines = await window.page.getByRole('treeitem').all();
  return Promise.all(
    lines.map(async (each) => (await each.locator('[class*="name"]').textContent()) ?? ''),
  );
};

test('adds, renames, moves, archives and merges by keyboard, and takes all of it back', async () => {
  const { page } = window;
  const before = await names();
  await line('First call').focus();
  await page.keyboard.press('Insert');
  await page.keyboard.type('Voice message');
  await page.keyboard.press('Enter');
  await expect(line('Voice message')).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Recorded message');
  await page.keyboard.press('Enter');
  await expect(line('Recorded message')).toBeFocused();

  const place = (await names()).indexOf('Recorded message');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await names()).indexOf('Recorded message')).toBe(place - 1);

  await line('Invoice').focus();
  await page.keyboard.press('Delete');
  await expect(line('Invoice')).toHaveCount(0);
  await expect(page.getByText('Show the archive (1)')).toBeVisible();

  await line('Rework').click();
  await page.getByRole('button', { name: 'Merge into…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Searching');
  await page.getByRole('option', { name: /Searching/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(line('Rework')).toHaveCount(0);

  for (const back of [
    () => expect(line('Rework')).toHaveCount(1),
    () => expect(line('Invoice')).toHaveCount(1),
    async () => {
      await expect.poll(async () => (await names()).indexOf('Recorded message')).toBe(place);
    },
    () => expect(line('Voice message')).toHaveCount(1),
    () => expect(line('Voice message')).toHaveCount(0),
  ]) {
    await line('First call').focus();
    await page.keyboard.press('Control+z');
    await back();
  }
  expect(await names()).toEqual(before);
});

test('keeps sixty operations clear: counted, found by a part of the name, all in reach', async () => {
  const { page, api } = window;
  const { groups, operations } = await api.operations.catalogue();
  const values = {
    kind: 'support',
    timeIndex: 'ОП',
    unit: null,
    colourStep: 0,
    hotkey: null,
  } as const;
  for (let nth = operations.length; nth < 60; nth += 1) {
    const group = groups[nth % groups.length];
    if (!group) throw new Error('There is no group');
    const edit = {
      kind: 'add',
      groupId: group.id,
      values: { ...values, name: `Operation ${nth}` },
    } as const;
    await api.operations.edit({ edit });
  }
  await window.resize(1024, 700);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('60 operations');
  await line('First call').focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('treeitem').last()).toBeFocused();
  await expect(page.getByRole('treeitem').last()).toBeInViewport();
  const tree = page.getByRole('tree');
  expect(await tree.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await page.getByRole('textbox', { name: 'Find an operation' }).fill('tion 42');
  await expect(line('Operation 42')).toBeVisible();
  await expect
    .poll(async () => (await names()).filter((name) => name.startsWith('Operation')))
    .toEqual(['Operation 42']);

  await window.go('today');
  const card = recorderCard(page);
  await card.pickBy('Start', 'tion 57');
  await expect(card.name).toHaveText('Operation 57');
});
