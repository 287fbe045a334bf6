// The comparison of people as the command line prints it is that of the screens.
import { beforeAll, describe, expect, it } from 'vitest';

import type { PeopleDocument } from '#main/cli/people-document.ts';
import { runCli } from '#main/cli/run-cli.ts';
import { cli, cliFolder } from '#test/support/cli.ts';
import { startTestApp } from '#test/support/test-app.ts';

let db: string;
beforeAll(async () => {
  db = cliFolder().at('study.sqlite');
  await cli('demo', '--db', db);
});

describe('photo --people', () => {
  it('adds the comparison and the pairs to the people', async () => {
    const { json, code } = await cli('photo', '--db', db, '--people');
    expect(code).toBe(0);
    expect(json['people']).toHaveLength(6);
    const { comparison, pairs } = json as unknown as PeopleDocument;
    const found = await startTestApp({ isDemo: true }).api.statistics.people({});
    expect(comparison.comparisons).toBe(found.comparisons);
    expect(comparison.operations.map(({ code: of }) => of)).toEqual(
      found.operations.map(({ code: of }) => of),
    );
    const [first] = comparison.operations[0]?.people ?? [];
    const [same] = found.operations[0]?.people ?? [];
    expect(first?.mean).toBeCloseTo((same?.mean ?? 0) / 1000, 9);
    expect(first?.ratio).toEqual(same?.ratio);
    expect(comparison.operations.map(({ enough }) => enough)).toEqual(
      found.operations.map(({ enough }) => enough),
    );
    expect(pairs.missing).toBe(found.pairs.missing);
    expect(pairs.people.map(({ successes }) => successes)).toEqual(
      found.pairs.people.map(({ successes }) => successes),
    );
  });

  it('leaves them out where they were not asked for', async () => {
    const { json } = await cli('photo', '--db', db);
    expect(json).not.toHaveProperty('comparison');
  });

  it('prints them for people too', async () => {
    const { output: text } = await runCli(['photo', '--db', db, '--people']);
    expect(text).toContain('A difference may be clients, not pace');
    expect(text).toContain('No pair: nobody differs beyond chance');
    expect(text).toMatch(
      /call-first +\d not decided: about \d+ more person-days \(\d+ days each\)/,
    );
    expect(text).toContain('for ±10.0 % with 90.0 % assurance');
  });
});
