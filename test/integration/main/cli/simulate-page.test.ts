// The result of a scenario as one page: the finding with its terms, every number with its range, and what is left out.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { assert } from '#shared/lib/assert.ts';
import { formatNumber } from '#shared/lib/format.ts';
import { servicesChanged, servicesKept } from '#shared/simulation/cases/services-scenarios.ts';
import { countedNumbers } from '#shared/simulation/model/scenario-numbers.ts';

let folder = '';
let db = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-page-'));
  db = join(folder, 'demo.sqlite');
  const { code } = await runCli(['demo', '--db', db, '--seed', '1']);
  assert(code === 0, 'the demonstration is written');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STAFF = { seniors: 3, juniors: 3, coordinators: 1, accountManagers: 1 };
const WRITTEN = '<b>Split & "hires"</b>';
const scenario = {
  ...servicesChanged({ months: 24, leadsAfter: 600 }, STAFF, 'base'),
  name: WRITTEN,
};
const FEW = ['--replications', '3', '--seed', '5'];

function fileWith(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

async function pageOf(...words: string[]): Promise<string> {
  const out = join(folder, 'page.html');
  const { code, output } = await runCli(['simulate', ...words, ...FEW, '--out', out, '--force']);
  expect([code, output.split('\n')[0]]).toEqual([0, out]);
  return readFileSync(out, 'utf8').replaceAll(/[\u00A0\u202F]/g, ' ');
}

/** The cells of the rows of a table, by its name. */
function rowsOf(page: string, title: string): string[][] {
  const table = page.split(`<table aria-label="${title}">`)[1]?.split('</table>')[0] ?? '';
  return table
    .split('<tr>')
    .slice(2)
    .map((row) => [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell = '']) => cell));
}

describe('simulate --out', () => {
  it('is one page without anything to run or to load, in the language that was asked for', async () => {
    for (const [language, title] of [
      ['ru', 'На чём это держится'],
      ['en', 'What this rests on and what it leaves out'],
    ] as const) {
      const page = await pageOf(fileWith('own.json', scenario), '--language', language);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain(title);
      expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:|javascript:/i);
      expect(page.match(/<table/g)?.length).toBe(page.match(/<\/table>/g)?.length);
      expect(page).not.toMatch(/simulation\.|NaN|undefined|\{\{/);
    }
  }, 60_000);

  it('says the finding with its range, and of whom, when, how often and by what it is true', async () => {
    const file = fileWith('own.json', scenario);
    const page = await pageOf(file, '--language', 'en');
    const { output } = await runCli(['simulate', file, ...FEW, '--json']);
    const document = JSON.parse(output);
    const { ratio } = document.scenarios[0];
    const two = (value: number): string => formatNumber('en', value, 2, true);
    expect(page).toContain(
      `<h1>Revenue × ${two(ratio.mean)} of now (${two(ratio.low80)}–${two(ratio.high80)} in 8 of 10 cases): 8 people, 2 of them hired, 600 leads a month, 1–6 months after the change</h1>`,
    );
    expect(page).toContain(`Forecast under ${document.assumed} assumptions`);
    expect(page).toContain(`3 runs of the engine of events ${document.version}`);
    expect(page).toContain('seed 5');
    // Every mention of a forecast has its assumptions beside it.
    for (const [sentence] of page.matchAll(/[^.<>]*forecast[^.<>]*/gi)) {
      expect(sentence).toContain('assumptions');
    }
  }, 60_000);

  it('lists every number with its origin and range, and every month with its band', async () => {
    const page = await pageOf(fileWith('own.json', scenario), '--language', 'en');
    const numbers = rowsOf(page, 'Numbers');
    expect(numbers).toHaveLength(countedNumbers(scenario).length);
    for (const cells of numbers) {
      expect(cells).toHaveLength(5);
      expect(cells.every((cell) => cell !== '' && cell !== '—')).toBe(true);
    }
    const months = rowsOf(page, 'Leads, deals and revenue');
    expect(months).toHaveLength(24);
    expect(months[0]?.[0]).toBe('−17');
    expect(months.at(-1)?.[0]).toBe('6');
    for (const cells of months) {
      expect(cells.at(-2)).toMatch(/^[\d,]+ ± [\d,]+ \([-\d,]+–[\d,]+\)$/);
    }
    // Until the change both are the same.
    expect(months.map((cells) => cells.at(-1) === '')).toEqual(
      months.map((_, month) => month < 18),
    );
  }, 60_000);

  it('draws revenue of both with their bands, and nothing else', async () => {
    const page = await pageOf(fileWith('own.json', scenario), '--language', 'en');
    const drawing = page.split('<svg')[1]?.split('</svg>')[0] ?? '';
    const points = (part: string): number[] =>
      [...drawing.matchAll(new RegExp(`<${part} class="\\w+" points="([^"]*)"`, 'g'))].map(
        ([, list = '']) => list.split(' ').length,
      );
    // Nine months before the change and six after it; with the change from its eve on.
    expect(points('polyline')).toEqual([15, 7]);
    expect(points('polygon')).toEqual([30, 14]);
    expect(page.match(/<svg/g)).toHaveLength(1);
    expect(drawing).toContain('>as it is</text>');
    expect(drawing).toContain('>after the change</text>');
    for (const [, x = '', y = ''] of drawing.matchAll(/([\d.]+),([\d.]+)[ "]/g)) {
      expect([Number(x) <= 900, Number(y) <= 280]).toEqual([true, true]);
    }
  }, 60_000);

  it('tells who does what, as it is and after the change', async () => {
    const page = await pageOf(fileWith('own.json', scenario), '--language', 'en');
    expect(rowsOf(page, 'As it is').map(([role, people]) => [role, people])).toEqual([
      ['Manager', 'M1, M2, M3, M4, M5, M6'],
    ]);
    const roles = new Map(
      rowsOf(page, 'After the change').map(([role = '', people, order]) => [
        role,
        { people, order },
      ]),
    );
    expect(roles.get('Senior')).toEqual({ people: 'M1, M2, M3', order: 'Closing call' });
    expect(roles.get('Junior')?.order).toBe('Follow-up call → Correspondence → First call');
  }, 60_000);

  it('has hours, queues and money of both, and others where they are asked for', async () => {
    const file = fileWith('own.json', scenario);
    const kept = fileWith('kept.json', servicesKept({ months: 24, leadsAfter: 600 }));
    const alone = await pageOf(file, '--language', 'en');
    for (const id of ['roles', 'months', 'hours', 'queues', 'money', 'basis']) {
      expect(alone).toContain(`<section id="${id}">`);
    }
    expect(alone).not.toContain('<section id="compare">');
    expect(alone).toMatch(/Difference of late months: [−\d,]+ \([−\d,]+ … [−\d,]+\)/);
    const page = await pageOf(file, '--compare', kept, '--language', 'en');
    const compared = rowsOf(page, 'Side by side, on the same luck');
    expect(compared.map(([name]) => name)).toEqual([
      '&lt;b&gt;Split &amp; &quot;hires&quot;&lt;/b&gt;',
      'as-is',
    ]);
    expect(compared[1]?.[3]).toMatch(/ … /);
    expect(page).toContain('run 3 times on the same luck, seed 5');
  }, 60_000);

  it('keeps what people wrote as text', async () => {
    const page = await pageOf(fileWith('own.json', scenario), '--language', 'en');
    expect(page).toContain('&lt;b&gt;Split &amp; &quot;hires&quot;&lt;/b&gt;');
    expect(page).not.toContain('<b>');
  }, 60_000);

  it('names the months of a study, its calendar and its operations', async () => {
    const page = await pageOf('--db', db, '--language', 'en');
    const months = rowsOf(page, 'Leads, deals and revenue');
    expect(months[18]?.slice(0, 2)).toEqual(['1', 'Apr 2026']);
    const numbers = new Map(
      rowsOf(page, 'Numbers').map(([name = '', ...rest]) => [name, rest] as const),
    );
    expect(numbers.get('Working days of a month')?.at(-1)).toBe(
      'production calendar 2024, 2025, 2026, 2027',
    );
    expect(numbers.get('First call: minutes each')?.at(-1)).toMatch(/^measured, n = \d+$/);
    expect(
      [...numbers.keys()].some((name) => /^Correspondence, .+: minutes each$/.test(name)),
    ).toBe(true);
  }, 60_000);

  it('is the same for the same seed', async () => {
    const file = fileWith('own.json', scenario);
    expect(await pageOf(file, '--language', 'en')).toBe(await pageOf(file, '--language', 'en'));
  }, 60_000);

  it('writes the case too', async () => {
    const page = await pageOf('--case', 'services', '--staff', '2,2,1,1', '--language', 'ru');
    expect(page).toMatch(/<h1>Выручка × [\d,]+ от нынешней \(/);
  }, 120_000);
});

describe('a page is refused', () => {
  it.each([
    [['--engine', 'mean'], 'page.html', 'invalid-input', 'expected numbers have no ranges'],
    [[], 'page.txt', 'usage', 'is no name of an HTML file'],
  ])('with %j as %s', async (words, name, errorCode, message) => {
    const out = join(folder, `refused-${name}`);
    const file = fileWith('own.json', scenario);
    const { output, code } = await runCli(['simulate', file, ...words, '--out', out, '--json']);
    const { error } = JSON.parse(output);
    expect([code, error.code]).toEqual([1, errorCode]);
    expect(error.message).toContain(message);
    expect(existsSync(out)).toBe(false);
  });

  it('where there is one already, and with options that go nowhere', async () => {
    const file = fileWith('own.json', scenario);
    const there = fileWith('there.html', 'x');
    const said = async (...words: string[]): Promise<string> => {
      const { output, code } = await runCli(['simulate', ...words, '--json']);
      expect(code).toBe(1);
      return JSON.parse(output).error.message;
    };
    expect(await said(file, '--out', there)).toContain('already a file');
    expect(await said(file, '--force')).toContain('--force belongs to --out');
    expect(await said(file, '--language', 'ru')).toContain('--language belongs to');
    expect(await said('--selfcheck', '--out', join(folder, 'x.html'))).toContain(
      '--out says nothing',
    );
    expect(readFileSync(there, 'utf8')).toBe('"x"');
  });
});
