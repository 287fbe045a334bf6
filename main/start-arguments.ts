/** What a start was asked for, besides what Chromium understands. */
export interface StartArguments {
  /** The demonstration study instead of the person's own data. */
  readonly isDemo: boolean;
  /** The folder with the data, if it is not the usual one. */
  readonly dataFolder: string | null;
  /** To be carried out by whichever instance runs. */
  readonly commands: readonly string[];
}

/** Reads `--demo`, `--data-dir=DIR` and each `--command=…`. */
export function readArguments(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartArguments {
  const valuesOf = (option: string): string[] =>
    words.flatMap((word) => (word.startsWith(`${option}=`) ? [word.slice(option.length + 1)] : []));
  return {
    isDemo: words.includes('--demo'),
    dataFolder: valuesOf('--data-dir').at(-1) ?? env['CHRONOKADR_DATA'] ?? null,
    commands: valuesOf('--command'),
  };
}

/** Why the commands make no sense; undefined when they do. A start without any is spared what that takes. */
export async function problemWith({ commands }: StartArguments): Promise<string | undefined> {
  if (commands.length === 0) return undefined;
  const { unknownCommand } = await import('./start-words.ts');
  return unknownCommand(commands);
}
