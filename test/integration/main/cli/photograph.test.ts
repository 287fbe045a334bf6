// `photo --photograph` says what the view shows.
import { beforeAll, expect, it } from 'vitest';

import type { PatternDocument } from '#main/cli/pattern-document.ts';
import { runCli } from '#main/cli/run-cli.ts';
import { cli, cliFolder } from '#test/support/cli.ts';

const db = cliFolder().at('study.sqlite');
beforeAll(() => cli('demo', '--db', db));

interface Printed extends PatternDocument {
  readonly totals: { readonly workingSeconds: number };
  readonly days: readonly { readonly person: string }[];
}

async function printed(...options: string[]): Promise<Printed> {
  const { json, code } = await cli('photo', '--db', db, '--photograph', ...options);
  expect(code).toBe(0);
  return json as unknown as Printed;
}

it('prints all working time by hour of the week', async () => {
  const { heatMap, sheets, totals } = await printed();
  const sum = heatMap.reduce((all, { workingSeconds }) => all + workingSeconds, 0);
  expect(sum).toBeCloseTo(totals.workingSeconds, 3);
  expect(sheets).toBeNull();
});

it('prints the sheets of one person, which add up', async () => {
  const [first] = (await printed()).days;
  const { sheets: found, likeCosts } = await printed('--person', first?.person ?? '');
  const sheets = found ?? [];
  expect(sheets).toHaveLength(10);
  for (const { lines, shiftSeconds } of sheets) {
    expect(lines.reduce((all, { seconds }) => all + seconds, 0)).toBeCloseTo(shiftSeconds, 3);
  }
  const total = (likeCosts ?? []).reduce((all, line) => all + line.totalSeconds, 0);
  expect(total).toBeCloseTo(
    sheets.reduce((all, { shiftSeconds }) => all + shiftSeconds, 0),
    3,
  );
});

it('prints it for people too', async () => {
  const { output } = await runCli(['photo', '--db', db, '--photograph']);
  expect(output).toContain('Non-result share by hour and day of the week');
  expect(output).toMatch(/Interruptions: \d+, \d+\.\d\d \(\d+\.\d\d … \d+\.\d\d\) an hour of work/);
});
