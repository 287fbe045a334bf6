// The balance of the demonstration study against its raw rows, and against the formulas written out once more.
import BetterSqlite3 from 'better-sqlite3';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { BalanceDocument } from '#main/cli/balance-document.ts';
import { runCli } from '#main/cli/run-cli.ts';
import { type Study, type StudyPatch, studySchema } from '#shared/studies/study.ts';
import { cli, type CliFolder, cliFolder } from '#test/support/cli.ts';
import { rawBalance, type RawBalance } from '#test/support/raw-balance.ts';

let folder: CliFolder;
let db: string;
let raw: RawBalance;

beforeAll(async () => {
  folder = cliFolder();
  db = folder.at('study.sqlite');
  await cli('demo', '--db', db);
  raw = rawBalance(db);
});

/** Stores how the study reckons as the application does. */
function reckon(parts: StudyPatch): Study {
  const study = studySchema.parse({});
  const next = {
    policy: { ...study.policy, ...parts.policy },
    norms: { ...study.norms, ...parts.norms },
    measures: parts.measures ?? {},
    report: { ...study.report, ...parts.report },
    sampling: study.sampling,
    timeStudy: { ...study.timeStudy, ...parts.timeStudy },
  };
  const connection = new BetterSqlite3(db);
  const store = connection.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  for (const [name, value] of Object.entries(next)) {
    store.run(`study.${name}`, JSON.stringify(value));
  }
  connection.close();
  return next;
}

beforeEach(() => reckon({}));

async function balance(...more: string[]): Promise<BalanceDocument> {
  const { json, code } = await cli('photo', '--db', db, '--balance', ...more);
  expect(code).toBe(0);
  return json['balance'] as BalanceDocument;
}

const minutes = (index: string): number => raw.byIndex[index] ?? 0;
const valueOf = ({ coefficients, growth }: BalanceDocument, key: string): number => {
  const found = [...coefficients, ...growth].find((each) => each.key === key);
  if (found?.value === undefined || found.value === null) throw new Error(`no ${key}`);
  return found.value;
};
const rowOf = ({ rows }: BalanceDocument, index: string) => {
  const found = rows.find((row) => row.index === index);
  if (!found) throw new Error(`no ${index}`);
  return found;
};

describe('photo --balance', () => {
  it('gives the minutes of every index as the rows have them', async () => {
    const found = await balance();
    expect(found.personDays).toBe(raw.personDays);
    expect(found.shiftSeconds / 60).toBeCloseTo(raw.shift, 6);
    expect(found.unaccountedSeconds / 60).toBeCloseTo(raw.unaccounted, 6);
    expect(found.rows).toHaveLength(8);
    for (const { index, actualSeconds, actualShare } of found.rows) {
      expect(actualSeconds / 60).toBeCloseTo(minutes(index), 6);
      expect(actualShare).toBeCloseTo(minutes(index) / raw.shift, 9);
    }
  });

  it('adds up to the shift on both sides', async () => {
    reckon({ norms: { rest: { kind: 'of-operative', percent: 6 } } });
    const found = await balance();
    const sumOf = (side: 'actualSeconds' | 'rationalSeconds' | 'differenceSeconds'): number =>
      found.rows.reduce((sum, row) => sum + row[side], 0);
    expect(sumOf('actualSeconds') + found.unaccountedSeconds).toBeCloseTo(found.shiftSeconds, 6);
    expect(sumOf('rationalSeconds')).toBeCloseTo(found.shiftSeconds, 6);
    expect(sumOf('differenceSeconds')).toBeCloseTo(found.unaccountedSeconds, 6);
  });

  it('gives every coefficient as its formula says', async () => {
    const found = await balance();
    const [ПЗ, ОП, ОБС, ПТ, ОТЛ, НР, ПНТ, НТД] = [
      'ПЗ',
      'ОП',
      'ОБС',
      'ПТ',
      'ОТЛ',
      'НР',
      'ПНТ',
      'НТД',
    ].map(minutes) as [number, number, number, number, number, number, number, number];
    const expected = {
      use: (ПЗ + ОП + ОБС + ПТ + ОТЛ) / raw.shift,
      operative: ОП / raw.shift,
      'organisational-losses': ПНТ / raw.shift,
      'discipline-losses': НТД / raw.shift,
      'non-productive': НР / raw.shift,
      compaction: (ПНТ + НТД + НР) / raw.shift,
      'operative-norm': (raw.shift - ПЗ - ОБС - ОТЛ - ПТ) * 60,
      'growth-B': (ПНТ + НТД + НР) / ОП,
      'growth-C': (raw.shift - ПЗ - ОБС - ОТЛ - ПТ - ОП) / ОП,
    };
    for (const [key, value] of Object.entries(expected)) {
      expect(valueOf(found, key)).toBeCloseTo(value, 8);
    }
    const { compaction } = expected;
    expect(valueOf(found, 'growth-A')).toBeCloseTo(compaction / (1 - compaction), 8);
  });

  it('uses, compacts or cannot explain the whole shift where ПЗ and ОБС are at their norm', async () => {
    for (const percent of [0, 2, 6, 20]) {
      reckon({ norms: { rest: { kind: 'of-operative', percent } } });
      const found = await balance();
      const unaccounted = found.unaccountedSeconds / found.shiftSeconds;
      expect(valueOf(found, 'use') + valueOf(found, 'compaction') + unaccounted).toBeCloseTo(1, 9);
    }
  });

  it('prints each figure with the numbers that make it', async () => {
    const calculator = new BetterSqlite3(':memory:');
    for (const { substitution, value, unit } of (await balance()).coefficients) {
      const text = substitution.replaceAll('−', '-');
      expect(text).toMatch(/^[\d\s.+\-/()]+$/);
      const made = Number(calculator.prepare(`SELECT ${text}`).pluck().get());
      const shown = unit === 'seconds' ? (value ?? 0) / 60 : (value ?? 0);
      expect(Math.abs(made - shown)).toBeLessThan(unit === 'seconds' ? 0.3 : 0.001);
    }
  });

  it('is of the people and days that were asked for', async () => {
    const found = await balance('--from', '2026-03-17', '--to', '2026-03-18');
    expect(found.personDays).toBe(12);
    const one = await balance('--person', 'Анна К.');
    expect(one.personDays).toBe(10);
  });
});

describe('norms', () => {
  it('of rest in percent of operative time stand in the denominator of ОПн', async () => {
    reckon({ norms: { rest: { kind: 'of-operative', percent: 2 } } });
    const found = await balance();
    const norm = (raw.shift - minutes('ПЗ') - minutes('ОБС') - minutes('ПТ')) / 1.02;
    expect(valueOf(found, 'operative-norm') / 60).toBeCloseTo(norm, 6);
    expect(rowOf(found, 'ОТЛ').rationalSeconds / 60).toBeCloseTo(norm * 0.02, 6);
    const excess = minutes('ОТЛ') - minutes('ОП') * 0.02;
    expect(excess).toBeGreaterThan(0);
    expect(valueOf(found, 'excess-rest')).toBeCloseTo(excess / raw.shift, 9);
    expect(valueOf(found, 'discipline-losses-and-excess-rest')).toBeCloseTo(
      (minutes('НТД') + excess) / raw.shift,
      9,
    );
  });

  it('in minutes and in percent of the shift give what is above them to be compacted', async () => {
    reckon({
      norms: {
        setUp: { kind: 'minutes', minutes: 10 },
        service: { kind: 'minutes', minutes: 5 },
        rest: { kind: 'of-shift', percent: 2 },
      },
    });
    const found = await balance();
    const removable =
      minutes('ПНТ') +
      minutes('НТД') +
      minutes('НР') +
      (minutes('ПЗ') - 10) +
      (minutes('ОТЛ') - raw.shift * 0.02);
    expect(valueOf(found, 'compaction')).toBeCloseTo(removable / raw.shift, 9);
    expect(rowOf(found, 'ПЗ').rationalSeconds).toBeCloseTo(600, 6);
    expect(rowOf(found, 'ОБС').rationalSeconds).toBeCloseTo(300, 6);
    expect(rowOf(found, 'ОТЛ').rationalSeconds / 60).toBeCloseTo(raw.shift * 0.02, 6);
  });

  it('that are longer than the shift leave no balance, and it is said why', async () => {
    reckon({ norms: { setUp: { kind: 'minutes', minutes: 600 } } });
    expect(await balance()).toMatchObject({
      problem: 'norms-exceed-shift',
      rows: [],
      coefficients: [],
    });
    const { output, code } = await runCli(['photo', '--db', db, '--balance']);
    expect(code).toBe(0);
    expect(output).toContain('the norms are longer than the shift');
  });
});

describe('the policy', () => {
  it('says which growth stands first', async () => {
    expect((await balance()).headline?.growth).toBe('growth-C');
    reckon({ policy: { productivityGrowth: 'A' } });
    expect((await balance()).headline?.growth).toBe('growth-A');
    const { output } = await runCli(['photo', '--db', db, '--balance']);
    expect(output.match(/Пт \w/g)).toEqual(['Пт A', 'Пт B', 'Пт C']);
  });

  it('says whether rest above its norm is a loss of discipline', async () => {
    expect((await balance()).headline?.disciplineLosses).toBe('discipline-losses-and-excess-rest');
    reckon({ policy: { excessRest: 'separate' } });
    expect((await balance()).headline?.disciplineLosses).toBe('discipline-losses');
  });

  it('and the norms stand in the document', async () => {
    const study = reckon({
      policy: { confidence: 0.9 },
      norms: { rest: { kind: 'minutes', minutes: 12 } },
    });
    expect(await balance()).toMatchObject({ policy: study.policy, norms: study.norms });
  });
});

describe('losses', () => {
  it('stand by cause, the greatest first, with minutes a day as the rows have them', async () => {
    const { losses } = await balance();
    expect(losses.map(({ code }) => code).slice(0, 2)).toEqual(['search-information', 'rework']);
    for (const { code, secondsPerDay } of losses) {
      expect(secondsPerDay / 60).toBeCloseTo(raw.byCode[code] ?? 0, 6);
    }
    expect(losses.at(-1)?.cumulativeShare).toBeCloseTo(1, 9);
  });

  it('are freed in the part that a measure frees', async () => {
    const connection = new BetterSqlite3(db, { readonly: true });
    const id = connection
      .prepare<[], string>(`SELECT id FROM operation WHERE code = 'rework'`)
      .pluck()
      .get();
    connection.close();
    reckon({ measures: { [String(id)]: { name: 'One template', freedShare: 0.25 } } });
    const found = await balance();
    const freed = (raw.byCode['rework'] ?? 0) / 4;
    expect(found.freedSecondsPerDay / 60).toBeCloseTo(freed, 6);
    expect(found.freedGrowth).toBeCloseTo(freed / minutes('ОП'), 9);
  });
});

describe('bad input', () => {
  it.each([
    [['--from', '2026-02-30'], '--from 2026-02-30'],
    [['--from', '2026-03-05', '--to', '2026-03-04'], '2026-03-05'],
    [['--balanse'], '--balanse'],
    [['--balance'], '--balance'],
    [['--language', 'de'], 'de'],
  ])('is refused by name: %j', async (words, named) => {
    const { json, code } = await cli('photo', '--db', db, '--balance', ...words);
    expect(code).toBe(1);
    expect(JSON.stringify(json['error'])).toContain(named);
    expect(json['balance']).toBeUndefined();
  });

  it('is refused by name: a person who is not there', async () => {
    const answer = await cli('photo', '--db', db, '--balance', '--person', 'Nobody');
    expect(answer).toMatchObject({
      code: 1,
      json: { error: { code: 'not-found', details: { what: 'person', id: 'Nobody' } } },
    });
  });
});
