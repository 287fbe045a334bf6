// A past day is put right: by mouse, and by keyboard alone; nothing that it replaces is lost.
import { rmSync } from 'node:fs';

import { expect, type Page, test } from '@playwright/test';

import { type Day, dayOf } from '../../pages/day.ts';
import { type MainWindow, openMain } from '../../pages/main-window.ts';
import { temporaryFolder } from '../../support/launch.ts';
import { dayAgo, playDay } from '../../support/played-day.ts';
import { dataFileOf } from '../../support/record.ts';

const YESTERDAY = dayAgo(1);

const RECORDED = [
  '09:00–09:20 First call',
  '09:20–10:00 Correspondence',
  '09:40–09:45 Client’s question',
  '10:30–11:00 Quote',
  '11:00–12:00 Closing call',
];

let userData: string;
let window: MainWindow;
let page: Page;
let day: Day;

test.beforeEach(async () => {
  userData = temporaryFolder();
  await playDay(dataFileOf(userData), 'Anna', YESTERDAY, [
    ['09:00', 'switch:call-first'],
    ['09:20', 'switch:correspondence'],
    ['09:40', 'interrupt:care-question'],
    ['09:45', 'resume'],
    ['10:00', 'pause'],
    ['10:30', 'switch:quote'],
    ['11:00', 'switch:call-closing'],
    ['12:00', 'end-day'],
  ]);
  window = await openMain({ userData });
  await window.go(`today/${YESTERDAY}`);
  page = window.page;
  day = dayOf(page);
  await expect.poll(day.lines).toEqual(RECORDED);
});
test.afterEach(async () => {
  expect(window.complaints).toEqual([]);
  await window.running.stop();
  rmSync(userData, { recursive: true, force: true });
});

test('by mouse: a gap is filled, an edge is dragged, both are taken back', async () => {
  await day.clickAt('10:15');
  await expect(day.dialog.getByRole('textbox', { name: 'Start' })).toHaveValue(/^10:00/);
  await day.chooseOperation('lunch');
  await day.dialog.getByRole('button', { name: 'Fill' }).click();
  await expect(day.dialog).toBeHidden();
  const filled = [...RECORDED.slice(0, 3), '10:00–10:30 Lunch', ...RECORDED.slice(3)];
  await expect.poll(day.lines).toEqual(filled);

  await day.clickAt('11:30');
  await day.drag('12:00', '11:40');
  await expect.poll(async () => (await day.lines()).at(-1)).toMatch(/^11:00–11:(39|40|41) Closing/);

  await page.keyboard.press('Control+z');
  await expect.poll(day.lines).toEqual(filled);
  await page.keyboard.press('Control+z');
  await expect.poll(day.lines).toEqual(RECORDED);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(day.lines).toEqual(filled);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await day.lines()).at(-1)).toMatch(/^11:00–11:(39|40|41) Closing/);
});

test('by keyboard alone: every repair, many steps back and forth, and the history tells', async () => {
  await day.timeline.focus();
  await page.keyboard.press('End');
  await expect(day.cursor).toHaveText(/Closing call/);
  await page.keyboard.press('Home');
  await expect(day.cursor).toHaveText(/First call/);
  const steps: string[][] = [await day.lines()];
  const after = async (check: (lines: readonly string[]) => void): Promise<void> => {
    await expect(async () => check(await day.lines())).toPass({ timeout: 8000 });
    // A dialog that is still closing keeps the keys of the day.
    await expect(day.dialog).toBeHidden();
    steps.push(await day.lines());
  };

  await page.keyboard.press('s');
  await day.dialog.getByRole('textbox', { name: /second part/ }).press('Control+a');
  await page.keyboard.type('9:05');
  await page.keyboard.press('Enter');
  await after((lines) =>
    expect(lines.slice(0, 2)).toEqual(['09:00–09:05 First call', '09:05–09:20 First call']),
  );

  await day.timeline.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await after((lines) => expect(lines).toEqual(RECORDED));

  await day.timeline.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('r');
  await page.keyboard.type('follow');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('wrong key');
  await page.keyboard.press('Enter');
  await after((lines) => expect(lines.at(-1)).toBe('11:00–12:00 Follow-up call'));

  await day.timeline.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Alt+ArrowLeft');
  await after((lines) => expect(lines.at(-1)).toBe('11:00–11:59 Follow-up call'));

  await day.timeline.focus();
  await page.keyboard.press('End'); // the gap that the moved edge left
  await expect(day.cursor).toHaveText(/^Gap/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await after((lines) => expect(lines).toEqual(RECORDED.slice(0, 4)));

  await page.keyboard.press('n');
  await expect(day.dialog).toBeVisible();
  await page.keyboard.type('meeting');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('13:00');
  await page.keyboard.press('Tab');
  await page.keyboard.type('13:30');
  await page.keyboard.press('Enter');
  await after((lines) => expect(lines.at(-1)).toMatch(/^13:00–13:30 .*eeting/));

  await expect(day.dialog).toBeHidden();
  for (const lines of steps.toReversed().slice(1)) {
    await page.keyboard.press('Control+z');
    await expect.poll(day.lines).toEqual(lines);
  }
  for (const lines of steps.slice(1)) {
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(day.lines).toEqual(lines);
  }

  await day.tool('History').press('Enter');
  await expect(day.history).toContainText('wrong key');
  await expect(day.history).toContainText('Follow-up call');
  await expect(day.history.locator('s').filter({ hasText: 'Closing call' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(day.history).toBeHidden();
});

test('refuses an overlap and names the times that are in the way', async () => {
  await page.keyboard.press('n');
  await page.keyboard.type('lunch');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10:00');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10:45');
  await page.keyboard.press('Enter');
  await expect(day.dialog.getByRole('alert')).toContainText('“Quote”');
  await expect(day.dialog.getByRole('alert')).toContainText('10:30');
  await expect(day.dialog.getByRole('alert')).toContainText('10:45');
  await page.keyboard.press('Escape');
  await expect(day.dialog).toBeHidden();
  expect(await day.lines()).toEqual(RECORDED);
});
