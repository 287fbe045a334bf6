// What was left running yesterday, or when the application died: one question, and what was answered holds.
import { rmSync } from 'node:fs';

import { expect, test } from '@playwright/test';
import BetterSqlite3 from 'better-sqlite3';

import { dayOf } from '../../pages/day.ts';
import { type MainWindow, openMain } from '../../pages/main-window.ts';
import { recorderCard } from '../../pages/recorder-card.ts';
import { temporaryFolder } from '../../support/launch.ts';
import { dayAgo, playDay } from '../../support/played-day.ts';
import { dataFileOf, segmentsIn } from '../../support/record.ts';

const DAY = dayAgo(2);
const LAST_SIGN = new Date(`${DAY}T18:42`).getTime();

let userData: string;
let window: MainWindow;

test.beforeEach(() => {
  userData = temporaryFolder();
});
test.afterEach(async () => {
  await window.running.stop();
  rmSync(userData, { recursive: true, force: true });
});

/** A day whose end nobody recorded; the last sign of life came at 18:42. */
async function openAfterForgottenDay(): Promise<void> {
  await playDay(dataFileOf(userData), 'Anna', DAY, [
    ['09:00', 'switch:call-first'],
    ['18:00', 'switch:correspondence'],
  ]);
  const db = new BetterSqlite3(dataFileOf(userData));
  db.prepare('UPDATE heartbeat SET beat_at = ?').run(LAST_SIGN);
  db.close();
  window = await openMain({ userData });
}

const endOfLast = (): number | null | undefined => segmentsIn(dataFileOf(userData)).at(-1)?.end;

test('asks once whether the forgotten day ended at the last sign of work, and takes yes', async () => {
  await openAfterForgottenDay();
  const { page } = window;
  const question = page.getByRole('region', { name: 'Question about your time' });
  await expect(question).toContainText('The last sign of work was at 18:42');
  await question.getByRole('button', { name: 'Yes, at 18:42' }).click();
  await expect(question).toBeHidden();
  expect(endOfLast()).toBe(LAST_SIGN);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(question).toBeHidden();
});

test('takes a later end of the forgotten day, and the day shows it', async () => {
  await openAfterForgottenDay();
  const { page } = window;
  const question = page.getByRole('region', { name: 'Question about your time' });
  await question.getByRole('textbox', { name: 'When the day ended' }).fill('19:10');
  await question.getByRole('button', { name: 'Set' }).click();
  await expect(question).toBeHidden();
  await window.go(`today/${DAY}`);
  await expect
    .poll(async () => (await dayOf(page).lines()).at(-1))
    .toBe('18:00–19:10 Correspondence');
});

test('asks once after it was killed, and goes on with the same', async () => {
  window = await openMain({ userData });
  await recorderCard(window.page).pickBy('Start', 'closing');
  await expect(recorderCard(window.page).name).toHaveText('Closing call');
  await window.running.kill();
  expect(segmentsIn(dataFileOf(userData))).toMatchObject([{ code: 'call-closing', end: null }]);
  // Longer than the minutes about which nobody is asked.
  const db = new BetterSqlite3(dataFileOf(userData));
  const back = 30 * 60_000;
  db.exec(`UPDATE segment SET started_at = started_at - ${back};
           UPDATE shift SET started_at = started_at - ${back};
           UPDATE heartbeat SET beat_at = beat_at - ${back} + 1000;`);
  db.close();

  window = await openMain({ userData });
  const { page } = window;
  const question = page.getByRole('region', { name: 'Question about your time' });
  await expect(question).toContainText('Chronokadr was not running');
  await expect(question).not.toContainText('more question');
  await question.getByRole('button', { name: 'Still “Closing call”' }).click();
  await expect(question).toBeHidden();
  const ends = segmentsIn(dataFileOf(userData)).map(({ code, end }) => [code, end]);
  expect(ends.every(([code]) => code === 'call-closing')).toBe(true);
});
