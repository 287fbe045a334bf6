// The photograph for people at a terminal says what the document for programs says.
import { beforeAll, describe, expect, it } from 'vitest';

import type { PhotoDocument } from '#main/cli/photo-document.ts';
import { runCli } from '#main/cli/run-cli.ts';
import { cli, cliFolder } from '#test/support/cli.ts';

let db: string;
let document: PhotoDocument;

beforeAll(async () => {
  db = cliFolder().at('study.sqlite');
  await cli('demo', '--db', db);
  document = (await cli('photo', '--db', db)).json as unknown as PhotoDocument;
});

const text = async (...words: string[]): Promise<string> =>
  (await runCli(['photo', '--db', db, ...words])).output;

/** The cells of the line that begins with a name. */
const lineOf = (output: string, name: string): string[] =>
  (output.split('\n').find((line) => line.startsWith(name)) ?? '').split(/\s{2,}/);

const minutes = (seconds: number | null): string => ((seconds ?? 0) / 60).toFixed(1);
const percent = (share: number | null): string => `${((share ?? 0) * 100).toFixed(1)} %`;

describe('photo --operations', () => {
  it('has a line for each operation with all of its figures', async () => {
    const output = await text('--operations');
    for (const each of document.operations.filter(({ mean }) => mean.low !== null)) {
      expect(lineOf(output, each.code)).toEqual([
        each.code,
        minutes(each.seconds),
        each.shareOfWorking === null ? '—' : percent(each.shareOfWorking),
        String(each.observations),
        String(each.units),
        minutes(each.mean.value),
        `${minutes(each.mean.low)} … ${minutes(each.mean.high)}`,
        each.mean.method === 'clustered-people' ? 'people' : 'days of people',
        minutes(each.median),
        minutes(each.p90),
        minutes(each.perUnit),
        String(each.interruptions),
        String(each.required.observations),
        String(each.required.personDays),
        String(each.required.advised.personDays),
        '10.0 %',
      ]);
    }
    expect(output).not.toContain('People');
  });

  it('has a dash where too little is known', async () => {
    expect(lineOf(await text('--operations'), 'late').slice(-4)).toEqual(['—', '—', '—', '10.0 %']);
  });
});

describe('photo --people', () => {
  it('has everybody with the share and its interval, and each of their days', async () => {
    const output = await text('--people');
    for (const { person, days, nonResultShare } of document.people) {
      const cells = lineOf(output, person);
      expect(cells.slice(0, 2)).toEqual([person, String(days)]);
      expect(cells.slice(-2)).toEqual([
        percent(nonResultShare.value),
        `${percent(nonResultShare.low)} … ${percent(nonResultShare.high)}`,
      ]);
    }
    expect(output).not.toContain('Operations');
  });

  it('has each day of everybody', async () => {
    const output = await text('--people');
    const [first] = document.days;
    if (!first) throw new Error('The demonstration has days');
    expect(lineOf(output, `${first.date}  ${first.person}`)).toEqual([
      first.date,
      first.person,
      String(first.segments),
      minutes(first.seconds),
      minutes(first.gapSeconds),
      percent(first.coverage),
    ]);
    expect(output.match(/^2026-03-\d\d {2}/gm)).toHaveLength(document.days.length);
  });

  it('stands beside the operations and the balance where all were asked for', async () => {
    const output = await text('--people', '--operations', '--balance');
    const heads = ['Operations;', 'People;', 'Days;', 'Minutes per day of a person'];
    expect(heads.map((head) => output.indexOf(head))).toEqual(
      heads.map((head) => output.indexOf(head)).toSorted((a, b) => a - b),
    );
    expect(heads.every((head) => output.includes(head))).toBe(true);
  });
});

it('is the same document for programs; operations add their rows, people their comparison', async () => {
  const { json } = await cli('photo', '--db', db, '--people', '--operations');
  const { rows, comparison, pairs, ...others } = json;
  expect(others).toEqual(document);
  expect(rows).toHaveLength(document.operations.filter((each) => each.observations > 0).length);
  expect(comparison).toBeDefined();
  expect(pairs).toBeDefined();
});
