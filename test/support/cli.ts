import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCli } from '#main/cli/run-cli.ts';

/** What a command line printed: its one document, what went to standard error, and the exit code. */
export interface CliAnswer {
  readonly json: Record<string, unknown>;
  readonly errors: string;
  readonly code: number;
}

/** A folder of its own for a test of the command line. */
export interface CliFolder {
  readonly at: (name: string) => string;
  readonly write: (name: string, content: unknown) => string;
  readonly hash: (name: string) => string;
}

/** Runs a command line as `npm run cli` does, with `--json`. */
export async function cli(...words: string[]): Promise<CliAnswer> {
  const { output, errors, code } = await runCli([...words, '--json']);
  return { json: JSON.parse(output) as Record<string, unknown>, errors, code };
}

/** An empty folder, and what tests do in it. */
export function cliFolder(): CliFolder {
  const folder = mkdtempSync(join(tmpdir(), 'chronokadr-cli-'));
  const at = (name: string): string => join(folder, name);
  return {
    at,
    write: (name, content) => {
      writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
      return at(name);
    },
    hash: (name) =>
      createHash('sha256')
        .update(readFileSync(at(name)))
        .digest('hex'),
  };
}

/** Overwrites the middle of a file with zeros: pages that nobody can read. */
export function spoil(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0, Math.floor(bytes.length / 3), Math.floor(bytes.length / 2));
  writeFileSync(file, bytes);
}
