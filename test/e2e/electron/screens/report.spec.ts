// The report of the demonstration study is saved as a real PDF; it says what the command line says of the same file.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { runCli } from '#main/cli/run-cli.ts';
import { formatAverageRange, formatShare } from '#shared/lib/format.ts';
import { operationName } from '#shared/operations/operation-name.ts';

import { type MainWindow, openMain } from '../../pages/main-window.ts';

let window: MainWindow;

test.beforeAll(async () => {
  window = await openMain({ args: ['--demo'] });
});
test.afterAll(() => window.running.stop());

/** Answers the question where to save, as the person would. */
const answerWith = (filePath: string): Promise<void> =>
  window.running.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === '', filePath: path });
  }, filePath);

/** The words of a PDF, in one line. */
const wordsOf = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');

interface Printed {
  readonly operations: readonly {
    readonly code: string;
    readonly name: string | null;
    readonly observations: number;
    readonly mean: {
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
    };
  }[];
  readonly totals: { readonly nonResultShare: { readonly value: number } };
}

test('what is printed agrees with the command line', async () => {
  const { page, api, running } = window;
  await window.go('reports');
  const organisation = page.getByRole('textbox', { name: 'Organisation' });
  await organisation.fill('Lighthouse Press');
  await organisation.press('Enter');
  await page.getByRole('textbox', { name: 'Conclusions' }).fill('Letters go to a coordinator.');
  await page.getByRole('textbox', { name: 'Conclusions' }).blur();
  await expect
    .poll(async () => (await api.studies.get()).report)
    .toMatchObject({
      organisation: 'Lighthouse Press',
      conclusions: 'Letters go to a coordinator.',
    });

  const file = join(running.userData, 'report.pdf');
  await answerWith(file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`The report is in ${file}`)).toBeVisible();

  const text = wordsOf(file);
  expect(text).toContain('Lighthouse Press');
  expect(text).toContain('Letters go to a coordinator.');
  const { dataFile } = await api.settings.about();
  const { output } = await runCli(['photo', '--db', dataFile, '--json']);
  const printed = JSON.parse(output) as Printed;
  expect(text).toContain(plain(formatShare('en', printed.totals.nonResultShare.value)));
  const contract = printed.operations.find(({ code }) => code === 'contract');
  const { value, low, high } = contract?.mean ?? {};
  const mean = formatAverageRange('en', (value ?? 0) * 1000, {
    low: (low ?? 0) * 1000,
    high: (high ?? 0) * 1000,
  });
  expect(text).toContain(operationName({ code: 'contract', name: null }, 'en'));
  expect(text).toContain(plain(mean));
  expect(window.complaints).toEqual([]);
});

test('nothing is written where nothing was chosen', async () => {
  const { page, running } = window;
  await window.go('reports');
  const before = readdirSync(running.userData);
  await answerWith('');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled();
  expect(readdirSync(running.userData).filter((name) => name.endsWith('.pdf'))).toEqual(
    before.filter((name) => name.endsWith('.pdf')),
  );
});

test('a folder that is not there is named', async () => {
  const { page, running } = window;
  await window.go('reports');
  const file = join(running.userData, 'no-such-folder', 'report.pdf');
  await answerWith(file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText('no-such-folder')).toBeVisible();
});

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
