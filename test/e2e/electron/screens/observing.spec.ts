// One person times another in the real application with real keys, continuously and reading by reading, and rates the
// pace: the other person's day, the operation and the file say what was seen.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, test } from '@playwright/test';

import { openForReading } from '#main/database/open-database.ts';
import { get, sql } from '#main/database/sql.ts';
import type { PersonId } from '#shared/recording/person.ts';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';
import { segmentsIn } from '../../support/record.ts';

let window: MainWindow;
let file: string;
let boris: PersonId;
let card: Locator;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  window = await openMain();
  file = (await window.api.settings.about()).dataFile;
  boris = (await window.api.recording.addPerson({ name: 'Boris' })).id;
  await window.api.studies.change({ policy: { isPaceRated: true } });
  await window.page.reload();
  card = window.page.getByRole('region', { name: 'Observation' });
});
test.afterAll(() => window.running.stop());

const heading = (): Locator => card.getByRole('heading', { level: 2 });

/** A key repeated within a third of a second is a bounce. */
async function press(key: string): Promise<void> {
  await window.page.waitForTimeout(400);
  await window.page.keyboard.press(key);
}

/** Anna sees Boris begin a contract. */
async function contractOfBoris() {
  const people = await window.api.recording.people();
  const observer = people.find(({ id }) => id !== boris);
  const { operations } = await window.api.operations.catalogue();
  const contract = operations.find(({ code }) => code === 'contract');
  if (!observer || !contract) throw new Error('Somebody observes a contract');
  const command = { kind: 'switch', operationId: contract.id } as const;
  return { personId: boris, observerId: observer.id, command };
}

const stateOfBoris = () => window.api.recording.state({ personId: boris });

test('times another person continuously', async () => {
  const { page } = window;
  await window.go('observe');
  await page.getByRole('combobox', { name: 'Who is observed' }).click();
  await page.getByRole('option', { name: 'Boris' }).click();
  await expect(heading()).toContainText('Boris');
  await page.locator('body').click({ position: { x: 600, y: 5 } });
  await press('1');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Boris is being observed');
  await press('3');
  await press(']');
  await press(']');
  await expect(card.getByRole('textbox', { name: 'Pace rating in percent' })).toHaveValue('110');
  await press('[');
  await expect(card.getByRole('textbox', { name: 'Pace rating in percent' })).toHaveValue('105');
  await press('Control+Enter');
  await expect(heading()).toHaveText('Press the key of what Boris is doing');
  const [first, second] = segmentsIn(file);
  expect(first?.end).toBe(second?.start);
  expect((await stateOfBoris()).lastObserved?.paceRating).toBe(105);
});

test('takes single readings, without a gap between them', async () => {
  const { page } = window;
  await page.getByText('Snap-back', { exact: true }).click();
  await page.locator('body').click({ position: { x: 600, y: 5 } });
  await press('3');
  await expect.poll(async () => (await stateOfBoris()).running !== null).toBe(true);
  await press('Space');
  await expect.poll(async () => (await stateOfBoris()).observedBy).toBeNull();
  await press('3');
  await expect.poll(async () => (await stateOfBoris()).running !== null).toBe(true);
  await press('Space');
  await expect.poll(async () => (await stateOfBoris()).observedBy).toBeNull();
  const { day } = await stateOfBoris();
  const { gaps, segments } = await window.api.workdays.day({ personId: boris, day });
  expect(gaps).toEqual([]);
  expect(segments).toHaveLength(4);
});

test('takes the last key back', async () => {
  await press('Control+z');
  await expect.poll(async () => (await stateOfBoris()).running !== null).toBe(true);
  await press('Space');
  await expect.poll(async () => (await stateOfBoris()).running).toBeNull();
});

test('is in the day of the other person, and of no other', async () => {
  const { page } = window;
  await window.go(`today?person=${boris}`);
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(5);
  const people = await window.api.recording.people();
  const anna = people.find(({ id }) => id !== boris);
  const { day } = await stateOfBoris();
  const own = await window.api.workdays.day({ personId: anna?.id ?? boris, day });
  expect(own.segments).toEqual([]);
});

test('shows the pace and the normal time of the operation, which can be rated afterwards', async () => {
  const { page } = window;
  await window.go('results');
  await expect(page.getByRole('main')).toContainText('Photograph by an observer: Anna');
  await page.getByRole('table').first().locator('tbody button').first().click();
  const panel = page.getByRole('complementary').filter({ has: page.getByRole('grid') });
  await expect(panel.getByRole('row', { name: 'Normal time' })).toContainText('not rated');
  const grid = panel.getByRole('grid');
  await grid.getByRole('row').nth(1).click();
  await panel.getByRole('button', { name: 'Rate the pace' }).click();
  await page.getByRole('textbox', { name: 'Pace in percent of the standard one' }).fill('120');
  await page.keyboard.press('Enter');
  await expect(grid).toContainText('120 %');
  const path = test.info().outputPath('rated readings.png');
  await page.screenshot({ path });
  await test.info().attach('rated readings', { path, contentType: 'image/png' });
  const db = openForReading(file);
  const row = get<{ rating: number }>(
    db,
    sql`SELECT pace_rating AS rating FROM observation WHERE pace_rating = 120`,
  );
  db.close();
  expect(row?.rating).toBe(120);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(grid).not.toContainText('120 %');
});

test('can be used and seen by everybody, in both languages', async () => {
  const { page, api } = window;
  await api.recording.observe(await contractOfBoris());
  for (const language of ['en', 'ru'] as const) {
    await api.settings.change({ language });
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
    ] as const) {
      await window.resize(width, height);
      await window.go('observe');
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
      const path = test.info().outputPath(`observing ${language} ${width}.png`);
      await page.screenshot({ path });
      await test
        .info()
        .attach(`observing in ${language}, ${width}`, { path, contentType: 'image/png' });
    }
  }
  await api.settings.change({ language: 'en' });
});
