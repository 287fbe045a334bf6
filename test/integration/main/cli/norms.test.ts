// `photo --norms` and `photo --weekdays`: what the screens show, and errors that name the value.
import { beforeAll, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { cli, cliFolder } from '#test/support/cli.ts';

const db = cliFolder().at('study.sqlite');
beforeAll(() => cli('demo', '--db', db));

interface Printed {
  readonly operations: readonly { readonly code: string; readonly perUnit: number }[];
  readonly norms: readonly {
    readonly code: string;
    readonly source: string;
    readonly norm: { readonly value: number };
    readonly volume: number;
    readonly labourHours: number;
    readonly piece: {
      readonly calculationSeconds: number;
      readonly formulas: readonly {
        readonly symbol: string;
        readonly formula: string;
        readonly substitution: string;
      }[];
    };
  }[];
  readonly headcount: {
    readonly correction: number;
    readonly fund: { readonly usedHours: number; readonly absenceCoefficient: number };
    readonly persons: { readonly labourHours: number; readonly listed: number };
  };
  readonly days: readonly { readonly date: string }[];
}

async function printed(...options: string[]): Promise<Printed> {
  const { json, code } = await cli('photo', '--db', db, ...options);
  expect(code).toBe(0);
  return json as unknown as Printed;
}

it('prints norms in seconds, and the head-count that follows from them', async () => {
  const { norms, operations, headcount } = await printed('--norms');
  const contract = norms.find(({ code }) => code === 'contract');
  const observed = operations.find(({ code }) => code === 'contract');
  expect(contract?.source).toBe('proposed');
  expect(contract?.norm.value).toBeCloseTo(Number(observed?.perUnit), 6);
  const labour = norms.reduce((sum, { norm, volume }) => sum + (norm.value / 3600) * volume, 0);
  const { persons, fund, correction } = headcount;
  expect(persons.labourHours).toBeCloseTo(labour, 6);
  expect(persons.listed).toBeCloseTo(
    ((labour * correction) / fund.usedHours) * fund.absenceCoefficient,
    6,
  );
});

it('prints the same for people: formula, substitution, value', async () => {
  const { headcount } = await printed('--norms');
  const { output: text } = await runCli(['photo', '--db', db, '--norms']);
  const { persons, fund } = headcount;
  expect(text).toContain(`Labour Т = ${persons.labourHours.toFixed(1)} hours a month`);
  expect(text).toContain(`Кн = ${fund.absenceCoefficient.toFixed(4)}`);
  expect(text).toContain(`Listed = ${persons.listed.toFixed(2)}`);
});

it('prints operative, piece and piece-calculation time with their formulas', async () => {
  const { norms } = await printed('--norms');
  const contract = norms.find(({ code }) => code === 'contract');
  const { piece } = contract ?? {};
  expect(piece?.calculationSeconds).toBeCloseTo(Number(contract?.norm.value), 6);
  expect(piece?.formulas.map(({ symbol }) => symbol)).toEqual(['f', 'Топ', 'Тшт', 'Тпз', 'Тшт-к']);
  expect(piece?.formulas.at(-1)?.formula).toBe('Тшт + Тпз / n');
  const { output: text } = await runCli(['photo', '--db', db, '--norms']);
  expect(text).toContain('allowances are added to the job');
  expect(text).toContain(`${piece?.formulas.at(-1)?.substitution} = `);
});

it('keeps to the days of the week', async () => {
  const { days } = await printed('--weekdays', 'Mon, fri');
  const weekdays = new Set(days.map(({ date }) => new Date(`${date}T00:00:00Z`).getUTCDay()));
  expect(weekdays).toEqual(new Set([1, 5]));
});

it('names a day of the week that there is not', async () => {
  const { json, code } = await cli('photo', '--db', db, '--weekdays', 'mon,someday');
  expect(code).not.toBe(0);
  expect(json).toMatchObject({
    error: { code: 'usage', message: expect.stringContaining('someday') as string },
  });
});
