// A reading is left out of its average in the real application: every figure follows, the rows and the command line
// agree, and undo brings all back.
import { expect, type Locator, test } from '@playwright/test';

import { runCli } from '#main/cli/run-cli.ts';

import { type MainWindow, openMain } from '../../pages/main-window.ts';
import { rawReadings } from '../../support/raw-readings.ts';

const CODE = 'contract';

let window: MainWindow;
let file: string;
let panel: Locator;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
  file = (await window.api.settings.about()).dataFile;
  panel = window.page.getByRole('complementary', { name: 'Contract' });
});
test.afterAll(() => window.running.stop());

const minutes = (ms: number): string => (ms / 60_000).toFixed(1);

/** The value of a figure, the one without excluded readings first. */
const figure = (name: string): Locator =>
  panel
    .getByRole('table', { name: 'Figures' })
    .getByRole('row', { name })
    .getByRole('cell')
    .first();

/** What stands in the panel is what the rows of the file give. */
async function expectFigures(): Promise<void> {
  const raw = rawReadings(file, CODE);
  await expect(figure('Readings')).toHaveText(`${raw.n} of ${raw.personDays} days of people`);
  await expect(figure('Average')).toHaveText(
    `${minutes(raw.mean)} (${minutes(raw.low)}–${minutes(raw.high)})\u00A0min`,
  );
  await expect(figure('Needed')).toContainText(`${raw.requiredDays} days`);
  const missing = raw.requiredDays - raw.personDays;
  await expect(panel).toContainText(`with 90\u00A0% assurance; without it, ${missing}`);
}

/** What the command line prints of the operation now. */
async function printedNow(): Promise<{
  readonly line: PrintedOperation;
  readonly row: PrintedRow;
}> {
  const { output } = await runCli(['photo', '--db', file, '--operations', '--json']);
  const { operations, rows } = JSON.parse(output) as Printed;
  const line = operations.find(({ code }) => code === CODE);
  const row = rows.find(({ code }) => code === CODE);
  if (!line || !row) throw new Error(`nothing is printed of ${CODE}`);
  return { line, row };
}

/** The command line says the same as the rows of the file, and as the screen to its last digit. */
async function expectCommandLine(excluded: number): Promise<void> {
  const raw = rawReadings(file, CODE);
  const { line, row } = await printedNow();
  expect(line).toMatchObject({
    observations: raw.n,
    excluded,
    required: { personDays: raw.requiredDays },
  });
  expect(line.mean.value).toBeCloseTo(raw.mean / 1000, 6);
  expect(line.mean.low).toBeCloseTo(raw.low / 1000, 3);
  expect(line.mean.high).toBeCloseTo(raw.high / 1000, 3);
  const { value, low, high } = line.mean;
  await expect(figure('Readings')).toContainText(`${line.observations} of `);
  await expect(figure('Average')).toHaveText(
    `${shown(value)} (${shown(low)}–${shown(high)})\u00A0min`,
  );
  await expect(figure('Median')).toHaveText(`${shown(line.median)}\u00A0min`);
  await expect(figure('P90')).toHaveText(`${shown(line.p90)}\u00A0min`);
  await expect(figure('Needed')).toHaveText(
    `${line.required.personDays} days · ${line.required.observations} readings`,
  );
  await expectRow(row);
}

/** The chronocard says the same as the printed row. */
async function expectRow(row: PrintedRow): Promise<void> {
  await expect(figure('Куст')).toHaveText(row.stability.value.toFixed(1));
  for (const [formula, name] of FORMULAS) {
    // oxlint-disable-next-line no-await-in-loop -- line by line
    await expect(required(name)).toHaveText(String(row.required[formula]));
  }
}

const shown = (seconds: number): string => minutes(seconds * 1000);

/** The lines of the chronocard, by their key in the document. */
const FORMULAS = [
  ['student', 't, readings'],
  ['clustered', 't, days of people'],
  ['ilo', 'ILO'],
  ['mundel', 'Mundel'],
  ['nii-truda', 'НИИ труда'],
] as const;

const required = (name: string): Locator =>
  panel
    .getByRole('table', { name: 'Required by' })
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .getByRole('cell')
    .first();

interface Printed {
  readonly operations: readonly PrintedOperation[];
  readonly rows: readonly PrintedRow[];
}

interface PrintedRow {
  readonly code: string;
  readonly stability: { readonly value: number };
  readonly required: Readonly<Record<string, number | null>>;
}

interface PrintedOperation {
  readonly code: string;
  readonly observations: number;
  readonly median: number;
  readonly p90: number;
  readonly required: { readonly personDays: number; readonly observations: number };
  readonly mean: { readonly value: number; readonly low: number; readonly high: number };
}

test('leaves a reading out, and brings it back', async () => {
  const { page, api } = window;
  await window.go('results');
  await page
    .getByRole('table', { name: 'Operations' })
    .getByRole('button', { name: 'Contract', exact: true })
    .click();
  await expect(page).toHaveURL(/operation=/);
  await expectFigures();
  const before = rawReadings(file, CODE);
  await expectCommandLine(0);

  const { operations } = await api.operations.catalogue();
  const id = operations.find(({ code }) => code === CODE)?.id ?? '';
  const { rows } = await api.statistics.observations({ operationIds: [id], limit: 500 });
  const longest = rows.reduce((best, row, at) => (row.ms > (rows[best]?.ms ?? 0) ? at : best), 0);
  const row = panel
    .getByRole('grid')
    .getByRole('row')
    .nth(longest + 1);
  await row.getByRole('gridcell').or(row.locator('td')).nth(2).click();
  await panel.getByRole('grid').focus();
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Why is this no reading?' });
  await dialog.getByRole('radio', { name: 'Timer forgotten' }).check();
  await page.keyboard.press('Enter');

  await expect(row).toContainText('Timer forgotten');
  await expect(row.locator('s').first()).toBeVisible();
  const after = rawReadings(file, CODE);
  expect(after.n).toBe(before.n - 1);
  expect(after.mean).toBeLessThan(before.mean);
  expect(after.requiredDays).not.toBe(before.requiredDays);
  await expectFigures();
  await expectCommandLine(1);

  await panel.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
  await expect(row).not.toContainText('Timer forgotten');
  expect(rawReadings(file, CODE)).toEqual(before);
  await expectFigures();
  await expectCommandLine(0);

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/operation=/);
  expect(window.complaints).toEqual([]);
});
