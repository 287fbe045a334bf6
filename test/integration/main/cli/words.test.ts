// How the command line answers words that it does not know: a document with a code, and a code other than 0.
import { expect, it } from 'vitest';

import { runCli } from '#main/cli/run-cli.ts';
import { cli, cliFolder } from '#test/support/cli.ts';

it.each([
  ['an unknown command', ['dance'], /"dance"/],
  ['an unknown option', ['photo', '--db', 'x', '--colour', 'red'], /--colour/],
  ['a missing option', ['photo'], /--db is missing/],
  ['a missing value', ['photo', '--db'], /--db/],
  ['an option twice', ['photo', '--db', 'a', '--db', 'b'], /'--db' is given twice/],
  ['a word too many', ['photo', '--db', 'a', 'b'], /b/],
  ['a seed that is none', ['demo', '--db', 'x', '--seed', 'two'], /--seed two/],
])('refuses %s', async (_, words, message) => {
  const { json, code } = await cli(...words);
  expect(code).toBe(1);
  const error = json['error'] as { code: string; message: string };
  expect(error.code).toBe('usage');
  expect(error.message).toMatch(message);
});

it('refuses a period and a person that are none', async () => {
  const db = cliFolder().at('study.sqlite');
  await cli('demo', '--db', db);
  const codeOf = async (...words: string[]): Promise<unknown> => {
    const { json } = await cli('photo', '--db', db, ...words);
    return (json['error'] as { code: string }).code;
  };
  expect(await codeOf('--from', '2026-02-30')).toBe('usage');
  expect(await codeOf('--from', '2026-03-05', '--to', '2026-03-04')).toBe('usage');
  expect(await codeOf('--person', 'Никто')).toBe('not-found');
});

it('keeps standard output for the answer', async () => {
  const { output, errors, code } = await runCli(['dance']);
  expect({ output, code }).toEqual({ output: '', code: 1 });
  expect(JSON.parse(errors)).toMatchObject({ error: { code: 'usage' } });
});
