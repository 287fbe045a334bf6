import type { ParseArgsOptionsConfig } from 'node:util';

import type { Notice } from '#shared/settings/notice.ts';

/** What a command printed: one document for programs, and the same for people. */
export interface Printed {
  readonly json: object;
  readonly text: string;
  /** True when the command worked but found something wrong: the exit code says so. */
  readonly isBad?: boolean;
}

/** Values of the options of a command line, checked against the command's own list. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** What stands between the words of a list. No path of a file holds it. */
export const LIST_SEPARATOR = '\0';

/** Tells what the store has to say when it is opened, such as that the file was damaged. */
export type Tell = (notice: Notice) => void;

/** A command of the command line. */
export interface CliCommand {
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  /** The name of the one word that stands without a name, if there is one; `run` finds it among the options. */
  readonly positional?: string;
  /** The option that may be given several times, and takes further words after it: a list, see `listed`. */
  readonly further?: string;
  readonly run: (options: Options, tell: Tell) => Promise<Printed> | Printed;
}
