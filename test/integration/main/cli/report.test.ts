// `report` says what `photo` says, part by part, and writes it as one page that needs nothing from elsewhere.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { apiOver, withStore } from '#main/cli/open-for-cli.ts';
import type { ReportDocument } from '#main/cli/report/report-document.ts';
import { runCli } from '#main/cli/run-cli.ts';
import type { Api } from '#shared/contract/contract.ts';
import { assert } from '#shared/lib/assert.ts';
import { formatAverageRange, formatNumber, formatShare } from '#shared/lib/format.ts';
import { REPORT_PARTS } from '#shared/studies/report-parts.ts';
import type { StudyPatch } from '#shared/studies/study.ts';
import { cli, cliFolder } from '#test/support/cli.ts';

const folder = cliFolder();
const db = folder.at('study.sqlite');

beforeAll(async () => {
  await cli('demo', '--db', db);
  await inStudy(async ({ operations, statistics, workdays }) => {
    const catalogue = await operations.catalogue();
    const contract = catalogue.operations.find(({ code }) => code === 'contract');
    assert(contract !== undefined, 'there are contracts');
    const { rows } = await statistics.observations({ operationIds: [contract.id], limit: 1 });
    for (const { personId, day, observationId } of rows) {
      const reason = 'Позвонил клиент <b>';
      const repair = { kind: 'exclude' as const, observationIds: [observationId], reason };
      await workdays.repair({ personId, day, repair });
    }
  });
  await change({ report: { organisation: 'Маяк & Ко', conclusions: '<script>alert(1)</script>' } });
});

/** Does something in the study as the application does. */
const inStudy = (work: (api: Api) => Promise<unknown>): Promise<unknown> =>
  withStore(
    db,
    () => {},
    (store) => work(apiOver(store)),
  );

const change = (patch: StudyPatch): Promise<unknown> =>
  inStudy(({ studies }) => studies.change(patch));

const ask = async (...words: string[]): Promise<ReportDocument> =>
  (await cli('report', '--db', db, ...words)).json as unknown as ReportDocument;

let pages = 0;
async function page(...words: string[]): Promise<string> {
  pages += 1;
  const out = folder.at(`page-${pages}.html`);
  const { code } = await runCli(['report', '--db', db, '--out', out, ...words]);
  expect(code).toBe(0);
  return readFileSync(out, 'utf8').replaceAll('\u00A0', ' ');
}

describe('report --json', () => {
  it.each([
    ['everybody', []],
    [
      'a person and some days',
      ['--person', 'Анна К.', '--from', '2026-03-18', '--weekdays', 'wed,thu'],
    ],
  ])('has the figures of photo, of %s', async (_, filter) => {
    const parts = ['--operations', '--people', '--balance', '--sampling', '--norms'];
    const { json: photo } = await cli('photo', '--db', db, ...filter, ...parts);
    const report: Readonly<Record<string, unknown>> = { ...(await ask(...filter)) };
    expect(Object.keys(photo).length).toBeGreaterThan(10);
    for (const key of Object.keys(photo)) expect([key, report[key]]).toEqual([key, photo[key]]);
  });

  it('has what was believed, what was excluded with its reason, and what was written', async () => {
    const { beliefs, excluded, excludedTotal, report } = await ask();
    expect(beliefs.people.map(({ name }) => name)).toHaveLength(3);
    expect(beliefs.nonResult?.believed).toBeCloseTo(0.39, 12);
    expect(excluded).toMatchObject([{ operation: 'contract', reason: 'Позвонил клиент <b>' }]);
    expect(excludedTotal).toBe(1);
    expect(report.organisation).toBe('Маяк & Ко');
  });

  it('has sheets of one person only', async () => {
    expect((await ask()).sheets).toBeNull();
    const { sheets, likeCosts } = await ask('--person', 'Анна К.');
    expect(sheets).toHaveLength(5);
    expect(likeCosts?.length).toBeGreaterThan(5);
  });
});

describe('report --out', () => {
  it('is one page without anything to run or to load, in the language that was asked for', async () => {
    const [ru, en] = [await page('--language', 'ru'), await page('--language', 'en')];
    for (const text of [ru, en]) {
      expect(text).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:|javascript:/i);
      expect(text.match(/<table/g)?.length).toBe(text.match(/<\/table>/g)?.length);
    }
    expect(ru).toContain('<html lang="ru">');
    expect(ru).toContain('<h2>Нормы времени</h2>');
    expect(en).toContain('<html lang="en">');
    expect(en).toContain('<h2>Norms of time</h2>');
    expect(en).not.toContain('Нормы времени');
  });

  it('prints the definition, and all choices of method', async () => {
    const text = await page('--language', 'en');
    expect(text).toContain('Not selling = 1 − result ÷ working time: result 122 h');
    for (const name of ['Growth of productivity', 'Standard error', 'Moments of work sampling']) {
      expect(text).toContain(`<td>${name}</td>`);
    }
  });

  it('shows the figures of the document as the windows write them', async () => {
    const text = await page('--language', 'en');
    const { totals, operations, norms, sampling, headcount } = await ask();
    expect(text).toContain(plain(formatShare('en', totals.nonResultShare.value ?? 0)));
    for (const { mean } of operations.filter(({ observations }) => observations > 20)) {
      const [value, low, high] = [mean.value, mean.low, mean.high].map(
        (each) => (each ?? 0) * 1000,
      );
      const range = { low: low ?? 0, high: high ?? 0 };
      expect(text).toContain(plain(formatAverageRange('en', value ?? 0, range)));
    }
    for (const { versions } of norms) {
      for (const { approvedBy, version } of versions) {
        expect(text).toContain(`version ${version}, ${approvedBy}`);
      }
    }
    expect(text).toContain(`${sampling.prompts} answered, ${sampling.missed} missed`);
    expect(text).toContain(formatNumber('en', headcount.persons?.listed ?? 0, 2, true));
  });

  it('keeps what people wrote as text', async () => {
    const text = await page('--language', 'en');
    expect(text).toContain('Маяк &amp; Ко');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).toContain('Позвонил клиент &lt;b&gt;');
  });

  it('leaves out what the window leaves out', async () => {
    await change({ report: { leftOut: ['sampling', 'balance'] } });
    const text = await page();
    await change({ report: { leftOut: [] } });
    for (const id of REPORT_PARTS) {
      expect(text.includes(`<section id="${id}">`)).toBe(id !== 'sampling' && id !== 'balance');
    }
  });

  it('says in a sentence why a part is empty', async () => {
    const text = await page('--language', 'en', '--from', '2030-01-01');
    expect(text).toContain('No time was recorded in this period.');
    expect(text).toContain('Nobody was asked or seen at random moments in this period.');
    const empty = folder.at('empty.sqlite');
    await cli('record', '--db', empty, '--events', folder.write('none.json', NOTHING));
    const out = folder.at('empty.html');
    const { code } = await runCli(['report', '--db', empty, '--out', out, '--language', 'en']);
    expect(code).toBe(0);
    const nothing = readFileSync(out, 'utf8');
    expect(nothing.match(/<table/g)).toHaveLength(1);
    for (const id of REPORT_PARTS) {
      expect(nothing).toMatch(
        new RegExp(`<section id="${id}">\\n<h2>[^<]+</h2>\\n<p>[^<]+\\.</p>`),
      );
    }
  });
});

describe('the file of a report', () => {
  it('does not take the place of another one, unless it is to', async () => {
    const out = folder.at('kept.html');
    writeFileSync(out, 'mine');
    const refused = await cli('report', '--db', db, '--out', out);
    expect(refused).toMatchObject({ code: 1, json: { error: { code: 'file-exists' } } });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    const { json } = await cli('report', '--db', db, '--out', out, '--force');
    expect(json['file']).toBe(out);
    expect(readFileSync(out, 'utf8')).toContain('<!doctype html>');
    expect(readdirSync(dirname(out)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is named where it cannot be written', async () => {
    const out = folder.at('nowhere/report.html');
    const { code, json } = await cli('report', '--db', db, '--out', out);
    expect(code).toBe(1);
    expect(json).toMatchObject({ error: { code: 'file-unreadable' } });
    expect(existsSync(dirname(out))).toBe(false);
  });

  it.each([
    [['--out', 'report.pdf'], /report\.pdf/],
    [['--force'], /--force/],
    [['--colour', 'red'], /--colour/],
    [['--language', 'fr'], /fr/],
    [['--weekdays', 'noday'], /noday/],
  ])('needs words that make sense: %s', async (words, message) => {
    const { code, json } = await cli('report', '--db', db, ...words);
    expect(code).toBe(1);
    const error = json['error'] as { code: string; message: string };
    expect(error.code).toBe('usage');
    expect(error.message).toMatch(message);
  });
});

it('prints all parts as text', async () => {
  const { output, code } = await runCli(['report', '--db', db]);
  expect(code).toBe(0);
  for (const head of ['Non-result work', 'Rows of readings', 'Excluded readings: 1', 'kappa']) {
    expect(output).toContain(head);
  }
  for (const head of ['Belief against measurement', 'Norms by the mean', 'Ки = ']) {
    expect(output).toContain(head);
  }
});

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const NOTHING = { zone: 'Europe/Moscow', person: 'Анна', events: [] };
