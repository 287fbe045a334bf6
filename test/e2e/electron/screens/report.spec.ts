// The report of the demonstration study is saved as a real PDF; it says what the command line says of the same file.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import type { ReportDocument } from '#main/cli/report/report-document.ts';
import { runCli } from '#main/cli/run-cli.ts';
import {
  formatAverage,
  formatAverageRange,
  formatNumber,
  formatShare,
} from '#shared/lib/format.ts';
import { operationName } from '#shared/operations/operation-name.ts';

import { type MainWindow, openMain, settled } from '../../pages/main-window.ts';

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

/** What the command line says of the same file. */
async function printedOf(): Promise<ReportDocument> {
  const { dataFile } = await window.api.settings.about();
  const { output } = await runCli(['report', '--db', dataFile, '--language', 'en', '--json']);
  return JSON.parse(output) as ReportDocument;
}

/** Saves the report that is shown; returns its words. */
async function saved(name: string): Promise<string> {
  const { page } = window;
  const file = resolve('test-results', name);
  await answerWith(file);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`The report is in ${file}`)).toBeVisible();
  return wordsOf(file);
}

test('what is printed agrees with the command line', async () => {
  const { page, api } = window;
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

  const text = await saved('report.pdf');
  expect(text).toContain('Lighthouse Press');
  expect(text).toContain('Letters go to a coordinator.');
  const { totals, operations } = await printedOf();
  expect(text).toContain(plain(formatShare('en', totals.nonResultShare.value ?? 0)));
  const contract = operations.find(({ code }) => code === 'contract');
  const { value, low, high } = contract?.mean ?? {};
  const mean = formatAverageRange('en', (value ?? 0) * 1000, {
    low: (low ?? 0) * 1000,
    high: (high ?? 0) * 1000,
  });
  expect(text).toContain(operationName({ code: 'contract', name: null }, 'en'));
  expect(text).toContain(plain(mean));
  expect(window.complaints).toEqual([]);
});

const persons = (value: number | null | undefined): string =>
  formatNumber('en', value ?? 0, 2, true);
const percent = (share: number | null | undefined): string =>
  formatNumber('en', (share ?? 0) * 100, 1, true);

test('norms and head-count on paper are those of the command line', async () => {
  await window.go('reports');
  const text = await saved('report-norms.pdf');
  const { norms, headcount } = await printedOf();
  const approved = norms.filter(({ source }) => source === 'approved');
  expect(approved.length).toBeGreaterThan(3);
  for (const { norm, versions } of approved) {
    expect(text).toContain(plain(formatAverage('en', (norm.value ?? 0) * 1000)));
    for (const { version, approvedBy } of versions) {
      expect(text).toContain(`version ${version}, `);
      expect(text).toContain(approvedBy);
    }
  }
  const { listed, low, high } = headcount.persons ?? {};
  expect(text).toContain(`${persons(listed)} (${persons(low)}–${persons(high)})`);
});

test('work sampling and beliefs on paper are those of the command line', async () => {
  await window.go('reports');
  const text = await saved('report-sampling.pdf');
  const { sampling, beliefs } = await printedOf();
  const { prompts, missed, check } = sampling;
  expect(text).toContain(`${formatNumber('en', prompts)} answered, ${missed} missed`);
  for (const { share, naive } of sampling.operations.slice(0, 5)) {
    expect(text).toContain(`${percent(share.low)}–${percent(share.high)} %`);
    expect(text).toContain(`${percent(naive?.low)}–${percent(naive?.high)} %`);
  }
  expect(text).toContain(`κ = ${persons(check.kappa?.value)}`);
  expect(text).toContain(plain(formatShare('en', beliefs.nonResult?.believed ?? 0)));
});

test('a part is left out by the keyboard, stays out, and comes back with undo', async () => {
  const { page, api } = window;
  await window.go('reports');
  const choice = page.getByRole('group', { name: 'Parts of the report' });
  const part = page.getByRole('region', { name: 'Work sampling' });
  await expect(part).toBeVisible();
  await choice.getByRole('checkbox', { name: 'Operations' }).focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
  await expect(choice.getByRole('checkbox', { name: 'Work sampling' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(part).toBeHidden();
  await expect.poll(async () => (await api.studies.get()).report.leftOut).toEqual(['sampling']);
  await window.go('results');
  await window.go('reports');
  await expect(page.getByRole('region', { name: 'Norms of time' })).toBeVisible();
  await expect(part).toBeHidden();
  expect(await saved('report-without.pdf')).not.toContain('Shares of the moments');

  await choice.getByRole('checkbox', { name: 'Losses' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Losses' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: 'Losses' })).toBeVisible();
  await choice.getByRole('checkbox', { name: 'Work sampling' }).focus();
  await page.keyboard.press('Space');
  await expect(part).toBeVisible();
  expect(window.complaints).toEqual([]);
});

test('a part without figures says why in a sentence', async () => {
  const { page, api } = window;
  await window.go('reports');
  const likeCosts = page.getByRole('region', { name: /^Like costs/ });
  await expect(likeCosts).toContainText('choose one above');
  const [person] = await api.recording.people();
  await window.go(`reports?person=${person?.id ?? ''}`);
  await expect(likeCosts.getByRole('table')).toBeVisible();
});

for (const language of ['en', 'ru'] as const) {
  test(`hinders nobody, and fits a small window, in ${language}`, async () => {
    test.setTimeout(120_000);
    const { page, api } = window;
    await api.settings.change({ language });
    for (const [width, height] of [
      [1440, 900],
      [1024, 700],
    ] as const) {
      await window.resize(width, height);
      await window.go('help');
      await window.go('reports');
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`)),
      ).toEqual([]);
      const tooWide = await page.evaluate(() => {
        const main = document.querySelector('main');
        return main ? main.scrollWidth - main.clientWidth : 0;
      });
      expect(tooWide).toBeLessThanOrEqual(0);
      await page.getByRole('heading', { level: 1 }).evaluate((top) => top.scrollIntoView());
      await page.screenshot({ path: `test-results/report-${language}-${width}.png` });
      for (const name of ['cards', 'sampling', 'norms', 'reckoning']) {
        await page.locator(`#report-${name}`).evaluate((part) => part.scrollIntoView());
        await page.screenshot({ path: `test-results/report-${language}-${width}-${name}.png` });
      }
    }
    await api.settings.change({ language: 'en' });
  });
}

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
