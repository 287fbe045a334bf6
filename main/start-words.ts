import { COMMAND_WORDS, parseCommandLine } from '#shared/recording/command-line.ts';

/** What to say of the first of these that is no command. */
export function unknownCommand(commands: readonly string[]): string | undefined {
  const unknown = commands.find((command) => parseCommandLine(command) === undefined);
  return unknown === undefined
    ? undefined
    : `--command=${unknown} is no command. There are: ${COMMAND_WORDS}`;
}
