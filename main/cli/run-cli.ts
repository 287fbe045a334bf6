import { parseArgs } from 'node:util';

import { AppError } from '#shared/contract/app-error.ts';
import type { Notice } from '#shared/settings/notice.ts';

import { diskErrorOf } from '../database/disk-errors.ts';
import {
  type CliCommand,
  LIST_SEPARATOR,
  type Options,
  type Printed,
  type Tell,
} from './command.ts';
import { commands } from './commands.ts';
import { messageOf } from './messages.ts';
import { noticeText } from './notice-text.ts';

/** What a run of the command line leaves behind. */
export interface CliRun {
  readonly output: string;
  readonly errors: string;
  readonly code: number;
}

/** Carries out one command line. With `--json` standard output gets exactly one document, also when it fails. */
export async function runCli(words: readonly string[]): Promise<CliRun> {
  const isJson = words.includes('--json');
  const notices: Notice[] = [];
  const said = (): string => notices.map((notice) => `${noticeText(notice)}\n`).join('');
  try {
    const printed = await carryOut(words, (notice) => notices.push(notice));
    const output = isJson
      ? JSON.stringify(withNotices(printed.json, notices), null, 2)
      : printed.text;
    return { output: `${output}\n`, errors: said(), code: printed.isBad === true ? 1 : 0 };
  } catch (error) {
    const document = `${JSON.stringify({ error: describe(error) }, null, 2)}\n`;
    return isJson
      ? { output: document, errors: said(), code: 1 }
      : { output: '', errors: said() + document, code: 1 };
  }
}

/** What the store said stands in the document too: a script does not read standard error. */
function withNotices(json: object, notices: readonly Notice[]): object {
  return notices.length === 0 ? json : { ...json, notices };
}

function describe(error: unknown): {
  readonly code: string;
  readonly message: string;
  readonly details: object;
} {
  const known = diskErrorOf(error);
  if (known) return { code: known.code, message: messageOf(known), details: known.details };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'unexpected', message: `This is a bug: ${stack}`, details: {} };
}

async function carryOut([name = '', ...rest]: readonly string[], tell: Tell): Promise<Printed> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return help(name);
  return await command.run(optionsOf(command, rest), tell);
}

function help(name: string): Printed {
  const usages = Object.values(commands).map(({ usage }) => usage);
  if (name !== '' && name !== 'help' && name !== '--help') {
    throw new AppError('usage', {
      message: `There is no command "${name}".`,
      usage: usages.join('\n'),
    });
  }
  return { json: { commands: usages }, text: ['Commands:', ...usages].join('\n  ') };
}

function optionsOf(
  { options, positional, further, usage }: CliCommand,
  words: readonly string[],
): Options {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...words],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: positional !== undefined,
      strict: true,
      tokens: true,
    });
    const [word, ...more] = positionals;
    const given: Readonly<Record<string, unknown>> = values;
    const list = further === undefined ? undefined : given[further];
    if (more[0] !== undefined && list === undefined) {
      throw new TypeError(`Unexpected argument '${more[0]}'.`);
    }
    const single = tokens.flatMap((token) =>
      token.kind === 'option' && token.name !== further ? token.name : [],
    );
    refuseRepetition(single);
    const named = Object.entries(values).map(([key, value]) => [key, scalar(value)] as const);
    if (further !== undefined && Array.isArray(list)) {
      named.push([further, [...list.map(String), ...more].join(LIST_SEPARATOR)]);
    }
    return Object.fromEntries(positional ? [...named, [positional, word]] : named);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new AppError('usage', { message: error.message, usage }, { cause: error });
  }
}

/** Of two values one would be lost. */
function refuseRepetition(given: readonly string[]): void {
  const twice = given.find((name, index) => given.indexOf(name) < index);
  if (twice !== undefined) throw new TypeError(`Option '--${twice}' is given twice.`);
}

function scalar(value: unknown): string | boolean | undefined {
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
