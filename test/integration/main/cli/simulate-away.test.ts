import { describe, expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';

const CASE = ['simulate', '--case', 'services', '--staff', '3,3,1,1', '--months', '24'];
const FEW = ['--replications', '3'];

describe('simulate --away', () => {
  it('tells what each role costs when one of it is away for a month, with intervals', async () => {
    const { output, code } = await runCli([...CASE, ...FEW, '--away', '--json']);
    expect(code).toBe(0);
    const { away } = JSON.parse(output);
    expect(away).toMatchObject({ awayMonth: 19, afterMonths: [20, 22], replications: 3 });
    expect(
      away.roles.map(({ role, people }: { role: string; people: number }) => [role, people]),
    ).toEqual([
      ['junior', 3],
      ['senior', 3],
      ['coordinator', 1],
      ['account-manager', 1],
    ]);
    for (const { during, after, ratio } of away.roles) {
      for (const each of [during, after, ratio]) expect(each.ciLow).toBeLessThan(each.ciHigh);
    }
    const { output: text } = await runCli([...CASE, ...FEW, '--away']);
    expect(text).toContain('One person away for the whole of month 19');
    expect(text).toMatch(
      /coordinator, 1 of 1: month 19 -\d+ \(-\d+…-?\d+\), months 20–22 [+-]?\d+ \([^)]*\), together -\d+ % \(/,
    );
  }, 120_000);

  it('says nothing of it where nobody asked', async () => {
    const { output } = await runCli([...CASE, ...FEW, '--json']);
    expect(JSON.parse(output)).not.toHaveProperty('away');
  }, 60_000);

  it.each([
    [[...CASE, '--engine', 'mean', '--away'], 'runs of events only'],
    [['simulate', '--selfcheck', '--away'], 'says nothing about this run'],
  ])('is refused: %j', async (words, named) => {
    const { output, code } = await runCli([...words, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output).error.message).toContain(named);
  });
});
